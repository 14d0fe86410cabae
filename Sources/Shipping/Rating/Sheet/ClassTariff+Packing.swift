import Units

extension ClassTariff.Lane: TariffLane {
  /// Writes the transit days, the minimum, and the rates of each class.
  public func pack(into writer: inout PackedWriter) {
    if let transitDays { ClassLanePart.append(transitDays: transitDays, to: &writer) }
    if let tariffMinimum { ClassLanePart.append(tariffMinimum, to: &writer) }
    for freightClass in rates.classes {
      ClassLanePart.append(
        freightClass, WeightBreak.allCases.map { rates[freightClass, $0] }, to: &writer)
    }
  }

  /// Reads the parts of a lane in any order.
  public init?(
    service: String, origin: ZonePattern, destination: ZonePattern,
    packed reader: inout PackedReader
  ) {
    var rates = ClassRateTable()
    var days: Int?
    var minimum: Money?
    while !reader.isAtEnd {
      switch ClassLanePart.read(&reader, into: &rates) {
      case .rates(_): break
      case .transitDays(let found): days = found
      case .tariffMinimum(let found): minimum = found
      case nil: return nil
      }
    }
    self.init(
      service: service, origin: origin, destination: destination, rates: rates, transitDays: days,
      tariffMinimum: minimum)
  }
}
