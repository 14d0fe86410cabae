public import Shipping
public import Storage
import Units

/// What is known of one shipment beside itself.
public struct ShipmentFacts: Sendable {
  /// The shipment as it stands.
  public var shipment: Saved<Shipment>
  /// The carrier's invoices for it, each laid beside what was booked, the latest first.
  public var audits: [AuditInvoice.Audited]
  /// Who sends files, as of the last one; nothing before the first.
  public var ediSender: String?
}

/// Reads a shipment with its invoices.
public struct ReadShipment: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Reads what a screen shows.
  ///
  /// - Parameter id: the shipment.
  /// - Returns: the facts as of now.
  /// - Throws: ``StoreError`` when the records cannot be read.
  public func callAsFunction(id: Int64) throws(StoreError) -> ShipmentFacts {
    let shipment = try desk.store.shipment(id: id)
    return ShipmentFacts(
      shipment: shipment, audits: try audits(of: shipment.value),
      ediSender: try ShipperIdentity.kept(on: desk).ediSender)
  }

  /// The invoices that find this shipment, and no other, by their numbers.
  private func audits(of shipment: Shipment) throws(StoreError) -> [AuditInvoice.Audited] {
    guard let booking = shipment.details.booking else { return [] }
    let numbers = [
      shipment.number, booking.billOfLading.digits, shipment.details.pro,
      booking.quote.description,
    ].compactMap { $0 }
    var found: [AuditInvoice.Audited] = []
    for stored in try desk.store.invoices(naming: numbers).reversed() {
      do throws(AuditInvoice.Failure) {
        let audited = try AuditInvoice(desk: desk)(stored.invoice)
        if audited.subject.shipment == shipment.number { found.append(audited) }
      } catch {
        if case .store(let failure) = error { throw failure }
      }
    }
    return found
  }
}
