import Shipping
import Units
import Workflows

/// Complete class-rate offers with all their explanation lines, on one core.
enum RatingBenchmark {
  static func run() -> [Measurement] {
    guard let document = QuoteExample.document(today: CalendarDay(daysSinceEpoch: 20_780)),
      let sheet = document.rateSheets?.first
    else { return [] }
    let rater = LTLRater(holidays: .bundled)
    let count = 50_000
    var characters = 0
    let seconds = Stopwatch.median(runs: 5) {
      for _ in 0..<count {
        let answers = rater.quote(document.request, on: sheet, asOf: document.request.shipDay)
        for line in answers.first?.offer?.lines ?? [] {
          characters += line.label.utf8.count + line.arithmetic.utf8.count
        }
      }
    }
    let rate = Int(Double(count) / seconds)
    return [
      Measurement(
        what: "LTL offers with their explanation lines", figure: "\(rate) a second",
        target: ">= 100000", isMet: rate >= 100_000 && characters > 0)
    ]
  }
}
