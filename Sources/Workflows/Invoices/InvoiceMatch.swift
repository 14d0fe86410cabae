import Shipping
import Storage

/// Finds the booked shipment of an invoice by the numbers that stand on it.
struct InvoiceMatch {
  let store: any Store

  /// The shipments that the invoice may be for: by the shipper's number, the bill of lading, or the
  /// PRO number; the first that finds any decides.
  ///
  /// Carriers put each of these numbers where another belongs, so that every one is tried as each.
  func shipments(for invoice: FreightInvoice) throws(StoreError) -> [Shipment] {
    let references = invoice.references
    let named = [references.shipment, references.billOfLading, references.pro].compactMap { $0 }
    for text in named {
      if let found = try store.shipment(number: text), found.value.details.booking != nil {
        return [found.value]
      }
      if let bill = BillOfLadingNumber(parsing: text),
        let found = try store.shipment(billOfLading: bill)
      {
        return [found.value]
      }
    }
    // Many carriers number their invoices by the PRO.
    for text in [references.pro, invoice.number, references.shipment].compactMap({ $0 }) {
      let found = try store.shipments(pro: text).map(\.value).filter { fits($0, invoice) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// PRO numbers are each carrier's own, so that another carrier's shipment may have the same.
  private func fits(_ shipment: Shipment, _ invoice: FreightInvoice) -> Bool {
    guard let booking = shipment.details.booking else { return false }
    guard let billed = invoice.carrier.scac, let booked = booking.offer.service.scac else {
      return true
    }
    return billed.letters == booked.uppercased()
  }
}
