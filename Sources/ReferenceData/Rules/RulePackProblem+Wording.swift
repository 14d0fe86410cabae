import Units

extension RulePackError {
  /// All problems, one sentence each, with what mends them.
  public var sentences: [String] { problems.map { "\(shown(file)), \($0.sentence)" } }
}

extension RulePackError: CustomStringConvertible {
  /// The sentences, one a line.
  public var description: String { sentences.joined(separator: "\n") }
}

extension RulePackProblem {
  /// Where, what and how to mend it, in one sentence.
  public var sentence: String {
    let place = [line.map { "line \($0)" }, entryName, field.map { "field \(shown($0))" }]
      .compactMap { $0 }.joined(separator: ", ")
    return "\(place): \(words)."
  }

  private var entryName: String? {
    switch entry {
    case .file: nil
    case .pack: "[pack]"
    case .rule(let number, let id): "rule \(number)" + (id.map { " (\(shown($0)))" } ?? "")
    case .list(let number): "list \(number)"
    }
  }

  private var words: String {
    switch reason {
    case .syntax(let words): "\(shown(words)); correct the TOML"
    case .tooLarge(let limit): "the file has more than \(limit) bytes; split it by market"
    case .missing: "is missing; write it"
    case .wrongKind(let needed, let found): "has \(shown(found)); write \(needed)"
    case .unknownKey(let known):
      "is not known here; use one of \(known.joined(separator: ", "))"
    case .unknownWord(let word, let known):
      "has \(shown(word)); use one of \(known.joined(separator: ", "))"
    case .noEffect(let keys):
      "says nothing that it does; write one of \(keys.joined(separator: ", "))"
    case .severalEffects(let keys):
      "does several things, \(keys.joined(separator: " and ")); make a rule of each"
    case .standsBeside(let other): "does not go with \(other); keep one of the two"
    case .endsBeforeItBegins: "ends before it begins; exchange from and through"
    case .overlaps(let number):
      "has the name and some of the days of rule \(number); end one where the other begins"
    case .unknownList(let name):
      "names the list of goods \(shown(name)), which is not there; write it as [[list]]"
    }
  }
}

/// Text of a file as one short line without control characters.
private func shown(_ text: String) -> String { ShownText.line(text, limit: 80) }
