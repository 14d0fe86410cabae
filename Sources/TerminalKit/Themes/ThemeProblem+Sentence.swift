extension ThemeProblem: CustomStringConvertible {
  /// The problem as one sentence with file, line and mend.
  ///
  /// Words from the file are escaped and cut, since it may hold anything.
  public var description: String {
    let place = line.map { "\(DisplayText.escaped(file)), line \($0)" } ?? DisplayText.escaped(file)
    return "\(place): \(reason.sentence)."
  }
}

extension ThemeProblem.Reason {
  /// The reason in words, without the full stop.
  var sentence: String {
    switch self {
    case .syntax(let words): "this is not valid TOML: \(clean(words, columns: 160))"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes, and a theme may have \(limit)"
    case .unknownKey(let key, let suggestion):
      "\(quoted(key)) means nothing here\(hint(suggestion))"
    case .wrongKind(let key, let wanted): "\(quoted(key)) must be \(wanted)"
    case .unknownRole(let role, let suggestion):
      "there is no role \(quoted(role))\(hint(suggestion))"
    case .unknownTier(let tier):
      "\(quoted(tier)) is no kind of terminal; use \(tierNames)"
    case .missingBackground: "a colour is missing after \"on\""
    case .unknownAttribute(let word):
      "\(quoted(word)) is no attribute; use bold, dim, underline, reverse or plain"
    case .unknownColour, .unknownPaletteEntry, .colourOutOfRange: colourSentence
    case .extendsUnknown, .extendsItself, .nameTaken: nameSentence
    }
  }

  private var colourSentence: String {
    switch self {
    case .unknownColour(let word, let suggestion):
      "\(quoted(word)) is no colour; use a number from 0 to 255 or a basic colour's name"
        + hint(suggestion)
    case .unknownPaletteEntry(let word, let suggestion):
      "\(quoted(word)) is neither in the palette nor a basic colour\(hint(suggestion))"
    case .colourOutOfRange(let number, let highest):
      "colour \(number) is out of range; use 0 to \(highest)"
    default: ""
    }
  }

  private var nameSentence: String {
    switch self {
    case .extendsUnknown(let name):
      "it extends \(quoted(name)), which is no usable theme"
    case .extendsItself(let names):
      "it extends itself: " + names.map { quoted($0) }.joined(separator: " extends ")
    case .nameTaken(let name, let other):
      "the name \(quoted(name)) is taken by \(DisplayText.escaped(other))"
    default: ""
    }
  }

  private var tierNames: String {
    let names = TerminalTier.allCases.map(\.name)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  private func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \(quoted($0))?" }.map { String($0.dropLast()) } ?? ""
  }

  private func quoted(_ word: String) -> String { "\"\(clean(word, columns: 40))\"" }

  private func clean(_ words: String, columns: Int) -> String {
    DisplayText.fitted(DisplayText.escaped(words), columns: columns)
  }
}
