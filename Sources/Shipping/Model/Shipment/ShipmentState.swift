/// Where a shipment stands.
public enum ShipmentState: String, Hashable, Sendable, Codable, CaseIterable {
  /// Being prepared; no carrier has it.
  case draft
  /// A carrier has accepted it.
  case booked
  /// On the way.
  case inTransit
  /// At a border port, not released yet.
  case atBorder
  /// Stopped by customs or the carrier.
  case held
  /// On the truck that delivers.
  case outForDelivery
  /// With the consignee.
  case delivered
  /// On the way back.
  case returning
  /// Called off.
  case cancelled

  /// The state in words.
  public var name: String {
    switch self {
    case .draft: "draft"
    case .booked: "booked"
    case .inTransit: "in transit"
    case .atBorder: "at border"
    case .held: "held"
    case .outForDelivery: "out for delivery"
    case .delivered: "delivered"
    case .returning: "returning"
    case .cancelled: "cancelled"
    }
  }

  /// True when nothing more is to happen.
  public var isFinal: Bool { self == .delivered || self == .cancelled }
}

/// How freight moves.
public enum TransportMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// Less than a truckload: several shippers' pallets in one trailer.
  case lessThanTruckload
  /// A whole trailer.
  case truckload
  /// Parcels.
  case parcel

  /// The mode in words.
  public var name: String {
    switch self {
    case .lessThanTruckload: "LTL"
    case .truckload: "truckload"
    case .parcel: "parcel"
    }
  }
}
