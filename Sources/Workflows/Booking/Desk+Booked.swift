public import Shipping
public import Storage

extension Desk {
  /// The shipment that a quote was booked as; nothing while it is not booked, or was cancelled.
  public func shipment(bookedFrom number: QuoteNumber) throws(StoreError) -> Saved<Shipment>? {
    try store.shipments(bookedFrom: number)
      .first { $0.value.state != .draft && $0.value.state != .cancelled }
  }

  /// Why a quote stays as it is, when it is booked; nothing otherwise.
  public func bookedText(of number: QuoteNumber) throws(StoreError) -> String? {
    try shipment(bookedFrom: number).map {
      "\(number) is booked as \($0.value.number), so that it stays as it is; quote it again to ship "
        + "once more."
    }
  }
}
