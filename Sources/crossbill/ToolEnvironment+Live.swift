import Carriers
import CommandLineTool
import Foundation
import TerminalCurses
import TerminalKit
import Workflows

extension ToolEnvironment {
  /// The real world.
  static let live = ToolEnvironment(
    write: { (text) throws(ToolError) in try StandardOutput.write(text) },
    writeError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
    errorColumns: errorColumns(),
    variables: ProcessInfo.processInfo.environment,
    clock: .system,
    readInput: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) },
    transport: .network,
    previewTheme: { try ThemePreviewer.show($0) },
    openDashboard: { try DashboardLauncher(environment: $1).open($0) },
    describeTerminal: { describe() })

  /// The width of standard error; 80 columns where the terminal does not tell.
  private static func errorColumns() -> Int? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func describe() -> TerminalReport {
    do throws(TerminalRefusal) {
      let abilities = try TerminalAbilities.detect(options: CursesOptions(theme: .plain))
      let colours =
        abilities.depth == .none ? "no colours" : "\(abilities.depth.rawValue) colours"
      return TerminalReport(
        isUsable: true,
        fact: "\(abilities.name), treated as \(abilities.tier.name), \(colours), "
          + "lines by \(abilities.lineDrawing.rawValue), "
          + (abilities.isUTF8 ? "UTF-8" : "no UTF-8")
          + (abilities.isRemote ? ", over SSH" : ""))
    } catch {
      return TerminalReport(isUsable: false, fact: error.reasonText, mend: error.mend)
    }
  }
}

extension Theme {
  /// A theme without looks, for questions that need none.
  static let plain = Theme(name: "plain", summary: "No looks.", looks: [:])
}
