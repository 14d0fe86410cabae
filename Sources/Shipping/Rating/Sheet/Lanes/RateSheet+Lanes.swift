/// A lane of a sheet of any kind as it is stored.
public struct PackedLane: Hashable, Sendable {
  /// The number of the service among those of the sheet.
  public let service: Int
  /// Where freight is picked up.
  public let origin: ZonePattern
  /// Where it is delivered.
  public let destination: ZonePattern
  /// Everything else, as ``TariffLane/packed``.
  public let prices: [UInt8]

  /// Makes a lane.
  public init(service: Int, origin: ZonePattern, destination: ZonePattern, prices: [UInt8]) {
    self.service = service
    self.origin = origin
    self.destination = destination
    self.prices = prices
  }
}

extension Tariff {
  /// The tariff without its lanes; one of parcels, which has none, as it is.
  public var outline: Tariff {
    switch self {
    case .classRates(let own):
      .classRates(ClassTariff(services: own.services, lanes: LaneBook()))
    case .skidRates(let own): .skidRates(SkidTariff(services: own.services, lanes: LaneBook()))
    case .perMile(let own):
      .perMile(PerMileTariff(unit: own.unit, services: own.services, lanes: LaneBook()))
    case .parcel: self
    }
  }

  /// Calls `body` with every lane in its order, until it throws; not at all for parcels.
  public func forEachLane<Failure: Error>(
    _ body: (PackedLane) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .classRates(let own): try own.lanes.forEachPacked(own.services.map(\.name), body)
    case .skidRates(let own): try own.lanes.forEachPacked(own.services.map(\.name), body)
    case .perMile(let own): try own.lanes.forEachPacked(own.services.map(\.name), body)
    case .parcel: break
    }
  }
}

extension RateSheet {
  /// The sheet without its lanes; one of parcels, which has none, as it is.
  public var outline: RateSheet { replacing(tariff.outline) }

  /// The same sheet with another tariff that was checked when the sheet was first made.
  func replacing(_ tariff: Tariff) -> RateSheet {
    RateSheet(checked: identity, currency: currency, validity: validity, tariff: tariff)
  }
}

extension LaneBook {
  fileprivate func forEachPacked<Failure: Error>(
    _ names: [String], _ body: (PackedLane) throws(Failure) -> Void
  ) throws(Failure) {
    let places = ServicePlaces(of: services, among: names)
    for number in indices {
      try body(
        PackedLane(
          service: places[serviceNumber(of: number)], origin: origin(of: number),
          destination: destination(of: number), prices: self[number].packed))
    }
  }
}
