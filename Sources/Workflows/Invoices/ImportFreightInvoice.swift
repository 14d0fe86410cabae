public import Shipping
public import Storage

/// Brings a carrier's invoice onto the desk, or says what that would do.
public struct ImportFreightInvoice: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What an import did, or would do.
  public struct Outcome: Sendable {
    /// What became of the invoice.
    public var action: ImportAction
    /// The comparison with its quote, or why there is none.
    public var audit: Result<AuditInvoice.Audited, AuditInvoice.Failure>
  }

  /// Keeps an invoice and compares it with its quote.
  ///
  /// - Parameters:
  ///   - invoice: the invoice.
  ///   - isPlan: whether only to say what would happen.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the records cannot be read or written.
  public func callAsFunction(
    _ invoice: FreightInvoice, isPlan: Bool
  ) throws(StoreError) -> Outcome {
    let audit: Result<AuditInvoice.Audited, AuditInvoice.Failure>
    do throws(AuditInvoice.Failure) {
      audit = .success(try AuditInvoice(desk: desk)(invoice))
    } catch {
      if case .store(let failure) = error { throw failure }
      audit = .failure(error)
    }
    return Outcome(action: try keep(invoice, isPlan: isPlan), audit: audit)
  }

  private func keep(
    _ invoice: FreightInvoice, isPlan: Bool
  ) throws(StoreError) -> ImportAction {
    if isPlan {
      let isKnown = try desk.store.invoices(number: invoice.number).contains {
        $0.invoice == invoice
      }
      return isKnown ? .unchanged : .planned
    }
    switch try desk.store.addInvoice(invoice, by: desk.stamp) {
    case .added: return .added
    case .unchanged: return .unchanged
    }
  }
}
