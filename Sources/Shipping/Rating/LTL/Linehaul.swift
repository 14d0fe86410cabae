import Units

/// The charge for carrying, with its lines: freight, deficit, discount and minimums.
struct Linehaul {
  private(set) var lines: [ChargeLine] = []
  private(set) var amount: Money
  /// The charge before the discount.
  private(set) var gross: Money
  private let source: String

  init(in currency: Currency, source: String) {
    amount = .zero(currency)
    gross = amount
    self.source = source
    lines.reserveCapacity(8)
  }

  mutating func add(_ kind: ChargeLine.Kind, _ amount: Money) {
    lines.append(ChargeLine(kind: kind, amount: amount, source: source))
    self.amount += amount
  }

  /// Puts the tariff minimum in place of the rated charge, where it is the greater; else the rated
  /// lines and their discount.
  mutating func addRated(
    _ minimum: MinimumCharge, discount: Money, percent: Percent?, gross: Money,
    rated: (inout Linehaul) -> Void
  ) {
    self.gross = minimum.applies ? minimum.gross : gross
    if minimum.applies {
      add(.tariffMinimum(rated: minimum.ratedCharge), minimum.gross)
      addDiscount(minimum.percent, base: minimum.gross, amount: minimum.discount)
    } else {
      rated(&self)
      addDiscount(percent, base: gross, amount: discount)
    }
  }

  /// Lifts the charge to the absolute minimum.
  mutating func raise(toLeast least: Money?) {
    guard let least, least > amount else { return }
    add(.absoluteMinimum(minimum: least, rated: amount), least - amount)
  }

  private mutating func addDiscount(_ percent: Percent?, base: Money, amount: Money) {
    guard !amount.isZero else { return }
    add(.discount(percent: percent, base: base), -amount)
  }
}
