import Foundation
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Whose a half-typed quote is")
struct DraftOwnerTests {
  private let desk: Desk

  init() throws { desk = try FixedDesk.empty() }

  private func keeper(_ name: String? = nil) -> QuoteDraftKeeper {
    QuoteDraftKeeper(desk: desk, program: name.map { RunningProgram(name: $0) } ?? .this)
  }

  /// The name of this process with another part in place of one of its four.
  private func program(_ place: Int, _ part: String) -> String {
    var parts = RunningProgram.this.name.split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    parts[place] = part
    return parts.joined(separator: "/")
  }

  private func keep(_ goods: String, owner: String?, at instant: Instant = FixedDesk.now) throws {
    let entry = QuoteEntry.sample { $0.goods = goods }
    let json = String(decoding: try JSONEncoder().encode(entry), as: UTF8.self)
    _ = try desk.store.saveDraft(
      Draft(key: "new-quote/\(goods)", json: json, saved: instant, owner: owner))
  }

  private func offered(_ keeper: QuoteDraftKeeper) throws -> String? {
    guard case .draft(_, let entry) = try keeper.offer() else { return nil }
    return entry.goods
  }

  @Test("a form that is open here is offered to no second form until it is closed")
  func openHere() throws {
    let keeper = keeper()
    let key = keeper.newKey()
    let entry = QuoteEntry.sample { $0.goods = "planters" }
    _ = try keeper.save(entry, key: key, sequence: keeper.nextSequence(of: key))
    #expect(try offered(keeper) == nil)
    keeper.markClosed(key)
    #expect(try offered(keeper) == "planters")
    #expect(try offered(keeper) == nil)
  }

  @Test("the draft of a program that has ended is offered, by whatever it ended")
  func ended() throws {
    // Process numbers end below 4 194 304 on Linux, so that this one never runs.
    try keep("planters", owner: program(2, "4194304"))
    #expect(try offered(keeper()) == "planters")
  }

  @Test("the draft of a process whose number was given again is offered")
  func numberGivenAgain() throws {
    try keep("planters", owner: program(3, "1"))
    #expect(try offered(keeper()) == "planters")
  }

  @Test("the draft of before the system's last start is offered")
  func startedAnew() throws {
    try keep("planters", owner: program(0, "another-start"))
    #expect(try offered(keeper()) == "planters")
  }

  @Test("the draft of a running program is left alone")
  func running() throws {
    let parent = getppid()
    let stat = try String(contentsOfFile: "/proc/\(parent)/stat", encoding: .utf8)
    let words = try #require(stat.split(separator: ")").last).split(separator: " ")
    let parts = RunningProgram.this.name.split(separator: "/", omittingEmptySubsequences: false)
    try keep("planters", owner: "\(parts[0])/\(parts[1])/\(parent)/\(words[19])")
    #expect(try offered(keeper()) == nil)
    #expect(try keeper().drafts().map(\.holder) == [.elsewhere])
  }

  @Test("the draft of a program in another container is left alone for a day")
  func unseen() throws {
    let owner = program(1, "pid:[1]")
    try keep("new", owner: owner, at: FixedDesk.now.adding(seconds: -86_399))
    try keep("old", owner: owner, at: FixedDesk.now.adding(seconds: -86_400))
    let keeper = keeper()
    #expect(try offered(keeper) == "old")
    #expect(try offered(keeper) == nil)
  }

  @Test("two programs never take the same draft")
  func twoTakers() throws {
    try keep("planters", owner: nil)
    #expect(try offered(keeper()) == "planters")
    #expect(try offered(keeper(program(1, "pid:[1]"))) == nil)
  }

  @Test("a program whose draft was taken keeps on under another name, and overwrites nothing")
  func taken() throws {
    let mine = keeper(program(1, "pid:[1]"))
    let key = mine.newKey()
    let first = QuoteEntry.sample { $0.goods = "mine" }
    _ = try mine.save(first, key: key, sequence: mine.nextSequence(of: key))
    let draft = try #require(try desk.store.draft(key: key))
    #expect(try desk.store.claimDraft(key: key, from: draft.owner, for: program(1, "pid:[2]")))
    let second = QuoteEntry.sample { $0.goods = "mine, changed" }
    _ = try mine.save(second, key: key, sequence: mine.nextSequence(of: key))
    let goods = try mine.drafts().compactMap(\.entry?.goods)
    #expect(goods.sorted() == ["mine", "mine, changed"])
  }

  @Test("a closed form is released for other programs")
  func released() throws {
    let (mine, theirs) = (keeper(), keeper(program(1, "pid:[1]")))
    let key = mine.newKey()
    _ = try mine.save(.sample(), key: key, sequence: mine.nextSequence(of: key))
    #expect(try offered(theirs) == nil)
    mine.markClosed(key)
    try mine.release(key)
    #expect(try offered(theirs) == "ceramic planters")
  }

  @Test("a draft that this version cannot read is told of and left as it is")
  func unreadable() throws {
    _ = try desk.store.saveDraft(Draft(key: "new-quote/x", json: "[1, 2]", saved: FixedDesk.now))
    guard case .unreadable(let draft) = try keeper().offer() else {
      Issue.record("it was not told of")
      return
    }
    #expect(draft.headline == "cannot be read by this version")
    #expect(try desk.store.draft(key: "new-quote/x")?.json == "[1, 2]")
  }

  @Test("a draft of the version before, with fewer fields and one key for all, is gone on with")
  func earlierVersion() throws {
    let json = #"{"origin": "48201", "units": [{"weight": "900"}], "unheardOf": 7}"#
    _ = try desk.store.saveDraft(Draft(key: "new-quote", json: json, saved: FixedDesk.now))
    guard case .draft(_, let entry) = try keeper().offer() else {
      Issue.record("it was not offered")
      return
    }
    #expect(entry.origin == "48201")
    #expect(entry.units.map(\.weight) == ["900"])
    #expect(entry.units.map(\.count) == ["1"])
  }

  @Test("a draft that nobody has open can be deleted, another not")
  func deleting() throws {
    try keep("planters", owner: nil)
    let keeper = keeper()
    let free = try #require(try keeper.drafts().first)
    #expect(try keeper.delete(free))
    #expect(try keeper.drafts().isEmpty)
    let key = keeper.newKey()
    _ = try keeper.save(.sample(), key: key, sequence: keeper.nextSequence(of: key))
    let held = try #require(try keeper.drafts().first)
    #expect(!(try keeper.delete(held)))
    #expect(try keeper.drafts().count == 1)
  }
}
