import Synchronization
import TerminalKit
import Testing

@Suite("What running work is told and tells")
struct WorkContextTests {
  @Test("a handler is called once, at the time of the cancellation")
  func handler() {
    let context = WorkContext<Int>()
    let calls = Mailbox<Int>()
    context.onCancel { calls.post(1) }
    context.onCancel { calls.post(2) }
    #expect(!context.isCancelled && calls.drain().isEmpty)
    context.cancel()
    context.cancel()
    #expect(context.isCancelled)
    #expect(calls.drain() == [1, 2])
  }

  @Test("a handler that comes too late is called at once")
  func late() {
    let context = WorkContext<Int>()
    let calls = Mailbox<Int>()
    context.cancel()
    context.onCancel { calls.post(1) }
    #expect(calls.drain() == [1])
  }

  @Test("messages and reports are handed on in their order")
  func posts() {
    let messages = Mailbox<Int>()
    let reports = Mailbox<WorkProgress>()
    let context = WorkContext<Int>(
      onPost: { messages.post($0) }, onProgress: { reports.post($0) })
    context.post(1)
    context.report(WorkProgress(done: 1, total: 2))
    context.post(2)
    #expect(messages.drain() == [1, 2])
    #expect(reports.drain() == [WorkProgress(done: 1, total: 2)])
  }
}
