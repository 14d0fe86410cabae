public import Shipping
import Units

extension LTLBenchmark {
  /// The bundled figures, or nothing when the table cannot be read; see ``ReferenceLedger``.
  public static let bundled: LTLBenchmark? = try? read().get()

  /// Reads the bundled table.
  static func read() -> Result<LTLBenchmark, ReferenceTableError> {
    do throws(ReferenceTableError) {
      return .success(try LTLBenchmark(TabbedText.rows(in: .freightBenchmark)))
    } catch {
      return .failure(error)
    }
  }

  /// Reads the rows of `ltl-benchmark.tsv`.
  init(_ rows: [TabbedText.Row]) throws(ReferenceTableError) {
    let figures = try BenchmarkFigures(rows)
    let currency = try figures.currency()
    let miles = try figures.number("referenceMiles")
    guard let reference = Distance(miles, .miles) else {
      throw figures.error(.notANumber("\(miles)"))
    }
    self.init(
      figuresOf: try figures.day("figuresOf"), source: figures.citation, currency: currency,
      base: try figures.number("base"), reference: reference,
      exponent: try figures.number("exponent"),
      classFactors: try figures.numbers("class", by: FreightClass.init(rawValue:)),
      breakFactors: try figures.numbers("break", by: WeightBreak.init(rawValue:)),
      marketIndex: try figures.number("marketIndex"),
      crossBorderFactor: try figures.number("crossBorderFactor"),
      minimum: try figures.money("minimum", currency),
      crossBorderMinimum: try figures.money("crossBorderMinimum", currency),
      fuel: try figures.percent("fuel"),
      accessorials: try figures.amounts(
        "accessorial", currency, by: Accessorial.init(rawValue:)),
      below: try figures.percent("below"), above: try figures.percent("above"))
  }
}
