import Foundation
import Glibc
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite(
    "Over a remote login",
    .enabled(if: RemoteLogin.isInstalled, "needs sshd and ssh (apt-get install openssh-server)"))
  struct RemoteTests {
    @Test("the demonstration paints, quits and leaves nothing in the shell", arguments: ["vt100"])
    func demo(type: String) throws {
      let login = try RemoteLogin()
      let terminal = try login.terminal(
        running: "\(crossbill) demo; echo code=$?; read -r line; echo \"got=$line.\"", type: type)
      try terminal.wait(forText: "[1 Overview]")
      terminal.settle(quiet: .milliseconds(300))
      #expect(terminal.byteCount <= 3_000)
      terminal.press("2")
      try terminal.wait(forText: "Q-1")
      terminal.press("q")
      try terminal.wait(forText: "code=0")
      #expect(terminal.replies == [])
      terminal.press("hello", .enter)
      try terminal.wait(forText: "got=hello.")
      #expect(try terminal.waitForExit().shellCode == 0)
    }

    @Test("a dropped line ends the program and keeps the half-typed quote")
    func droppedLine() throws {
      let home = try Home()
      let login = try RemoteLogin()
      let pidFile = home.folder.file("pid")
      let terminal = try login.terminal(
        running: "echo $$ >\(pidFile); exec \(crossbill) --database \(home.database)",
        type: "vt100")
      try terminal.wait(forText: "[1 Overview]")
      terminal.settle()
      terminal.press("n")
      try terminal.wait(forText: "New quote")
      terminal.press("60601")
      try terminal.wait(forText: "draft saved")
      terminal.settle(quiet: .milliseconds(400))
      let text = try String(contentsOfFile: pidFile, encoding: .utf8)
      let process = try #require(Int32(text.dropLast()))
      terminal.signal(SIGKILL)
      _ = try terminal.waitForExit()
      let deadline = ContinuousClock.now + PseudoTerminal.patience
      while kill(process, 0) == 0, ContinuousClock.now < deadline { usleep(5_000) }
      #expect(kill(process, 0) != 0)
      let again = try home.start("--database", home.database, type: "vt100")
      again.press("n")
      try again.wait(forText: "60601")
    }
  }
}
