import Interchange
import Shipping
import Units

/// Complete parcel offers with all their explanation lines, on one core.
enum ParcelBenchmark {
  private static let files = [
    ParcelSheetExample.gridName: ParcelSheetExample.grid,
    ParcelSheetExample.chartName: ParcelSheetExample.zones,
  ]

  static func run() throws -> [Measurement] {
    let reading = RateSheetReader.read(
      Array(ParcelSheetExample.terms.utf8), named: ParcelSheetExample.termsName
    ) { name throws(RateSheetProblem) in Array((files[name] ?? "").utf8) }
    guard let sheet = reading.sheet else { return [] }
    let request = try request()
    let rater = ParcelRater(holidays: .weekendsOnly)
    let count = 100_000
    var characters = 0
    let seconds = Stopwatch.median(runs: 5) {
      for _ in 0..<count {
        let answers = rater.quote(request, on: sheet, asOf: request.shipDay)
        for line in answers.first?.offer?.lines ?? [] {
          characters += line.label.utf8.count + line.arithmetic.utf8.count
        }
      }
    }
    let rate = Int(Double(count) / seconds)
    return [
      Measurement(
        what: "parcel offers with their explanation lines", figure: "\(rate) a second",
        target: ">= 200000", isMet: rate >= 200_000 && characters > 0)
    ]
  }

  /// Two cartons from Detroit to Toronto whose dimensional weight counts.
  private static func request() throws -> QuoteRequest {
    let carton = HandlingUnit(
      count: 2, packaging: .carton,
      dimensions: Dimensions(length: .inches(24), width: .inches(18), height: .inches(16)),
      weightEach: .pounds(31))
    return QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: "M5V 2T6")),
      shipDay: CalendarDay(daysSinceEpoch: 20_781), handlingUnits: [carton])
  }
}
