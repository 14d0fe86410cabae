import Dispatch
import Foundation
import TerminalKit
import TestSupport
import Testing

/// Work that posts several messages, run by the real loop on its own threads.
@Suite("Work that speaks more than once")
struct StreamingWorkTests {
  /// A screen whose only key starts work of a given kind.
  private struct StreamScreen: Screen {
    static let act = Action(
      "stream.start", title: "Start", help: "Starts.", group: "Stream", keys: [.character("s")])
    static let context = ActionContext(id: "stream", title: "Stream", actions: [act])

    let work: Work<FakeMessage>
    let told: Mailbox<String>
    var breadcrumb: [String] { ["Stream"] }
    var linear: [String] { [] }

    mutating func update(_ event: ScreenEvent<FakeMessage>) -> [Effect<FakeMessage>] {
      switch event {
      case .action(Self.act.id): return [.work(work)]
      case .message(.told(let text)): told.post(text)
      default: break
      }
      return []
    }

    func view(size: Size, options: DisplayOptions) -> Frame { Frame(grid: Grid(size: size)) }
  }

  /// A terminal that waits for the mailbox as a real one does, and types keys when told.
  private final class ScriptedTerminal: Terminal {
    let size = Size.standard
    private let bell = DispatchSemaphore(value: 0)
    private var script: [() -> [InputEvent]]

    init(_ script: [() -> [InputEvent]]) { self.script = script }

    func present(_ frame: Frame) {}
    func redraw() {}
    func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
      if deadline != nil { return [] }
      if !script.isEmpty { return script.removeFirst()() }
      _ = bell.wait(timeout: .now() + 5)
      return [.endRequested(.hangUp)]
    }
    func wake() { bell.signal() }
    func suspend() {}
    func ring() {}
  }

  private func run(
    _ work: Work<FakeMessage>, script: [() -> [InputEvent]]
  ) -> [String] {
    let told = Mailbox<String>()
    let table = ActionTable(
      frame: FrameActions.context(tabs: ["Stream"]), screens: [StreamScreen.context])
    let program = Program(
      name: "Fake", screens: [StreamScreen(work: work, told: told)], table: table)
    var loop = ProgramLoop(
      program: program, terminal: ScriptedTerminal(script), mailbox: Mailbox())
    _ = loop.run()
    return told.drain()
  }

  private static func keys(_ names: String...) -> [InputEvent] {
    names.compactMap { Key(name: $0) }.map { .key($0) }
  }

  @Test("messages that come before the last one reach the page in their order")
  func inOrder() {
    let ended = DispatchSemaphore(value: 0)
    let work = Work<FakeMessage>("stream", title: "Streaming") { context in
      context.post(.told("one"))
      context.post(.told("two"))
      defer { ended.signal() }
      return .told("last")
    }
    let told = run(
      work,
      script: [
        { Self.keys("s") },
        {
          ended.wait()
          Thread.pause()
          return []
        }, { [] },
      ])
    #expect(told == ["one", "two", "last"])
  }

  @Test(
    "after ^G only work that writes is still heard, and says what it left undone",
    arguments: [(true, ["one", "given up"]), (false, ["one"])])
  func cancelled(_ speaks: Bool, _ expected: [String]) {
    let posted = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    let work = Work<FakeMessage>(
      "stream", title: "Streaming", writes: speaks
    ) { context in
      let given = DispatchSemaphore(value: 0)
      context.onCancel { given.signal() }
      context.post(.told("one"))
      posted.signal()
      given.wait()
      defer { ended.signal() }
      return .told(context.isCancelled ? "given up" : "done")
    }
    let told = run(
      work,
      script: [
        { Self.keys("s") },
        {
          posted.wait()
          return []
        }, { Self.keys("^G") },
        {
          ended.wait()
          Thread.pause()
          return []
        }, { [] },
      ])
    #expect(told == expected)
  }

  @Test("work that only reads is not heard any more once it is replaced by its like")
  func replaced() {
    let first = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    let count = Mailbox<Int>()
    let work = Work<FakeMessage>("stream", title: "Streaming") { context in
      count.post(1)
      if first.wait(timeout: .now()) == .success {
        defer { ended.signal() }
        return .told("second")
      }
      let given = DispatchSemaphore(value: 0)
      context.onCancel {
        first.signal()
        given.signal()
      }
      given.wait()
      return .told("first")
    }
    let told = run(
      work,
      script: [
        { Self.keys("s") },
        {
          while count.drain().isEmpty {}
          Thread.pause()
          return Self.keys("s")
        },
        {
          ended.wait()
          Thread.pause()
          return []
        }, { [] },
      ])
    #expect(told == ["second"])
  }
}

extension Thread {
  /// Lets a thread that has just signalled come to its end.
  fileprivate static func pause() { sleep(forTimeInterval: 0.1) }
}
