import TerminalKit

extension String {
  /// The text followed by blanks up to a width; at least one.
  func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(1, columns - DisplayWidth.columns(of: self)))
  }
}
