import CommandLineTool
import Dashboard
import Storage
import TerminalKit
import Workflows

extension DashboardLauncher {
  /// Plays a file of keys to the dashboard without a terminal, and prints the screens that it keeps.
  ///
  /// Other programs' changes are not watched for, so that the same script prints the same screens.
  func play(_ path: String, _ request: DashboardRequest) throws -> ExitStatus {
    let script = try keyScript(path)
    let desk = try environment.desk(at: request.location)
    if request.isDemo { try FillDemoDesk(desk: desk)() }
    let kept = Mailbox<String>()
    let terminal = ScriptedTerminal(script) { kept.post($0.grid.plainText(ascii: true)) }
    let mailbox = Mailbox<LoopItem<DashboardMessage>>()
    mailbox.onPost(terminal.waker)
    var program = Dashboard.program(
      desk: desk, keymap: environment.keymap().0, options: displayOptions(request))
    try open(request.screen, in: &program, desk: desk)
    var loop = ProgramLoop(program: program, terminal: terminal, mailbox: mailbox)
    _ = loop.runWithoutStore()
    for screen in kept.drain() { try environment.write(screen) }
    return .done
  }

  private func keyScript(_ path: String) throws -> KeyScript {
    let text = String(decoding: try environment.read(path), as: UTF8.self)
    do throws(KeyScript.Problem) {
      return try KeyScript(text)
    } catch {
      throw ToolError.badFile(["\(DisplayText.escaped(path)), \(error.sentence)"])
    }
  }
}

extension ProgramLoop {
  /// Runs with the store closed to the loop's own thread: what reads or writes must be slow work, so
  /// that keys are never kept waiting by a disk.
  mutating func runWithoutStore() -> EndReason? {
    StoreAccess.$isForbidden.withValue(true) { run() }
  }
}
