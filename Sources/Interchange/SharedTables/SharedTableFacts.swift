public import Shipping
import Units

/// A fact of a shared table by its name, such as a step and its amounts.
public struct SharedTableFact: Hashable, Sendable {
  /// What it is about.
  public let name: String
  /// What it says.
  public let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

extension SharedTable {
  /// Which table it is and its rules, as differences word them.
  public var rules: [SharedTableFact] {
    let head: [(String, String?)] = [
      ("carrier", identity.carrier), ("name", identity.name), ("version", identity.version),
      ("source", identity.source), ("first day", validity.from?.isoText),
      ("last day", validity.through?.isoText),
    ]
    let own =
      switch self {
      case .fuel(let table): FuelTableTexts.rules(of: table)
      case .accessorials(let schedule): [SharedTableFact("currency", schedule.currency.code)]
      case .zones: [SharedTableFact]()
      }
    return head.compactMap { name, text in text.map { SharedTableFact(name, $0) } } + own
  }

  /// Its rows in their order.
  public var rowFacts: [SharedTableFact] {
    switch self {
    case .fuel(let table): FuelTableTexts.rows(of: table)
    case .accessorials(let schedule):
      Accessorial.allCases.compactMap { accessorial in
        schedule.charges[accessorial].map { SharedTableFact(accessorial.name, "\($0)") }
      }
    case .zones(let chart):
      chart.chart.rows.map {
        SharedTableFact("\($0.origin) to \($0.destination)", "zone \($0.zone)")
      }
    }
  }
}
