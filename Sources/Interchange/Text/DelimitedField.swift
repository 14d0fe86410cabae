/// Writes one field of a CSV file.
enum DelimitedField {
  /// The field, quoted where it must be, and never a formula.
  ///
  /// Spreadsheets run a field that begins with `=`, `+`, `-`, `@`, a tab or a line break; an
  /// apostrophe before it makes it text. Source: OWASP, CSV injection.
  static func text(_ value: String) -> String {
    let isFormula = value.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) }
    let safe = isFormula == true ? "'" + value : value
    let needsQuotes = safe.unicodeScalars.contains { ",;\"\t\r\n ".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
