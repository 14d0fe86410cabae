public import Units

/// Freight that moves, or will move, from one party to another.
///
/// Change a shipment through ``update(_:)``: in debug builds each change checks the invariants.
public struct Shipment: Hashable, Sendable, Codable {
  /// The shipper's own number, such as `BX-1042`.
  public let number: String

  /// Where it stands.
  public private(set) var state: ShipmentState

  /// What must be done for it, most urgent first as the user orders them.
  public private(set) var attention: [Attention]

  /// Everything that does not depend on the state.
  public private(set) var details: Details

  /// What is known of a shipment beside its state.
  public struct Details: Hashable, Sendable, Codable {
    /// Who takes part.
    public var parties: [PartyRole: Party]
    /// Where the freight is picked up.
    public var origin: Place
    /// Where it is delivered.
    public var destination: Place
    /// How it moves.
    public var mode: TransportMode
    /// The carrier's name, or nothing before one is chosen.
    public var carrier: String?
    /// The carrier's PRO number, or nothing before it is given.
    public var pro: String?
    /// The name of the border port, or nothing when none is chosen or crossed.
    public var borderPort: String?
    /// The day of pickup.
    public var shipDay: CalendarDay?
    /// The day of delivery: expected, or the real one once delivered.
    public var deliveryDay: CalendarDay?
    /// The handling units.
    public var handlingUnits: [HandlingUnit]
    /// The goods.
    public var goods: [Commodity]
    /// What was agreed with the carrier, or nothing before an offer of a quote was taken.
    public var booking: Booking?

    /// Makes the details of a shipment.
    public init(
      origin: Place, destination: Place, mode: TransportMode = .lessThanTruckload,
      parties: [PartyRole: Party] = [:], carrier: String? = nil, pro: String? = nil,
      borderPort: String? = nil, shipDay: CalendarDay? = nil, deliveryDay: CalendarDay? = nil,
      handlingUnits: [HandlingUnit] = [], goods: [Commodity] = [], booking: Booking? = nil
    ) {
      self.origin = origin
      self.destination = destination
      self.mode = mode
      self.parties = parties
      self.carrier = carrier
      self.pro = pro
      self.borderPort = borderPort
      self.shipDay = shipDay
      self.deliveryDay = deliveryDay
      self.handlingUnits = handlingUnits
      self.goods = goods
      self.booking = booking
    }
  }

  /// Makes a shipment.
  ///
  /// - Throws: ``ShipmentContradiction`` when number, state and details do not fit together.
  public init(
    number: String, state: ShipmentState = .draft, details: Details, attention: [Attention] = []
  ) throws(ShipmentContradiction) {
    self.number = number
    self.state = state
    self.details = details
    self.attention = attention
    if let contradiction { throw contradiction }
  }

  /// Makes a change as a whole, or none when the result contradicts itself.
  ///
  /// - Throws: ``ShipmentContradiction``, with the shipment left as it was.
  public mutating func update(
    _ change: (inout ShipmentState, inout Details, inout [Attention]) -> Void
  ) throws(ShipmentContradiction) {
    var changed = self
    change(&changed.state, &changed.details, &changed.attention)
    if let contradiction = changed.contradiction { throw contradiction }
    self = changed
    checkInvariants()
  }

  /// Stops a debug build when the shipment contradicts itself.
  public func checkInvariants() {
    assert(contradiction == nil, "a shipment contradicts itself")
  }
}

/// Why the parts of a shipment do not fit together.
public enum ShipmentContradiction: Error, Hashable, Sendable {
  /// The number is empty.
  case numberMissing
  /// A state beyond draft needs a carrier.
  case carrierMissing(state: ShipmentState)
  /// The delivery is before the pickup.
  case deliveredBeforeShipped(shipDay: CalendarDay, deliveryDay: CalendarDay)
  /// A handling unit has no count or no weight above zero.
  case impossibleHandlingUnit(index: Int)
  /// The booking is with another carrier than the shipment names.
  case bookedWithAnotherCarrier(offer: String, carrier: String?)
  /// The booked pickup is on another day than the shipment's.
  case pickedUpOnAnotherDay(pickup: CalendarDay, shipDay: CalendarDay?)
  /// A booked shipment has no consignor or no consignee.
  case bookedWithoutParty(PartyRole)
  /// There are not as many codes of logistic units as units, line by line.
  case unitCodesDoNotFit(codes: [Int], units: [Int])
}

extension Shipment {
  /// The first contradiction, or nothing.
  var contradiction: ShipmentContradiction? {
    if number.allSatisfy(\.isWhitespace) { return .numberMissing }
    let needsCarrier = state != .draft && state != .cancelled
    if needsCarrier, details.carrier == nil { return .carrierMissing(state: state) }
    if let shipDay = details.shipDay, let deliveryDay = details.deliveryDay,
      deliveryDay < shipDay
    {
      return .deliveredBeforeShipped(shipDay: shipDay, deliveryDay: deliveryDay)
    }
    let impossible = details.handlingUnits.firstIndex {
      $0.count < 1 || $0.weightEach <= .zero
    }
    if let impossible { return .impossibleHandlingUnit(index: impossible) }
    return details.booking?.contradiction(with: details)
  }

  private enum CodingKeys: String, CodingKey {
    case number
    case state
    case details
    case attention
  }

  /// Reads a shipment.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``ShipmentContradiction`` for parts
  ///   that do not fit together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      number: container.decode(String.self, forKey: .number),
      state: container.decode(ShipmentState.self, forKey: .state),
      details: container.decode(Details.self, forKey: .details),
      attention: container.decode([Attention].self, forKey: .attention))
  }
}
