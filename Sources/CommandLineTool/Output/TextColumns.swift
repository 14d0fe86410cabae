import TerminalKit

/// Columns of plain text.
enum TextColumns {
  /// The width of a page of text: that of every terminal.
  static let page = 80

  /// The text with blanks behind it, or before it, up to a width; one blank at least.
  static func padded(_ text: String, _ columns: Int, toRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(1, columns - DisplayWidth.columns(of: text)))
    return toRight ? blanks + text : text + blanks
  }

  /// The text in lines broken between words; a word that is longer than the room stays whole, so that
  /// a path can be copied.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, DisplayWidth.columns(of: "\(last) \(word)") <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
