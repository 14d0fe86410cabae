/// Why the text of a rule pack cannot be used: everything that is wrong with it, in order.
public struct RulePackError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String

  /// What is wrong; never empty.
  public let problems: [RulePackProblem]
}

/// One thing that is wrong with a rule pack.
public struct RulePackProblem: Hashable, Sendable {
  /// The part of the file that is meant.
  public enum Entry: Hashable, Sendable {
    /// The file as a whole.
    case file
    /// The table `[pack]`.
    case pack
    /// A table `[[rule]]`, counted from one, with its name where that can be read.
    case rule(number: Int, id: String?)
    /// A table `[[list]]`, counted from one.
    case list(number: Int)
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is not TOML; the words are the parser's.
    case syntax(String)
    /// The file has more bytes than this.
    case tooLarge(limit: Int)
    /// The field must be there.
    case missing
    /// The field holds something else than what is needed.
    case wrongKind(needed: String, found: String)
    /// No such field is known here; these are.
    case unknownKey(known: [String])
    /// The word is none of these.
    case unknownWord(String, known: [String])
    /// The rule says of nothing what it does; one of these fields is needed.
    case noEffect([String])
    /// The rule has more than one of the fields that say what it does.
    case severalEffects([String])
    /// The field does not go with this other one.
    case standsBeside(String)
    /// The last day is before the first.
    case endsBeforeItBegins
    /// Another entry of the same name, counted from one, holds on some of the same days.
    case overlaps(number: Int)
    /// No list of goods of this name is in the file or in the program.
    case unknownList(String)
  }

  /// The part of the file.
  public let entry: Entry

  /// The line, counted from one, where it can be told.
  public let line: Int?

  /// The field, such as `layer.rate`, or nothing for the entry as a whole.
  public let field: String?

  /// What is wrong.
  public let reason: Reason
}
