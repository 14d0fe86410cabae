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
  /// Delivery on a Saturday or Sunday.
  case weekendDelivery
  /// A pickup of one shipment only.
  case singleShipment
  /// Delivery guaranteed in the morning.
  case guaranteedMorning
  /// Delivery guaranteed by noon.
  case guaranteedNoon
  /// Delivery guaranteed by the end of the day.
  case guaranteedEndOfDay
  /// Delivery on a public holiday.
  case holidayDelivery
  /// Pickup or delivery outside business hours.
  case afterHours
  /// Marking or tagging of pieces.
  case marking
  /// A driver with his tractor kept waiting.
  case detentionWithPower
  /// A trailer kept without its tractor.
  case detentionWithoutPower
  /// Storage at the carrier's terminal.
  case storage
  /// A second attempt at delivery.
  case redelivery
  /// Another destination or consignee under way.
  case reconsignment
  /// Weighing by the carrier.
  case reweigh
  /// Inspection of the freight and its class by the carrier.
  case reclassification
  /// A charge by volume or density in place of weight.
  case cubicMinimum
  /// Correcting the bill of lading.
  case billOfLadingCorrection
  /// Collecting the price of the goods at delivery.
  case collectOnDelivery
  /// Full value coverage in place of the carrier's limited liability.
  case fullValueCoverage
  /// Waiting at the border.
  case borderDelay
  /// Handling for an examination by customs.
  case customsExamination
  /// A customs broker's fee that the carrier passes on.
  case brokerFee
  /// A stop between pickup and delivery.
  case stopOff
  /// A night's wait of the driver.
  case layover
  /// A truck that was ordered and not used.
  case truckOrderedNotUsed
  /// Miles driven empty.
  case deadheadMiles
  /// Covering the load with a tarpaulin.
  case tarp

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
    case .guaranteedMorning: "guaranteed in the morning"
    case .guaranteedNoon: "guaranteed by noon"
    case .guaranteedEndOfDay: "guaranteed by end of day"
    case .holidayDelivery: "holiday delivery"
    case .afterHours: "after hours"
    case .marking: "marking or tagging"
    case .detentionWithPower: "detention with power"
    case .detentionWithoutPower: "detention without power"
    case .storage: "storage"
    case .redelivery: "redelivery"
    case .reconsignment: "reconsignment or diversion"
    case .reweigh: "reweigh"
    case .reclassification: "inspection and reclass"
    case .cubicMinimum: "cubic or density minimum"
    case .billOfLadingCorrection: "bill of lading correction"
    case .collectOnDelivery: "collect on delivery"
    case .fullValueCoverage: "full value coverage"
    case .borderDelay: "border delay"
    case .customsExamination: "customs examination handling"
    case .brokerFee: "broker fee passed on"
    case .stopOff: "stop-off"
    case .layover: "layover"
    case .truckOrderedNotUsed: "truck ordered, not used"
    case .deadheadMiles: "dead-head miles"
    case .tarp: "tarp"
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
