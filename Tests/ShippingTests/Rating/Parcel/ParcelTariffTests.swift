import Shipping
import TestSupport
import Testing
import Units

@Suite("Parts of a parcel sheet that do not fit together")
struct ParcelTariffTests {
  private func contradiction(
    terms: ParcelTerms = ParcelTerms(dimensional: .none), grid: ParcelGrid? = nil,
    chart: String = "zones", name: String = "ground"
  ) throws -> RateSheetContradiction? {
    let service = ParcelTariff.Service(
      name: name, chart: chart,
      grid: try grid ?? .sample(zones: ["2"], [(upTo: "5", cells: "8")]), terms: terms)
    do {
      _ = try RateSheet.parcel(services: [service])
      return nil
    } catch let found as RateSheetContradiction {
      return found
    }
  }

  @Test("a good sheet has none")
  func good() throws {
    #expect(try contradiction() == nil)
  }

  @Test("each has a sentence")
  func sentences() throws {
    let cad = Money(minorUnits: 500, .cad)
    let surcharge = ParcelSurcharge(name: "size", charge: .perPiece(Money(minorUnits: 500, .usd)))
    let overlapping = ParcelGrid(
      zones: ["2"],
      rows: [
        (ParcelBracket(upTo: .pounds(5)), [8]),
        (ParcelBracket(over: .pounds(4), upTo: .pounds(9)), [9]),
      ])
    let empty = ParcelGrid(
      zones: ["2"], rows: [(ParcelBracket(over: .pounds(5), upTo: .pounds(5)), [8])])
    let found: [RateSheetContradiction?] = [
      try contradiction(chart: "other"),
      try contradiction(terms: ParcelTerms(dimensional: .none, minimumPerPiece: cad)),
      try contradiction(terms: ParcelTerms(dimensional: .none, discount: Percent(101))),
      try contradiction(terms: ParcelTerms(dimensional: .none, fuel: .fixed(Percent(-1)))),
      try contradiction(terms: ParcelTerms(dimensional: .none, offerDays: 400)),
      try contradiction(terms: ParcelTerms(dimensional: .none, weightStep: .kilograms(11))),
      try contradiction(
        terms: ParcelTerms(dimensional: .none, surcharges: [surcharge, surcharge])),
      try contradiction(
        terms: ParcelTerms(
          dimensional: .none,
          surcharges: [
            ParcelSurcharge(
              name: "size", condition: .over(SizeThresholds()), charge: .percent(Percent(5)))
          ])),
      try contradiction(
        terms: ParcelTerms(dimensional: .none, fuelledAccessorials: [.residentialDelivery])),
      try contradiction(grid: overlapping), try contradiction(grid: empty),
      try contradiction(grid: .sample(zones: ["2", "2"], [(upTo: "5", cells: "8 9")])),
    ]
    for contradiction in found {
      let sentence = try #require(contradiction).sentence
      #expect(sentence.hasSuffix(".") && sentence.contains("; "))
    }
    #expect(Set(found).count == found.count)
  }

  @Test("a sheet that keeps one service keeps its chart")
  func keeping() throws {
    let grid = try ParcelGrid.sample(zones: ["2"], [(upTo: "5", cells: "8")])
    let terms = ParcelTerms(dimensional: .none)
    let sheet = try RateSheet.parcel(services: [
      ParcelTariff.Service(name: "ground", chart: "zones", grid: grid, terms: terms),
      ParcelTariff.Service(name: "air", chart: "zones", grid: grid, terms: terms),
    ])
    let kept = try sheet.keeping(services: ["air"])
    #expect(kept.tariff.serviceNames == ["air"])
    #expect(kept.tariff.parcel?.charts.count == 1)
    #expect(sheet.tariff.rowCount == 2)
    #expect(sheet.tariff.kind.name == "parcel rates")
  }
}
