import Units

extension PerMileTariff.Lane: TariffLane {
  private static let hasMinimum: UInt8 = 1
  private static let hasTolls: UInt8 = 2
  private static let hasTransit: UInt8 = 4
  private static let isPerKilometre: UInt8 = 8

  /// The number of the equipment.
  public var variant: UInt8 { equipment.packedNumber }

  /// Writes the equipment, what there is, and the rate.
  public func pack(into writer: inout PackedWriter) {
    let marks = [
      (Self.hasMinimum, minimum != nil), (Self.hasTolls, tolls != nil),
      (Self.hasTransit, transitDays != nil), (Self.isPerKilometre, rate.unit == .kilometres),
    ]
    writer.append(equipment.packedNumber)
    writer.append(marks.reduce(0) { $1.1 ? $0 | $1.0 : $0 })
    writer.append(unsigned: UInt64(rate.tenThousandths))
    for amount in [minimum, tolls] {
      if let amount { writer.append(amount) }
    }
    if let transitDays { writer.append(signed: Int64(transitDays)) }
  }

  /// Reads what was written.
  public init?(
    service: String, origin: ZonePattern, destination: ZonePattern,
    packed reader: inout PackedReader
  ) {
    guard let number = reader.byte(), let equipment = Equipment(packedNumber: number),
      let marks = reader.byte(), marks < 16, let units = reader.unsigned(),
      let rate = DistanceRate(
        tenThousandths: units, per: marks & Self.isPerKilometre == 0 ? .miles : .kilometres),
      let minimum = reader.money(if: marks & Self.hasMinimum != 0),
      let tolls = reader.money(if: marks & Self.hasTolls != 0),
      let days = reader.count(if: marks & Self.hasTransit != 0), reader.isAtEnd
    else { return nil }
    self.init(
      service: service, origin: origin, destination: destination, equipment: equipment, rate: rate,
      minimum: minimum, tolls: tolls, transitDays: days)
  }
}
