import Carriers
import Synchronization
import Testing

@Suite("Giving a call up")
struct CancellationTests {
  private final class Counter: Sendable {
    let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .relaxed) }
    func add() { count.add(1, ordering: .relaxed) }
  }

  @Test("a handler is called once when the call is given up meanwhile")
  func meanwhile() {
    let cancellation = Cancellation()
    let counter = Counter()
    let result = cancellation.withHandler({ counter.add() }) {
      #expect(!cancellation.isCancelled)
      cancellation.cancel()
      cancellation.cancel()
      return 7
    }
    #expect(result == 7 && counter.value == 1 && cancellation.isCancelled)
  }

  @Test("a handler is called at once when the call was given up before")
  func before() {
    let cancellation = Cancellation()
    let counter = Counter()
    cancellation.cancel()
    cancellation.withHandler({ counter.add() }) { #expect(counter.value == 1) }
    #expect(counter.value == 1)
  }

  @Test("a handler is not called after its work has ended")
  func after() {
    let cancellation = Cancellation()
    let counter = Counter()
    cancellation.withHandler({ counter.add() }) {}
    cancellation.cancel()
    #expect(counter.value == 0)
  }

  @Test("handlers within one another are all called")
  func nested() {
    let cancellation = Cancellation()
    let counter = Counter()
    cancellation.withHandler({ counter.add() }) {
      cancellation.withHandler({ counter.add() }) { cancellation.cancel() }
    }
    #expect(counter.value == 2)
  }
}
