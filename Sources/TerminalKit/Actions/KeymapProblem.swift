/// Why a line of a key file cannot be used.
public struct KeymapProblem: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is not TOML; with the parser's words.
    case syntax(String)
    /// The file is larger than any key file, with the most bytes it may have.
    case tooLarge(Int)
    /// A key of the file that means nothing.
    case unknownKey(String)
    /// A value that is neither a text nor a list of texts.
    case wrongKind(String)
    /// No action has this name.
    case unknownAction(String, suggestion: String?)
    /// No key has this name.
    case unknownKeyName(String)
    /// The terminal never hands this key to a program as such; with what it does instead.
    case unreachable(key: String, instead: String)
    /// The key does something else on the same screen already.
    case conflict(key: String, with: String)
  }

  /// The file, as the caller named it.
  public let file: String
  /// The line, counted from 1, where one can be told.
  public let line: Int?
  /// What is wrong.
  public let reason: Reason

  /// Makes a problem.
  public init(file: String, line: Int?, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension KeymapProblem: CustomStringConvertible {
  /// The problem as one sentence with file, line and mend; words from the file are escaped.
  public var description: String {
    let name = DisplayText.escaped(file)
    let place = line.map { "\(name), line \($0)" } ?? name
    let words = DisplayText.escaped(words)
    return "\(place): \(words)\(words.hasSuffix("?") ? "" : ".")"
  }

  private var words: String {
    switch reason {
    case .syntax(let words): "this is not valid TOML: \(words)"
    case .tooLarge(let limit): "the file is too large; a key file may have \(limit) bytes"
    case .unknownKey(let key): "\"\(key)\" means nothing here; only [keys] does"
    case .wrongKind(let key): "\"\(key)\" must be a key's name or a list of them, such as [\"n\"]"
    case .unknownAction(let name, let suggestion):
      "there is no action \"\(name)\""
        + (suggestion.map { ", did you mean \"\($0)\"?" } ?? "; `crossbill keys` lists them")
    case .unknownKeyName(let name):
      "\"\(name)\" is no key; use a character, Enter, Tab, Esc, Up, F1 to F24 or ^A to ^Z"
    case .unreachable(let key, let instead): "\(key) cannot be used: \(instead)"
    case .conflict(let key, let other):
      "\(key) does \"\(other)\" on the same screen already; choose another key"
    }
  }
}
