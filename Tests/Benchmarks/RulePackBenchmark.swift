import ReferenceData
import Shipping

/// Reading the customs rules of all bundled markets, on one core.
enum RulePackBenchmark {
  private static let targetMilliseconds = 20.0

  static func run() throws -> [Measurement] {
    let start = ContinuousClock.now
    var count = 0
    for name in GoodsLists.names { count += GoodsLists.list(named: name)?.count ?? 0 }
    let lists = Stopwatch.seconds(since: start) * 1_000
    var rules = 0
    let packs =
      try Stopwatch.median {
        rules = 0
        for market in RuleMarket.allCases {
          rules += try RulePack(toml: market.text).rules.count
        }
      } * 1_000
    return [
      Measurement(
        what: "\(count) numbers of the lists of goods, first reading", figure: shown(lists),
        target: "", isMet: nil),
      Measurement(
        what: "\(rules) customs rules of all markets", figure: shown(packs),
        target: "\(Int(targetMilliseconds)) ms", isMet: packs < targetMilliseconds),
    ]
  }

  private static func shown(_ milliseconds: Double) -> String {
    "\((milliseconds * 10).rounded() / 10) ms"
  }
}
