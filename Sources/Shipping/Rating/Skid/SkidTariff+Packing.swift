import Units

extension SkidTariff.Lane: TariffLane {
  private static let hasMinimum: UInt8 = 1
  private static let hasMaximum: UInt8 = 2
  private static let hasTransit: UInt8 = 4
  private static let hasAdditional: UInt8 = 8

  /// Writes what there is, then the prices.
  public func pack(into writer: inout PackedWriter) {
    let marks = [
      (Self.hasMinimum, minimum != nil), (Self.hasMaximum, maximum != nil),
      (Self.hasTransit, transitDays != nil), (Self.hasAdditional, prices.additional != nil),
    ]
    writer.append(marks.reduce(0) { $1.1 ? $0 | $1.0 : $0 })
    for amount in [minimum, maximum, prices.additional] {
      if let amount { writer.append(amount) }
    }
    if let transitDays { writer.append(signed: Int64(transitDays)) }
    for steps in [prices.totals, prices.each] {
      writer.append(unsigned: UInt64(steps.count))
      for step in steps {
        writer.append(signed: Int64(step.count))
        writer.append(step.amount)
      }
    }
  }

  /// Reads what was written.
  public init?(
    service: String, origin: ZonePattern, destination: ZonePattern,
    packed reader: inout PackedReader
  ) {
    guard let marks = reader.byte(), marks < 16,
      let minimum = reader.money(if: marks & Self.hasMinimum != 0),
      let maximum = reader.money(if: marks & Self.hasMaximum != 0),
      let additional = reader.money(if: marks & Self.hasAdditional != 0),
      let days = reader.count(if: marks & Self.hasTransit != 0),
      let totals = Self.steps(&reader), let each = Self.steps(&reader), reader.isAtEnd
    else { return nil }
    self.init(
      service: service, origin: origin, destination: destination,
      prices: SkidPrices(totals: totals, additional: additional, each: each), minimum: minimum,
      maximum: maximum, transitDays: days)
  }

  private static func steps(_ reader: inout PackedReader) -> [SkidPrices.Step]? {
    guard let count = reader.unsigned() else { return nil }
    var steps: [SkidPrices.Step] = []
    while steps.count < count {
      guard let number = reader.count(), let amount = reader.money() else { return nil }
      steps.append(SkidPrices.Step(count: number, amount: amount))
    }
    return steps
  }
}
