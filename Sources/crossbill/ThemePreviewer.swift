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
      let abilities = terminal.abilities
      let grid = ThemePreview.grid(
        theme: theme, size: terminal.size, tier: abilities.tier, depth: abilities.depth)
      terminal.present(Frame(grid: grid))
      for event in terminal.wait(until: nil) {
        if case .resized = event { continue }
        return .done
      }
    }
  }
}
