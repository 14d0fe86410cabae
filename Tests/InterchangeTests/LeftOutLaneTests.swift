import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// A row of class rates that is left out never gives its freight to a wider lane.
@Suite("Freight of a row that is left out")
struct LeftOutLaneTests {
  private func answer(_ rows: String, _ freightClass: FreightClass = .class70) throws -> QuoteAnswer
  {
    let sheet = try #require(SheetFiles.small(rows).reading().sheet)
    let request = QuoteRequest(
      origin: try .sample("48201", city: "Detroit"), destination: try .sample("M5V 2T6"),
      shipDay: .sample("2026-11-24"), handlingUnits: [.sample(freightClass, pounds: 600)])
    return try #require(
      SheetRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay).first)
  }

  private static let wide = "US-MI,CA-ON,70,,10,9,8,2\n"

  @Test(
    "has no offer, whatever is wrong with the row of the narrower lane",
    arguments: [
      "482,M5V,70,,30,-29,28,2", "482,M5V,70,,30,0,28,2", "482,M5V,70,,,,,2",
      "482,M5V,70,,x,29,28,2", "482,M5V,71,,30,29,28,2", "482,M5V,70,-1,30,29,28,2",
    ])
  func narrower(_ row: String) throws {
    for rows in [Self.wide + row + "\n", row + "\n" + Self.wide] {
      #expect(try answer(rows).refusal?.reason == .classNotInSheet(.class70))
    }
    #expect(try answer(Self.wide + "482,M5V,70,,30,29,28,2\n").offer?.total.plainText == "174.00")
    #expect(try answer(Self.wide).offer?.total.plainText == "54.00")
  }

  @Test("has an offer where a good row of the lane follows")
  func goodRowFollows() throws {
    let rows = Self.wide + "482,M5V,85,,30,-29,28,2\n482,M5V,70,,30,29,28,2\n"
    #expect(try answer(rows).offer?.total.plainText == "174.00")
    #expect(try answer(rows, .class85).refusal?.reason == .classNotInSheet(.class85))
  }

  @Test("a grid of nothing but rows that are left out stays out")
  func nothingGood() {
    let reading = SheetFiles.small("482,M5V,70,,30,-29,28,2\n").reading()
    #expect(reading.sheet == nil)
    #expect(reading.goodRowCount == 0)
  }
}
