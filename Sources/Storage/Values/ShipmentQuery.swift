public import Shipping

/// A list of shipments: which, and in what order.
///
/// Rows without a value in the sorted column come last, whichever way the list runs.
public struct ShipmentQuery: Hashable, Sendable {
  /// What a list of shipments can be sorted by.
  public enum SortKey: String, Hashable, Sendable, Codable, CaseIterable {
    /// The shipper's number.
    case number
    /// The state, in the order of a shipment's life.
    case state
    /// The name of the origin.
    case origin
    /// The name of the destination.
    case destination
    /// The carrier.
    case carrier
    /// The carrier's PRO number.
    case pro
    /// The day of pickup.
    case shipDay
    /// The day of delivery.
    case deliveryDay
  }

  /// The sorted column; the day of pickup unless told otherwise.
  public var sort: SortKey

  /// Which way; the latest first unless told otherwise.
  public var direction: SortDirection

  /// The states that are listed, or nothing for all.
  public var states: Set<ShipmentState>?

  /// Words that every row has, in its number, PRO, places, carrier, parties or goods.
  ///
  /// Beginnings of words are enough. Empty for all rows.
  public var search: String

  /// At most so many rows, or nothing for all.
  public var limit: Int?

  /// Makes a query.
  public init(
    sort: SortKey = .shipDay, direction: SortDirection = .descending,
    states: Set<ShipmentState>? = nil, search: String = "", limit: Int? = nil
  ) {
    self.sort = sort
    self.direction = direction
    self.states = states
    self.search = search
    self.limit = limit
  }
}
