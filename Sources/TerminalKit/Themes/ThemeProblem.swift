/// Why a theme file cannot be used.
public struct ThemeProblem: Error, Hashable, Sendable {
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

  /// What can be wrong with a theme file.
  public enum Reason: Error, Hashable, Sendable {
    /// The text is not TOML; with the parser's words.
    case syntax(String)
    /// The file is larger than any theme, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// A key that means nothing at its place.
    case unknownKey(String, suggestion: String?)
    /// A value of the wrong kind; with what is wanted.
    case wrongKind(key: String, wanted: String)
    /// A role that Crossbill's screens do not use.
    case unknownRole(String, suggestion: String?)
    /// A kind of terminal that is not told apart.
    case unknownTier(String)
    /// A palette entry that is given a colour by a name that no terminal knows.
    case unknownColour(String, suggestion: String?)
    /// A look that uses a colour which stands in no palette.
    case unknownPaletteEntry(String, suggestion: String?)
    /// A colour's number beyond what the depth has.
    case colourOutOfRange(Int, highest: Int)
    /// A word in a look that is no attribute.
    case unknownAttribute(String)
    /// A look that ends after `on`.
    case missingBackground
    /// The theme that it extends does not exist, or is broken itself.
    case extendsUnknown(String)
    /// The theme extends itself by way of others, in this order.
    case extendsItself([String])
    /// Another file of the same folder gives the same name.
    case nameTaken(String, by: String)
  }
}
