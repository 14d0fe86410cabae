public import Shipping
public import Storage

/// Makes an invoice of what was typed for a booked shipment.
public struct ReadTypedInvoice: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Why no invoice was made.
  public enum Failure: Error, Sendable {
    /// Fields that cannot be used.
    case fields(FieldProblems)
    /// The shipment was not booked from a quote.
    case notBooked(shipment: String)
    /// The records cannot be read.
    case store(StoreError)

    /// The failure in one sentence with its mend.
    public var sentence: String {
      switch self {
      case .fields(let problems): problems.problems.map(\.sentence).joined(separator: " ")
      case .notBooked(let shipment):
        "\(shipment) was not booked from a quote, so that there is nothing to compare an invoice with; "
          + "name the shipment that was."
      case .store(let error): error.sentence
      }
    }
  }

  /// Reads what was typed, and writes nothing.
  ///
  /// - Parameters:
  ///   - entry: the texts.
  ///   - shipment: the number of the shipment.
  /// - Returns: the invoice.
  /// - Throws: ``Failure``.
  public func callAsFunction(
    _ entry: InvoiceEntry, for shipment: String
  ) throws(Failure) -> FreightInvoice {
    let found: Saved<Shipment>?
    do throws(StoreError) {
      found = try desk.store.shipment(number: shipment)
    } catch {
      throw .store(error)
    }
    guard let found else { throw .store(.notFound(.shipment(shipment))) }
    guard let reader = InvoiceEntryReader(found.value) else {
      throw .notBooked(shipment: shipment)
    }
    do { return try reader.read(entry) } catch { throw .fields(error) }
  }
}
