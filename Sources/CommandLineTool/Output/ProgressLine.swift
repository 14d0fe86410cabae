import TerminalKit

/// How far long work is, on standard error and only where that is a terminal.
struct ProgressLine {
  let environment: ToolEnvironment
  let total: Int

  /// Shows what is being done; the line is written over by the next one.
  func show(_ done: Int, _ text: String) {
    guard environment.errorIsTerminal else { return }
    let filled = total == 0 ? 20 : 20 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    let line = DisplayText.fitted(
      "[\(bar)] \(done)/\(total) \(DisplayText.escaped(text))", columns: 79)
    environment.writeError(
      "\r" + line + String(repeating: " ", count: 79 - DisplayWidth.columns(of: line)))
  }

  /// Takes the line away.
  func end() {
    guard environment.errorIsTerminal else { return }
    environment.writeError("\r" + String(repeating: " ", count: 79) + "\r")
  }
}
