import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The program's loop")
struct ProgramLoopTests {
  private struct Run {
    var terminal: PatientTerminal
    var reason: EndReason?
  }

  private func run(
    _ batches: [[InputEvent]],
    mailbox: Mailbox<LoopItem<FakeMessage>> = Mailbox(), shown: Frame? = nil
  ) -> Run {
    let terminal = PatientTerminal(batches: batches)
    let program = Program(
      name: "Fake", screens: [FakeScreen("First"), FakeScreen("Second")], table: FakeScreen.table)
    var loop = ProgramLoop(
      program: program, terminal: terminal, mailbox: mailbox, shown: shown)
    let reason = loop.run()
    return Run(terminal: terminal, reason: reason)
  }

  @Test("the first frame is drawn, and a hang-up ends the program with its reason")
  func hangUp() {
    let run = run([])
    #expect(run.reason == .hangUp)
    #expect(run.terminal.inner.frameCount == 1)
  }

  @Test("twenty queued keys make one frame")
  func queuedKeys() {
    let keys = (0..<20).map { InputEvent.key(.character($0.isMultiple(of: 2) ? "2" : "1")) }
    let run = run([keys + [.key(.character("2"))]])
    #expect(run.terminal.inner.frameCount == 2)
    #expect(
      run.terminal.inner.lastFrame?.grid.plainLines(ascii: true)[2] == "body of Second")
  }

  @Test("a change soon after another waits, so that a stream of them is few frames")
  func throttled() {
    let run = run([[.key(.character("2"))], [.key(.character("1"))]])
    #expect(run.terminal.inner.frameCount == 3)
    #expect(run.terminal.limitedWaits == 2)
  }

  @Test("a frame that shows nothing new does not make the next one wait")
  func nothingNew() {
    let run = run([[.key(.character("1"))], [.key(.character("2"))]])
    #expect(run.terminal.inner.frameCount == 3)
    #expect(run.terminal.limitedWaits == 1)
  }

  @Test("a frame that stands on the terminal already does not make the next one wait")
  func shownAlready() {
    var program = Program<FakeMessage>.fake()
    _ = program.start()
    let run = run([[.key(.character("2"))]], shown: program.frame())
    #expect(run.terminal.inner.frameCount == 2)
    #expect(run.terminal.limitedWaits == 0)
  }

  @Test("a wait that brings nothing draws nothing")
  func idle() {
    let run = run(Array(repeating: [], count: 50))
    #expect(run.terminal.inner.frameCount == 1)
    #expect(run.terminal.endlessWaits == 51)
  }

  @Test("quitting ends without a reason; nothing after it is taken in")
  func quit() {
    let run = run([[.key(.character("Q")), .endRequested(.terminate)]])
    #expect(run.reason == nil)
  }

  @Test("a request to terminate ends with its reason; an interrupt quits like the user")
  func ends() {
    #expect(run([[.endRequested(.terminate)]]).reason == .terminate)
    #expect(run([[.endRequested(.interrupt)]]).reason == nil)
  }

  @Test("bell and suspension reach the terminal")
  func commands() {
    let run = run([
      [.key(.character("d")), .key(.enter), .key(.escape), .key(.control("z"))]
    ])
    #expect(run.terminal.inner.ringCount == 1)
    #expect(run.terminal.inner.suspendCount == 1)
  }

  @Test("a resized screen is drawn in its new size")
  func resized() {
    let run = run([[.resized(Size(columns: 100, rows: 30))]])
    #expect(run.terminal.inner.lastFrame?.grid.size == Size(columns: 100, rows: 30))
  }

  @Test("what other threads post is taken in, and an end from there ends the program")
  func mailbox() {
    let mailbox = Mailbox<LoopItem<FakeMessage>>()
    mailbox.post(.broadcast(.openOther))
    mailbox.post(.end(.terminate))
    #expect(run([], mailbox: mailbox).reason == .terminate)
  }

  @Test("a mailbox gives its items out once, in order, and wakes at each post")
  func mailboxOrder() {
    let mailbox = Mailbox<Int>()
    let woken = Mailbox<Int>()
    mailbox.onPost { woken.post(1) }
    for number in 1...3 { mailbox.post(number) }
    #expect(mailbox.drain() == [1, 2, 3])
    #expect(mailbox.drain().isEmpty)
    #expect(woken.drain().count == 3)
  }
}
