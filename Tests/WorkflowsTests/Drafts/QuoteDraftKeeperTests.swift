import Shipping
import Storage
import TestSupport
import Testing
import Workflows

@Suite("Keeping half-typed quotes")
struct QuoteDraftKeeperTests {
  /// Saves a state of a form with the next number.
  @discardableResult
  private func type(
    _ goods: String, into key: String, _ keeper: QuoteDraftKeeper
  ) throws -> Int {
    let sequence = keeper.nextSequence(of: key)
    _ = try keeper.save(.sample { $0.goods = goods }, key: key, sequence: sequence)
    return sequence
  }

  private func goods(_ keeper: QuoteDraftKeeper) throws -> [String?] {
    try keeper.drafts().map(\.entry?.goods)
  }

  @Test("what was typed is found again with its time")
  func found() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    try type("planters", into: "new-quote/a", keeper)
    let draft = try #require(try keeper.drafts().first)
    #expect(draft.entry?.goods == "planters")
    #expect(draft.saved == FixedDesk.now)
    #expect(draft.holder == .here)
  }

  @Test("each form has a draft of its own, and forgets no other")
  func several() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let (first, second) = (keeper.newKey(), keeper.newKey())
    #expect(first != second)
    try type("planters", into: first, keeper)
    let newest = try type("pumps", into: second, keeper)
    try keeper.forget(key: second, upTo: newest)
    #expect(try goods(keeper) == ["planters"])
  }

  @Test("an older state that comes late never overwrites a newer one")
  func lateState() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let key = keeper.newKey()
    let older = keeper.nextSequence(of: key)
    try type("newer", into: key, keeper)
    #expect(try keeper.save(.sample { $0.goods = "older" }, key: key, sequence: older) == nil)
    #expect(try goods(keeper) == ["newer"])
  }

  @Test("states that are saved from many threads end with the newest")
  func threads() async throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let key = keeper.newKey()
    let sequences = (1...40).map { _ in keeper.nextSequence(of: key) }
    let newest = try #require(sequences.last)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for sequence in sequences.shuffled() {
        group.addTask {
          let entry = QuoteEntry.sample { $0.goods = "state \(sequence)" }
          _ = try keeper.save(entry, key: key, sequence: sequence)
        }
      }
      try await group.waitForAll()
    }
    #expect(try goods(keeper) == ["state \(newest)"])
  }

  @Test("a draft that was forgotten does not come back with a late save")
  func forgotten() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let key = keeper.newKey()
    try type("planters", into: key, keeper)
    let late = keeper.nextSequence(of: key)
    try keeper.forget(key: key, upTo: late)
    _ = try keeper.save(.sample(), key: key, sequence: late)
    #expect(try keeper.drafts().isEmpty)
  }

  @Test("what was typed after the offers were asked for stays")
  func typedMeanwhile() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let key = keeper.newKey()
    let asked = try type("planters", into: key, keeper)
    try type("planters and pumps", into: key, keeper)
    try keeper.forget(key: key, upTo: asked)
    #expect(try goods(keeper) == ["planters and pumps"])
  }

  @Test("an emptied form needs no draft")
  func emptied() throws {
    let keeper = QuoteDraftKeeper(desk: try FixedDesk.empty())
    let key = keeper.newKey()
    try type("planters", into: key, keeper)
    let saved = try keeper.save(QuoteEntry(), key: key, sequence: keeper.nextSequence(of: key))
    #expect(saved == nil)
    #expect(try keeper.drafts().isEmpty)
  }
}
