/// Text from outside, made safe to stand in a sentence.
public enum ShownText {
  /// The text with every character written out that a terminal obeys or that hides or turns other
  /// text: `\u{1b}` for escape, `\u{202e}` for a change of direction, `\u{2028}` for a line break.
  ///
  /// - Parameters:
  ///   - text: The text as it came.
  ///   - limit: How many characters are shown, counted as Unicode scalars; the rest is told by three
  ///     points. All of them unless told otherwise.
  /// - Returns: Text without control, formatting and line-breaking characters.
  public static func escaped(_ text: String, limit: Int = .max) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }
    if isPlain, text.utf8.count <= limit { return text }
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return shown + "..." }
      count += 1
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Running text on one line: each run of blanks and line breaks becomes one space, then as
  /// ``escaped(_:limit:)``; three hundred characters of it unless told otherwise.
  public static func line(_ text: String, limit: Int = 300) -> String {
    escaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "), limit: limit)
  }
}
