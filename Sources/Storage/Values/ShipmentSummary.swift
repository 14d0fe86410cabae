public import Shipping
public import Units

/// One row of a list of shipments.
public struct ShipmentSummary: Hashable, Sendable, Identifiable {
  /// The id of the shipment.
  public let id: Int64
  /// How often the shipment was saved.
  public let version: Int
  /// The shipper's number.
  public let number: String
  /// Where it stands.
  public let state: ShipmentState
  /// How it moves.
  public let mode: TransportMode
  /// The short name of the origin, such as `Detroit MI`.
  public let origin: String
  /// The short name of the destination.
  public let destination: String
  /// The carrier, or nothing before one is chosen.
  public let carrier: String?
  /// The carrier's PRO number.
  public let pro: String?
  /// The border port.
  public let borderPort: String?
  /// The day of pickup.
  public let shipDay: CalendarDay?
  /// The day of delivery.
  public let deliveryDay: CalendarDay?
  /// How many things need doing for it.
  public let attentionCount: Int
}

/// Something that a person must do, with the shipment that it is for.
public struct AttentionItem: Hashable, Sendable {
  /// The id of the shipment.
  public let shipmentID: Int64
  /// The number of the shipment.
  public let shipmentNumber: String
  /// Where the shipment stands.
  public let state: ShipmentState
  /// The border port of the shipment, or nothing when none is known.
  public let borderPort: String?
  /// The short name of the shipment's destination.
  public let destination: String
  /// What must be done, by whom and until when.
  public let attention: Attention
}
