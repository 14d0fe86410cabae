import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("The ledger of customs rules")
struct RuleLedgerTests {
  private func ledger(on day: String, own: [RulePack] = []) throws -> RuleLedger {
    let packs = try RuleLedger.bundledPacks()
    return RuleLedger(packs: own + packs, own: own, on: try BundledRules.day(day))
  }

  @Test("it has every rule of every pack")
  func completeness() throws {
    let ledger = try ledger(on: "2026-11-24")
    let rules = try RuleLedger.bundledPacks().map(\.rules.count).reduce(0, +)
    #expect(ledger.entries.count == rules)
    #expect(rules > 500)
  }

  @Test("what must be compared again comes first, then the names in order")
  func order() throws {
    let entries = try ledger(on: "2026-11-24").entries
    let firstFresh = try #require(entries.firstIndex { !$0.isStale })
    #expect(firstFresh > 0)
    #expect(entries[firstFresh...].allSatisfy { !$0.isStale })
    for part in [entries[..<firstFresh], entries[firstFresh...]] {
      #expect(part.map(\.rule.id) == part.map(\.rule.id).sorted())
    }
  }

  @Test("nothing is stale on the last day of the sources")
  func freshDay() throws {
    let entries = try ledger(on: "2025-12-31").entries
    #expect(entries.allSatisfy { !$0.isStale })
  }

  @Test("a search finds every word in name, title, market, source or note")
  func search() throws {
    let ledger = try ledger(on: "2026-11-24")
    #expect(ledger.matching("nova scotia").map(\.rule.id.text).contains("CA-TAX-04-NS"))
    #expect(ledger.matching("CA-DEM-03").map(\.rule.id.text) == ["CA-DEM-03", "CA-DEM-10"])
    #expect(ledger.matching("sor/2025-267").contains { $0.rule.id.text == "CA-SUR-05" })
    #expect(ledger.matching("estonia 24").count == 2)
    #expect(ledger.matching("no such words").isEmpty)
    #expect(ledger.matching("").count == ledger.entries.count)
  }

  @Test("a rule of the user's own pack is marked")
  func ownRules() throws {
    let own = try RulePack(
      toml: """
        [pack]
        name = "no"
        title = "Norway"
        countries = ["NO"]
        currency = "NOK"
        valuation = "costInsuranceFreight"
        checked = 2026-11-24
        [[rule]]
        id = "NO-99"
        title = "VAT 25 %"
        tax = { name = "VAT", rate = 25 }
        source = "own table"
        confidence = "secondary"
        """)
    let ledger = try ledger(on: "2026-11-24", own: [own])
    #expect(ledger.entries.filter(\.isOwn).map(\.rule.id.text) == ["NO-99"])
  }
}
