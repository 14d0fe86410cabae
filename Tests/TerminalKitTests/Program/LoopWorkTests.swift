import Foundation
import TerminalKit
import Testing

/// Slow work in the real loop, on real threads, held back by gates.
@Suite("Slow work in the loop")
struct LoopWorkTests {
  /// A loop that runs on a thread of its own.
  private final class Running: Sendable {
    let terminal = WakeableTerminal()
    let journal: Journal
    private let end = Gate()

    init(_ work: [Character: Work<String>], journal: Journal) {
      self.journal = journal
      let mailbox = Mailbox<LoopItem<String>>()
      mailbox.onPost { [terminal] in terminal.wake() }
      Thread.detachNewThread { [terminal, end] in
        let program = Program(
          name: "Test", screens: [WorkingScreen(work: work, journal: journal)],
          table: WorkingScreen.table)
        var loop = ProgramLoop(program: program, terminal: terminal, mailbox: mailbox)
        let reason = loop.run()
        journal.write("ended \(reason.map { "by \($0)" } ?? "by the user")")
        if loop.leavesWritingUndone { journal.write("left undone") }
        end.open()
      }
    }

    func press(_ keys: Key...) { terminal.send(keys.map { .key($0) }) }

    func waitForEnd() { end.pass() }
  }

  @Test("writing work of one name is done in order, and every message comes back")
  func order() {
    let journal = Journal()
    let (first, second) = (Gate(), Gate())
    let run = Running(
      [
        "a": Work("save", writes: true) { _ in
          journal.write("a begins")
          first.pass()
          return "a"
        },
        "b": Work("save", writes: true) { _ in
          journal.write("b begins")
          second.pass()
          return "b"
        },
      ], journal: journal)
    run.press(.character("a"), .character("b"))
    #expect(journal.has("a begins"))
    second.open()
    #expect(!journal.all.contains("b begins"))
    first.open()
    #expect(journal.has("told b"))
    #expect(journal.all.filter { $0.hasSuffix("begins") } == ["a begins", "b begins"])
    #expect(journal.all.filter { $0.hasPrefix("told") } == ["told a", "told b"])
    run.press(.character("Q"))
    run.waitForEnd()
  }

  @Test("reading work of one name replaces the one before it, whose message is dropped")
  func replaced() {
    let journal = Journal()
    let (first, second) = (Gate(), Gate())
    let run = Running(
      [
        "a": Work("list") { context in
          first.pass()
          journal.write(context.isCancelled ? "a is not wanted" : "a is wanted")
          return "a"
        },
        "b": Work("list") { _ in
          second.pass()
          return "b"
        },
      ], journal: journal)
    run.press(.character("a"), .character("b"))
    second.open()
    #expect(journal.has("told b"))
    first.open()
    #expect(journal.has("a is not wanted"))
    run.press(.character("Q"))
    run.waitForEnd()
    #expect(!journal.all.contains("told a"))
  }

  @Test("leaving waits for what is being written, and for what waits for its turn")
  func leaving() {
    let journal = Journal()
    let gate = Gate()
    let write: @Sendable (WorkContext<String>) -> String? = { _ in
      gate.pass()
      journal.write("written")
      return ""
    }
    let run = Running(["s": Work("save", writes: true, run: write)], journal: journal)
    run.press(.character("s"), .character("s"), .character("Q"))
    #expect(run.terminal.waits(forText: "Saving;"))
    gate.open()
    gate.open()
    run.waitForEnd()
    #expect(journal.all == ["written", "written", "ended by the user"])
  }

  @Test("leaving does not wait for work that only reads, and asks long work to end")
  func leavingReads() {
    let journal = Journal()
    let never = Gate()
    let run = Running(
      [
        "r": Work("list") { _ in
          never.pass()
          return ""
        },
        "l": Work("import", title: "Importing", writes: true) { context in
          while !context.isCancelled { Thread.sleep(forTimeInterval: 0.001) }
          journal.write("import ended early")
          return nil
        },
      ], journal: journal)
    run.press(.character("r"), .character("l"), .character("Q"))
    run.waitForEnd()
    #expect(journal.all == ["import ended early", "ended by the user"])
    never.open()
  }

  @Test("who asks once more for the end need not wait, and hears that something is left undone")
  func impatience() {
    let journal = Journal()
    let gate = Gate()
    let run = Running(
      [
        "s": Work("save", writes: true) { _ in
          gate.pass()
          return ""
        }
      ], journal: journal)
    run.press(.character("s"), .character("Q"))
    #expect(run.terminal.waits(forText: "Saving;"))
    run.terminal.send([.endRequested(.interrupt)])
    run.waitForEnd()
    #expect(journal.all == ["ended by the user", "left undone"])
    gate.open()
  }

  @Test("given-up work that had written already says so; the page is not told of an end in between")
  func giveUpTooLate() {
    let journal = Journal()
    let gate = Gate()
    let run = Running(
      [
        "s": Work("price", title: "Pricing", writes: true) { _ in
          gate.pass()
          return "saved"
        }
      ], journal: journal)
    run.press(.character("s"), .control("g"))
    #expect(run.terminal.waits(forText: "Giving up: Pricing"))
    gate.open()
    #expect(journal.has("told saved"))
    run.press(.character("Q"))
    run.waitForEnd()
    #expect(journal.all == ["told saved", "ended by the user"])
  }

  @Test("given-up work that has done nothing tells its page, and the user")
  func giveUp() {
    let journal = Journal()
    let gate = Gate()
    let run = Running(
      [
        "s": Work("price", title: "Pricing", writes: true) { context in
          gate.pass()
          return context.isCancelled ? nil : "saved"
        }
      ], journal: journal)
    run.press(.character("s"), .control("g"))
    #expect(run.terminal.waits(forText: "Giving up: Pricing"))
    gate.open()
    #expect(journal.has("cancelled price"))
    #expect(run.terminal.waits(forText: "Cancelled; nothing was changed."))
    run.press(.character("Q"))
    run.waitForEnd()
  }

  @Test("work that only reads is given up at once, and its late message is dropped")
  func giveUpReading() {
    let journal = Journal()
    let gate = Gate()
    let run = Running(
      [
        "r": Work("count", title: "Counting") { _ in
          gate.pass()
          journal.write("counted")
          return "counted"
        }
      ], journal: journal)
    run.press(.character("r"), .control("g"))
    #expect(journal.has("cancelled count"))
    gate.open()
    #expect(journal.has("counted"))
    run.press(.character("Q"))
    run.waitForEnd()
    #expect(!journal.all.contains("told counted"))
  }
}

extension WakeableTerminal {
  /// Waits until a frame holds a text; false when none does within ten seconds.
  func waits(forText text: String) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
      if self.text.contains(text) { return true }
      Thread.sleep(forTimeInterval: 0.001)
    }
    return false
  }
}
