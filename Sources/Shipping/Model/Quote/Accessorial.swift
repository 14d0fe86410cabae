/// A service beyond carrying freight from dock to dock.
///
/// A closed set, so that a sheet, a request and a bill speak of the same thing. The raw value is the
/// name in files.
public enum Accessorial: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// A lift gate to load from the ground.
  case liftgatePickup
  /// A lift gate to unload to the ground.
  case liftgateDelivery
  /// Pickup at a home.
  case residentialPickup
  /// Delivery to a home.
  case residentialDelivery
  /// Pickup at a site with limited access.
  case limitedAccessPickup
  /// Delivery to a site with limited access.
  case limitedAccessDelivery
  /// Pickup from inside the building.
  case insidePickup
  /// Delivery to inside the building.
  case insideDelivery
  /// An agreed time of pickup.
  case appointmentPickup
  /// An agreed time of delivery.
  case appointmentDelivery
  /// A call before delivery.
  case notifyBeforeDelivery
  /// Dangerous goods.
  case hazardousMaterials
  /// Kept from freezing.
  case protectFromFreeze
  /// Kept from heat.
  case protectFromHeat
  /// Sorting and segregating at delivery.
  case sortAndSegregate
  /// A piece so long that it takes extra floor.
  case overlength
  /// Crossing the border: set-up of release and manifest.
  case borderCrossing
  /// Movement in bond to an inland office.
  case inBond
  /// Delivery on a Saturday or a holiday.
  case weekendDelivery
  /// A pickup of one shipment only.
  case singleShipment
  /// Delivery guaranteed by noon.
  case guaranteedNoon
  /// Delivery guaranteed by the end of the day.
  case guaranteedEndOfDay

  /// The service in words.
  public var name: String {
    switch self {
    case .liftgatePickup: "liftgate at pickup"
    case .liftgateDelivery: "liftgate at delivery"
    case .residentialPickup: "residential pickup"
    case .residentialDelivery: "residential delivery"
    case .limitedAccessPickup: "limited access pickup"
    case .limitedAccessDelivery: "limited access delivery"
    case .insidePickup: "inside pickup"
    case .insideDelivery: "inside delivery"
    case .appointmentPickup: "appointment at pickup"
    case .appointmentDelivery: "appointment at delivery"
    case .notifyBeforeDelivery: "notify before delivery"
    case .hazardousMaterials: "hazardous materials"
    case .protectFromFreeze: "protect from freeze"
    case .protectFromHeat: "protect from heat"
    case .sortAndSegregate: "sort and segregate"
    case .overlength: "overlength"
    case .borderCrossing: "border crossing"
    case .inBond: "in-bond movement"
    case .weekendDelivery: "weekend delivery"
    case .singleShipment: "single shipment"
    case .guaranteedNoon: "guaranteed by noon"
    case .guaranteedEndOfDay: "guaranteed by end of day"
    }
  }
}

extension Accessorial: Comparable {
  /// The position of each in the order in which they are listed and billed.
  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  /// True when the left one is listed before the right one.
  public static func < (left: Accessorial, right: Accessorial) -> Bool {
    (positions[left] ?? 0) < (positions[right] ?? 0)
  }
}
