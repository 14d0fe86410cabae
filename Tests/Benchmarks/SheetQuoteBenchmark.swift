import Foundation
import ReferenceData
import Shipping
import Storage
import Units
import Workflows

/// Quoting one shipment against two hundred sheets in a file.
enum SheetQuoteBenchmark {
  private static let sheetCount = 200
  /// Lanes of seven rates: fifty thousand rates.
  private static let laneCount = 7_143

  static func run() throws -> [Measurement] {
    try TemporaryFolder.use { folder in
      let path = folder.appending(path: "desk.sqlite").path
      let writing = try SQLiteStore(path: path)
      let stamp = EditStamp(author: "benchmark", instant: Instant(secondsSinceEpoch: 0))
      for number in 0..<sheetCount {
        let sheet = try SampleSheets.sheet(carrier: "Carrier \(number)", lanes: laneCount)
        _ = try writing.addRateSheet(sheet, by: stamp)
      }
      let request = try request()
      let start = ContinuousClock.now
      let desk = try desk(path)
      _ = try PriceQuote(desk: desk).price(request, asOf: request.shipDay)
      let first = Stopwatch.seconds(since: start)
      var lanes = 0
      for sheet in try desk.store.rateSheets(serving: request) { lanes += sheet.tariff.rowCount }
      let seconds = try Stopwatch.median {
        let priced = try PriceQuote(desk: desk).price(request, asOf: request.shipDay)
        precondition(priced.offers.count == sheetCount, "a sheet has no price")
      }
      let kept = try Stopwatch.median { _ = try PriceQuote(desk: desk)(request) }
      return [
        Measurement(
          what: "quoting against \(sheetCount) sheets of 50,000 rates each",
          figure: StorageBenchmark.milliseconds(seconds), target: "<= 50 ms",
          isMet: seconds <= 0.050),
        Measurement(
          what: "  of which lanes are read", figure: "\(lanes) of \(sheetCount * laneCount)",
          target: "", isMet: nil),
        Measurement(
          what: "  the first time, with opening the file",
          figure: StorageBenchmark.milliseconds(first), target: "", isMet: nil),
        Measurement(
          what: "  and keeping it as a quote with \(sheetCount) offers",
          figure: StorageBenchmark.milliseconds(kept), target: "", isMet: nil),
      ]
    }
  }

  private static func desk(_ path: String) throws -> Desk {
    Desk(
      store: try SQLiteStore(path: path), postal: PostalDirectory(), holidays: .bundled,
      clock: DeskClock { Instant(secondsSinceEpoch: 1_795_500_000) }, author: "benchmark")
  }

  private static func request() throws -> QuoteRequest {
    let pallet = HandlingUnit(
      count: 2,
      dimensions: Dimensions(length: .inches(48), width: .inches(40), height: .inches(55)),
      weightEach: .pounds(625), declaredClass: .class70)
    return QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: "M5V 2T6")),
      shipDay: CalendarDay(daysSinceEpoch: 20_781), handlingUnits: [pallet])
  }
}
