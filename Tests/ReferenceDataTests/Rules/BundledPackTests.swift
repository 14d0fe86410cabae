import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("The bundled customs rules")
struct BundledPackTests {
  @Test("every pack is read without a problem", arguments: RuleMarket.allCases)
  func everyPackIsRead(market: RuleMarket) throws {
    let pack = try market.pack()
    #expect(pack.name == market.rawValue)
    #expect(pack.countries == market.countries)
    #expect(pack.rules.count == market.ruleCount)
    for country in market.countries { #expect(RuleMarket(country: country) == market) }
  }

  @Test("a country without a pack has no market")
  func unknownCountry() throws {
    #expect(RuleMarket(country: try #require(Country(code: "NO"))) == nil)
  }

  @Test("no two entries of one name hold on the same day")
  func namesDoNotOverlap() throws {
    let byName = Dictionary(grouping: try BundledRules.all()) { $0.id }
    for (id, entries) in byName {
      for (index, entry) in entries.enumerated() {
        for other in entries[(index + 1)...] {
          #expect(!entry.source.inForce.overlaps(other.source.inForce), "\(id)")
        }
      }
    }
  }

  @Test("a name belongs to one market")
  func namesAreOfOneMarket() throws {
    var markets: [RuleIdentifier: Set<String>] = [:]
    for market in RuleMarket.allCases {
      for rule in try market.pack().rules { markets[rule.id, default: []].insert(market.rawValue) }
    }
    #expect(markets.values.allSatisfy { $0.count == 1 })
  }

  @Test("every rule names a source, and was checked on the same day")
  func everyRuleHasASource() throws {
    for rule in try BundledRules.all() {
      #expect(!rule.source.citation.isEmpty && !rule.title.hasSuffix("."), "\(rule.id)")
      #expect(rule.source.checked.isoText == "2026-11-23", "\(rule.id)")
    }
  }

  @Test("a layer of the United States that is open after 2026-07-24 is stale the day after")
  func openLayersAreStale() throws {
    let last = try #require(CalendarDay(iso: "2026-07-24"))
    for rule in try RuleMarket.unitedStates.pack().rules {
      guard case .layer = rule.effect else { continue }
      let isOpen = rule.source.inForce.through.map { $0 > last } ?? true
      #expect(!isOpen || rule.source.isStale(on: last.adding(days: 1)), "\(rule.id)")
      #expect(!rule.source.isStale(on: last), "\(rule.id)")
    }
  }

  @Test(
    "an open rule of another market is stale after 2026-07-02",
    arguments: [
      RuleMarket.unitedKingdom, .europeanUnion, .mexico, .australia, .newZealand, .japan,
    ])
  func otherMarketsAreStale(market: RuleMarket) throws {
    let day = try #require(CalendarDay(iso: "2026-07-03"))
    for rule in try market.pack().rules {
      let isOpen = rule.source.inForce.through.map { $0 >= day } ?? true
      #expect(!isOpen || rule.source.isStale(on: day), "\(rule.id)")
    }
  }

  @Test("a rule whose text says UNVERIFIED of a figure is not called primary without a caveat")
  func unverifiedIsSaid() throws {
    for rule in try BundledRules.all() where rule.source.confidence == .primary {
      #expect(!rule.title.contains("UNVERIFIED"), "\(rule.id)")
    }
    for rule in try BundledRules.all() where rule.source.citation == "general knowledge" {
      #expect(rule.source.confidence == .unverified, "\(rule.id)")
    }
  }

  @Test("every list that a rule names is in its pack and has goods")
  func listsAreThere() throws {
    for market in RuleMarket.allCases {
      let pack = try market.pack()
      let names = Set(pack.lists.filter { $0.count > 0 }.map(\.name))
      for rule in pack.rules {
        let goods = rule.condition.goods
        #expect(Set(goods.lists + goods.exceptLists).isSubset(of: names), "\(rule.id)")
      }
    }
  }
}
