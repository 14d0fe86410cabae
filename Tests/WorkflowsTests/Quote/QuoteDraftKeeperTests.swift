import Shipping
import Storage
import TestSupport
import Testing
import Workflows

@Suite("Keeping a half-typed quote")
struct QuoteDraftKeeperTests {
  @Test("what was typed is found again with its time, also by the next program")
  func found() throws {
    let desk = try FixedDesk.empty()
    let entry = QuoteEntry.sample { $0.origin = "482" }
    let saved = try QuoteDraftKeeper(desk: desk).save(entry, sequence: 1)
    let found = try #require(try QuoteDraftKeeper(desk: desk).find())
    #expect(found.entry == entry)
    #expect(found.saved == saved)
    #expect(saved == FixedDesk.now)
  }

  @Test("an older state that comes late never overwrites a newer one")
  func lateState() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    _ = try keeper.save(.sample { $0.goods = "newer" }, sequence: 5)
    _ = try keeper.save(.sample { $0.goods = "older" }, sequence: 4)
    #expect(try keeper.find()?.entry.goods == "newer")
  }

  @Test("states that are saved from many threads end with the newest")
  func threads() async throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for sequence in (1...40).shuffled() {
        group.addTask {
          _ = try keeper.save(.sample { $0.goods = "state \(sequence)" }, sequence: sequence)
        }
      }
      try await group.waitForAll()
    }
    #expect(try keeper.find()?.entry.goods == "state 40")
  }

  @Test("a draft that was forgotten does not come back with a late save")
  func forgotten() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    _ = try keeper.save(.sample(), sequence: 1)
    try keeper.forget(sequence: 3)
    _ = try keeper.save(.sample(), sequence: 2)
    #expect(try keeper.find() == nil)
  }

  @Test("an empty form is no draft, and neither is a draft of another shape")
  func noDraft() throws {
    let desk = try FixedDesk.empty()
    let keeper = QuoteDraftKeeper(desk: desk)
    #expect(try keeper.find() == nil)
    _ = try keeper.save(QuoteEntry(), sequence: 1)
    #expect(try keeper.find() == nil)
    try desk.store.saveDraft("[1, 2]", key: QuoteDraftKeeper.key, at: FixedDesk.now)
    #expect(try keeper.find() == nil)
  }
}
