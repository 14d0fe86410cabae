public import Shipping

/// Keeps shipments.
public protocol ShipmentStore: Sendable {
  /// Saves new shipments, all of them or none.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` when a number is taken.
  func addShipments(
    _ shipments: [Shipment], by stamp: EditStamp
  ) throws(StoreError) -> [Saved<Shipment>]

  /// Saves the change of a shipment from what was read to what it is to be.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` with both values when someone saved another change since
  ///   `base` was read, ``StoreError/numberChanged(_:to:)`` for another number than the one that its
  ///   history is kept by, and ``StoreError/notFound(_:)`` when the shipment is gone.
  func updateShipment(
    _ base: Saved<Shipment>, to shipment: Shipment, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Shipment>

  /// The shipment with an id.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func shipment(id: Int64) throws(StoreError) -> Saved<Shipment>

  /// The shipment with a number, or nothing when there is none.
  func shipment(number: String) throws(StoreError) -> Saved<Shipment>?

  /// The ids of the shipments of a list, in its order.
  func shipmentIDs(_ query: ShipmentQuery) throws(StoreError) -> [Int64]

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  func shipmentSummaries(ids: [Int64]) throws(StoreError) -> [ShipmentSummary]

  /// How many shipments are in each state; a state without any is absent.
  func shipmentCounts() throws(StoreError) -> [ShipmentState: Int]

  /// What needs doing, the earliest due first and those without a time last.
  func attentionItems(limit: Int) throws(StoreError) -> [AttentionItem]

  /// Deletes a shipment; its history stays.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` when someone changed it since `base` was read.
  func deleteShipment(_ base: Saved<Shipment>, by stamp: EditStamp) throws(StoreError)
}

extension ShipmentStore {
  /// Saves one new shipment.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` when the number is taken.
  public func addShipment(
    _ shipment: Shipment, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Shipment> {
    let saved = try addShipments([shipment], by: stamp)
    guard let first = saved.first else { throw .notFound(.shipment(shipment.number)) }
    return first
  }
}
