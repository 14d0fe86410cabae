/// Text of other programs and people, made safe to show in a sentence.
public enum ForeignText {
  /// The text with control and formatting characters written out as `\u{1b}`, and cut with `...`.
  ///
  /// - Parameters:
  ///   - text: the foreign text.
  ///   - limit: how many characters are kept; by default two lines of a screen.
  /// - Returns: text without any character that drives a terminal or turns the reading direction.
  public static func shown(_ text: String, limit: Int = 160) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > limit ? shown + "..." : shown
  }

  /// Running text on one line: each run of blanks and line breaks becomes one space, then as
  /// ``shown(_:limit:)``.
  public static func sentence(_ text: String, limit: Int = 300) -> String {
    shown(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), limit: limit)
  }
}
