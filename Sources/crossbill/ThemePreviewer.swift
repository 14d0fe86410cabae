import CommandLineTool
import TerminalCurses
import TerminalKit

/// Shows a sample screen in a theme until a key is pressed.
enum ThemePreviewer {
  static func show(_ theme: Theme) throws -> ExitStatus {
    let terminal: CursesTerminal
    do throws(TerminalRefusal) {
      terminal = try CursesTerminal.open(CursesOptions(theme: theme))
    } catch {
      throw ToolError.terminal(error.sentence)
    }
    defer { terminal.close() }
    while true {
      terminal.present(Frame(grid: ThemePreview.grid(theme: theme, size: terminal.size)))
      for event in terminal.wait(until: nil) {
        if case .resized = event { continue }
        return .done
      }
    }
  }
}
