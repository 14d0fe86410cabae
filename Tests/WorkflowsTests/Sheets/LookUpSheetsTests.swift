import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Looking at the sheets of the desk")
struct LookUpSheetsTests {
  private func facts(_ sheet: RateSheet) throws -> SheetFacts {
    let lookUp = LookUpSheets(desk: try SheetSamples.desk([sheet]))
    return try lookUp.facts(of: #require(try lookUp().first))
  }

  @Test("an empty desk has none, and a demonstration desk its three")
  func all() throws {
    #expect(try LookUpSheets(desk: FixedDesk.empty())().isEmpty)
    let sheets = try LookUpSheets(desk: FixedDesk.demo())()
    #expect(
      sheets.map(\.header.identity.carrier) == [
        "Lakehead Cartage", "Maple Freight", "Northern Line",
      ])
    #expect(sheets.map(\.standing.name) == ["expired", "counts", "counts"])
    #expect(sheets.map(\.header.sizeText) == ["2 lanes", "16 lanes", "6 lanes"])
  }

  @Test("every kind of sheet says its kind in the list")
  func kinds() throws {
    let desk = try SheetSamples.desk([
      SheetSamples.sheet("1"), .skidSample(.sample(totals: [1: 140])), Self.parcelSheet(),
    ])
    let kinds = try LookUpSheets(desk: desk)().map(\.header.kind)
    #expect(kinds == [.skidRates, .classRates, .parcel])
  }

  @Test("the version before is the latest earlier import with a service in common")
  func before() throws {
    let desk = try SheetSamples.desk([
      SheetSamples.sheet("1"), SheetSamples.sheet("2", services: ["economy"]),
      SheetSamples.sheet("3", services: ["Standard"]), SheetSamples.sheet("4", carrier: "Other"),
    ])
    let before = try LookUpSheets(desk: desk)().map { [$0.id, $0.before?.id ?? 0] }
    #expect(before == [[3, 1], [2, 0], [1, 0], [4, 0]])
  }

  @Test("the facts have every term in the words of differences")
  func terms() throws {
    let facts = try facts(.sample())
    let terms = try #require(facts.services.first?.terms)
    let texts = Dictionary(uniqueKeysWithValues: terms.map { ($0.name, $0.text) })
    #expect(facts.services.map(\.name) == ["standard"])
    #expect(texts["discount"] == "60 %")
    #expect(texts["absolute minimum"] == "110.00 USD")
    let dearer = try RateSheet.sample(
      terms: RateTerms(discount: Percent(55), absoluteMinimum: .dollars(110)))
    let change = try #require(
      RateSheetDifference(from: .sample(), to: dearer).terms.listed.first { $0.term == "discount" })
    #expect(change.old == texts["discount"])
  }

  @Test("lanes are counted, and the first few named")
  func lanes() throws {
    let demo = LookUpSheets(desk: try FixedDesk.demo())
    let maple = try #require(try demo().first { $0.header.identity.carrier == "Maple Freight" })
    let facts = try demo.facts(of: maple)
    #expect(facts.coverage.map(\.name) == ["standard", "expedited"])
    #expect(
      facts.coverage.first?.text
        == "8 lanes: US-MI to CA-ON, US-OH to CA-ON, US-NY to CA-ON, US-IL to CA-ON, "
        + "US-MI to CA-QC, ... and 3 more")
  }

  @Test("a parcel sheet counts zones, brackets and the rows of its charts")
  func parcels() throws {
    let facts = try facts(Self.parcelSheet())
    #expect(
      facts.coverage.map(\.text) == [
        "2 zones: 2, 3", "2 brackets: up to 1 lb, up to 2 lb", "1 row: * to * is zone 2",
      ])
    #expect(facts.services.first?.terms.contains { $0.name == "dimensional weight" } == true)
  }

  @Test("skid lanes are counted too")
  func skids() throws {
    let facts = try facts(.skidSample(.sample(totals: [1: 140])))
    #expect(facts.coverage.map(\.text) == ["1 lane: US-MI to CA-ON"])
    #expect(facts.services.first?.terms.first?.name == "counted by")
  }

  @Test("the sections begin with which sheet it is, and name its source and import")
  func sections() throws {
    let sections = try facts(.sample()).sections
    #expect(
      sections.map(\.title) == ["Maple Freight, Maple 2026-07", "Covered", "Service standard"])
    let head = Dictionary(uniqueKeysWithValues: sections[0].facts.map { ($0.name, $0.text) })
    #expect(head["source"] == "demonstration tariff")
    #expect(head["holds"] == "on all days")
    #expect(head["imported"] == "Mon 23 Nov 2026 by tess")
    #expect(head["version before"] == nil)
  }

  @Test("two versions are compared as an import of the later one would be")
  func comparison() throws {
    let (old, new) = (try SheetSamples.sheet("1"), try SheetSamples.sheet("2", discount: 55))
    let lookUp = LookUpSheets(desk: try SheetSamples.desk([old, new]))
    let sheets = try lookUp()
    let comparison = try lookUp.comparison(from: sheets[1].header, to: sheets[0].header)
    #expect(comparison.difference == RateSheetDifference(from: old, to: new))
    #expect(comparison.lines.contains("standard discount: 60 % -> 55 %"))
    #expect(
      comparison.title
        == "From no. 1, Maple Freight, Tariff 1 to no. 2, Maple Freight, Tariff 2")
  }

  static func parcelSheet() throws -> RateSheet {
    try .parcel(
      grid: .sample(zones: ["2", "3"], [("1", "9.00 10.00"), ("2", "9.50 10.50")]),
      terms: ParcelTerms(dimensional: .unstated))
  }
}
