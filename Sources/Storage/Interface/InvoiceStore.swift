public import Shipping

/// Keeps carriers' freight invoices.
///
/// A stored invoice never changes: another one with the same number and other contents is kept beside
/// it, so that a bill that comes twice is noticed.
public protocol InvoiceStore: Sendable {
  /// Saves an invoice, unless the same contents are stored already.
  func addInvoice(
    _ invoice: FreightInvoice, by stamp: EditStamp
  ) throws(StoreError) -> InvoiceImport

  /// The invoices with a number, of all carriers, the earliest first.
  func invoices(number: String) throws(StoreError) -> [StoredInvoice]

  /// The invoices whose own number, or a number that they refer to, is one of these, the earliest
  /// first; spaces, hyphens and the case of letters do not matter.
  func invoices(naming numbers: [String]) throws(StoreError) -> [StoredInvoice]
}

/// An invoice with how it came in.
public struct StoredInvoice: Hashable, Sendable, Identifiable {
  /// The id, which never changes and is never used again.
  public let id: Int64

  /// The invoice.
  public let invoice: FreightInvoice

  /// Who imported it, and when.
  public let imported: EditStamp

  /// Makes a stored invoice.
  public init(id: Int64, invoice: FreightInvoice, imported: EditStamp) {
    self.id = id
    self.invoice = invoice
    self.imported = imported
  }
}

/// What saving an invoice did.
public enum InvoiceImport: Hashable, Sendable {
  /// The invoice is new.
  case added(StoredInvoice)
  /// The same invoice was stored already, and nothing was changed.
  case unchanged(StoredInvoice)

  /// The stored invoice.
  public var stored: StoredInvoice {
    switch self {
    case .added(let stored), .unchanged(let stored): stored
    }
  }
}
