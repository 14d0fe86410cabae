public import Units

/// An invoice laid beside the offer that was taken.
public struct InvoiceAudit: Hashable, Sendable {
  /// What is compared.
  public struct Question: Sendable {
    /// The invoice.
    public var invoice: FreightInvoice
    /// The offer that was taken.
    public var offer: Offer
    /// What was quoted.
    public var request: QuoteRequest
    /// The sheet that the offer was made from, or nothing when it is not known.
    public var sheet: RateSheet?
    /// The tables that the sheet refers to by name.
    public var tables: TableBook
    /// The day on which another invoice with the same number came in, or nothing.
    public var numberUsedBefore: CalendarDay?
    /// The day of the comparison, or nothing when it plays no part.
    public var today: CalendarDay?

    /// Makes a question.
    public init(
      invoice: FreightInvoice, offer: Offer, request: QuoteRequest, sheet: RateSheet? = nil,
      tables: TableBook = .empty, numberUsedBefore: CalendarDay? = nil, today: CalendarDay? = nil
    ) {
      self.invoice = invoice
      self.offer = offer
      self.request = request
      self.sheet = sheet
      self.tables = tables
      self.numberUsedBefore = numberUsedBefore
      self.today = today
    }
  }

  /// The invoice, with the currency of the quote where it named none.
  public let invoice: FreightInvoice

  /// The offer that was taken.
  public let offer: Offer

  /// The lines of both: the linehaul first, then fuel, then services, then the rest of the invoice.
  public let rows: [AuditRow]

  /// What is remarkable about the invoice as a whole.
  public let findings: [AuditFinding]

  /// Compares an invoice with the offer that was taken.
  ///
  /// A function of its inputs: the same question has the same answer.
  public init(_ question: Question) {
    let invoice = question.invoice.assuming(question.offer.currency) ?? question.invoice
    self.invoice = invoice
    offer = question.offer
    rows = ChargeMatching(offer: question.offer, invoice: invoice).rows()
    findings =
      Self.formalFindings(question, invoice)
      + RerateCheck(question: question, invoice: invoice).findings()
  }

  /// How much more the invoice asks for than was quoted, below zero for less; nothing when the
  /// currencies differ.
  public var difference: Money? {
    guard invoice.currency == offer.currency else { return nil }
    return invoice.total - offer.total
  }

  /// True when anything needs a look: a line, the total, or a finding.
  public var hasDifferences: Bool {
    rows.contains(where: \.isDifference) || findings.contains(where: \.isDifference)
      || difference?.isZero == false
  }

  private static func formalFindings(
    _ question: Question, _ invoice: FreightInvoice
  ) -> [AuditFinding] {
    var found: [AuditFinding] = []
    if let day = question.numberUsedBefore { found.append(.numberUsedBefore(imported: day)) }
    if let day = invoice.day, let today = question.today, day > today {
      found.append(.datedAhead(day: day, today: today))
    }
    let booked = question.offer.service
    if let scac = invoice.carrier.scac, let code = booked.scac, scac.letters != code.uppercased() {
      found.append(.otherCarrier(booked: "\(booked.carrier) (\(code))", billed: scac.letters))
    }
    if !invoice.isCurrencyStated {
      found.append(.currencyAssumed(invoice.currency))
    }
    if invoice.currency != question.offer.currency {
      found.append(
        .otherCurrency(quoted: question.offer.currency, billed: invoice.currency))
    }
    if let stated = invoice.statedTotal, stated != invoice.sum {
      found.append(.linesDoNotSum(sum: invoice.sum, stated: stated))
    }
    return found
  }
}
