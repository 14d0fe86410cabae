/// Puts lanes into the outline of a sheet, one at a time.
///
/// They are lanes that the sheet had when it was made, all or some of them, and are not checked
/// again.
public struct SheetFiller {
  private let outline: RateSheet
  private let services: [String]
  // One book for each kind; only that of the sheet's own is used.
  private var classLanes = LaneBook<ClassTariff.Lane>()
  private var skidLanes = LaneBook<SkidTariff.Lane>()
  private var mileLanes = LaneBook<PerMileTariff.Lane>()

  /// Begins with a sheet without lanes.
  public init(_ outline: RateSheet) {
    self.outline = outline
    services = outline.tariff.serviceNames
  }

  /// Adds a lane, unless it is none of the sheet's kind; false comes back then.
  public mutating func append(_ lane: PackedLane) -> Bool {
    guard services.indices.contains(lane.service) else { return false }
    let service = services[lane.service]
    switch outline.tariff.kind {
    case .classRates:
      return classLanes.append(
        service: service, from: lane.origin, to: lane.destination, packed: lane.prices)
    case .skidRates:
      return skidLanes.append(
        service: service, from: lane.origin, to: lane.destination, packed: lane.prices)
    case .perMile:
      return mileLanes.append(
        service: service, from: lane.origin, to: lane.destination, packed: lane.prices)
    case .parcel: return false
    }
  }

  /// The sheet with the lanes.
  public var sheet: RateSheet {
    switch outline.tariff {
    case .classRates(let own):
      outline.replacing(.classRates(ClassTariff(services: own.services, lanes: classLanes)))
    case .skidRates(let own):
      outline.replacing(.skidRates(SkidTariff(services: own.services, lanes: skidLanes)))
    case .perMile(let own):
      outline.replacing(
        .perMile(PerMileTariff(unit: own.unit, services: own.services, lanes: mileLanes)))
    case .parcel: outline
    }
  }
}
