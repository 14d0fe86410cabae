/// Columns of plain text.
enum TextColumns {
  /// The text with blanks behind it, or before it, up to a width; one blank at least.
  static func padded(_ text: String, _ columns: Int, toRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(1, columns - text.count))
    return toRight ? blanks + text : text + blanks
  }
}
