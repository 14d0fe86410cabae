import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Less-than-truckload offers with a fuel table")
struct IndexedFuelTests {
  private static func answer(_ book: FuelBook, table: String = "Roadrunner") throws -> QuoteAnswer {
    var terms = RateTerms.sample
    terms.fuel = .table(name: table, column: .lessThanTruckload)
    let request = try QuoteRequest.sample(units: [.sample(.class70, pounds: 350)])
    let rater = SheetRater(holidays: .weekendsOnly, tables: TableBook(fuel: book))
    let answers = try rater.quote(request, on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first)
  }

  private static func book() throws -> FuelBook {
    FuelBook(tables: [try .roadrunner()], prices: [try .sample("3.503", week: "2026-11-16")])
  }

  @Test("the surcharge is the table's share of the linehaul, with the table as its explanation")
  func tableSurcharge() throws {
    let offer = try #require(try Self.answer(Self.book()).offer)
    let line = try #require(offer.lines.first { $0.label == "fuel" })
    // 31.65 % of 111.78 is 35.378.
    #expect(line.amount.plainText == "35.38")
    #expect(line.arithmetic == "31.65 % of 111.78")
    #expect(line.explanation.steps.count == 1)
    #expect(offer.total.plainText == "147.16")
    let data = try JSONEncoder().encode(offer)
    #expect(try JSONDecoder().decode(Offer.self, from: data) == offer)
  }

  @Test("an unknown surcharge is a refusal with its reason and mend")
  func unknown() throws {
    let refusal = try #require(try Self.answer(.empty).refusal)
    #expect(
      refusal.sentence
        == "no offer: fuel unknown: no fuel table named Roadrunner is on file, "
        + "sheet Maple 2026-07; import the carrier's fuel table")
    let priceless = try #require(try Self.answer(FuelBook(tables: [.roadrunner()])).refusal)
    #expect(priceless.reasonText.hasPrefix("fuel unknown: no price of EIA weekly US"))
  }

  @Test("terms stored as a plain share are read, and a table is written and read")
  func coding() throws {
    let stored = Data("\"32.5\"".utf8)
    #expect(
      try JSONDecoder().decode(FuelSurcharge.self, from: stored)
        == .fixed(Percent(millionths: 32_500_000)))
    let surcharge = FuelSurcharge.table(name: "Roadrunner", column: .truckload)
    let data = try JSONEncoder().encode(surcharge)
    #expect(try JSONDecoder().decode(FuelSurcharge.self, from: data) == surcharge)
  }
}
