public import Shipping
import Units

extension TruckloadBenchmark {
  /// The bundled figures, or nothing when the table cannot be read; see ``ReferenceLedger``.
  public static let bundled: TruckloadBenchmark? = try? read().get()

  /// Reads the bundled table.
  static func read() -> Result<TruckloadBenchmark, ReferenceTableError> {
    do throws(ReferenceTableError) {
      return .success(try TruckloadBenchmark(TabbedText.rows(in: .truckloadBenchmark)))
    } catch {
      return .failure(error)
    }
  }

  /// Reads the rows of `truckload-benchmark.tsv`.
  init(_ rows: [TabbedText.Row]) throws(ReferenceTableError) {
    let figures = try BenchmarkFigures(rows)
    let currency = try figures.currency()
    var rates: [Equipment: DistanceRate] = [:]
    for (equipment, number) in try figures.numbers("rate", by: Equipment.init(rawValue:)) {
      rates[equipment] = try figures.perMile(number)
    }
    self.init(
      figuresOf: try figures.day("figuresOf"), source: figures.citation, currency: currency,
      rates: rates, fuel: try figures.perMile(try figures.number("fuel")),
      minimum: try figures.money("minimum", currency),
      borderUplift: try figures.percent("borderUplift"),
      borderFee: try figures.money("borderFee", currency),
      below: try figures.percent("below"), above: try figures.percent("above"))
  }
}

extension BenchmarkFigures {
  fileprivate func perMile(_ number: ExactDecimal) throws(ReferenceTableError) -> DistanceRate {
    guard let rate = DistanceRate(number) else { throw error(.notANumber("\(number)")) }
    return rate
  }
}
