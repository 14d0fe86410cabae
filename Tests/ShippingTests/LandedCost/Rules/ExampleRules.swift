import Shipping
import TestSupport
import Units

/// Rules that the tests of the engine need, a few of each kind; the tests of the reference data reckon with
/// the bundled packs.
enum ExampleRules {
  static let checked = day("2026-11-23")

  static func day(_ iso: String) -> CalendarDay { ExampleRequest.day(iso) }

  static func rule(
    _ id: String, _ title: String, _ condition: RuleCondition = RuleCondition(),
    _ effect: RuleEffect, from: String? = nil, through: String? = nil, stale: String? = nil,
    _ confidence: Confidence = .primary
  ) -> [Rule] {
    guard let name = RuleIdentifier(id),
      let days = DayRange(from: from.map(day), through: through.map(day))
    else { return [] }
    let source = FactSource(
      citation: id, inForce: days, checked: checked, staleAfter: stale.map(day),
      confidence: confidence)
    return [Rule(id: name, title: title, condition: condition, effect: effect, source: source)]
  }

  static func countries(_ codes: String...) -> Set<Country> {
    Set(codes.compactMap { Country(code: $0) })
  }

  static func percent(_ text: String) -> Percent {
    (try? ExactDecimal(parsing: text)).flatMap { Percent($0) } ?? .zero
  }

  static func money(_ text: String, _ currency: Currency) -> Money {
    ExampleRequest.money(text, currency)
  }

  static let book = RuleBook(packs: [canada, unitedStates])

  static func list(_ name: String, _ numbers: String...) -> GoodsList {
    GoodsList(
      name: name,
      entries: numbers.compactMap { try? TariffNumber(parsing: $0) }.map { GoodsList.Entry($0) })
  }

  /// Bounds such as `40 < value <= 150`.
  static func bounds(
    above: String? = nil, through: String? = nil, from: String? = nil, _ currency: Currency,
    _ measure: ValueBounds.Measure = .customsValue
  ) -> ValueBounds {
    let lower =
      above.map { ValueBounds.End(money($0, currency), isIncluded: false) }
      ?? from.map { ValueBounds.End(money($0, currency), isIncluded: true) }
    let upper = through.map { ValueBounds.End(money($0, currency), isIncluded: true) }
    return ValueBounds(lower: lower, upper: upper, measure: measure)
  }
}
