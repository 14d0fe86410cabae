/// A look as a theme file words it: colours by name, to be found in the palette later.
struct LookPattern: Hashable {
  /// The name or number of the text's colour.
  var foreground: String?
  /// The name or number of the background's colour.
  var background: String?
  /// How the text stands out besides.
  var attributes: TextAttributes = []
  /// The line of the file, for problems that show only when the palette is known.
  var line: Int?

  /// Whether any colour is named.
  var hasColour: Bool { foreground != nil || background != nil }

  /// Reads `amber on black bold`: text, background, attributes, each of which may be missing.
  ///
  /// - Parameters:
  ///   - text: the words, separated by blanks; none, or `plain`, for the terminal's own look.
  ///   - line: the line of the file.
  /// - Throws: the reason why the words cannot be understood.
  init(_ text: String, line: Int?) throws(ThemeProblem.Reason) {
    self.line = line
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if let first = words.first, first != "on", Self.attribute(first) == nil {
      foreground = words.removeFirst()
    }
    if words.first == "on" {
      words.removeFirst()
      guard let colour = words.popFirst() else { throw .missingBackground }
      background = colour
    }
    for word in words {
      guard let attribute = Self.attribute(word) else { throw .unknownAttribute(word) }
      attributes.formUnion(attribute)
    }
  }

  /// The attribute of a word, if it is one.
  static func attribute(_ word: String) -> TextAttributes? {
    switch word {
    case "plain": []
    case "bold": .bold
    case "underline": .underline
    case "reverse": .reverse
    case "dim": .dim
    default: nil
    }
  }
}
