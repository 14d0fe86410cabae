public import Units

/// A letter to a carrier that disputes an invoice, in plain words.
///
/// It names numbers, places and amounts, and no person, telephone or value of goods.
public struct DisputeLetter: Hashable, Sendable {
  /// What the letter refers to beside the invoice.
  public struct Subject: Hashable, Sendable {
    /// The shipper's number of the shipment, or nothing when it was not booked here.
    public var shipment: String?
    /// The number of the bill of lading.
    public var billOfLading: String?
    /// The carrier's PRO number.
    public var pro: String?
    /// The quote.
    public var quote: QuoteNumber?
    /// The company that writes; nothing leaves the signature open.
    public var writer: String?

    /// Makes a subject.
    public init(
      shipment: String? = nil, billOfLading: String? = nil, pro: String? = nil,
      quote: QuoteNumber? = nil, writer: String? = nil
    ) {
      self.shipment = shipment
      self.billOfLading = billOfLading
      self.pro = pro
      self.quote = quote
      self.writer = writer
    }
  }

  /// The text, in lines of any length with an end after each.
  public let text: String

  /// Writes the letter; nothing comes back when there is nothing to dispute.
  ///
  /// An invoice that asks for no more than was quoted is disputed for its form only: a wrong sum, a
  /// number that was used before, another carrier.
  ///
  /// - Parameters:
  ///   - audit: The comparison.
  ///   - subject: What the letter refers to.
  ///   - request: What was quoted, for the places and the day.
  ///   - today: The date of the letter.
  public init?(
    _ audit: InvoiceAudit, subject: Subject, request: QuoteRequest, today: CalendarDay
  ) {
    let points = Self.points(audit)
    guard !points.isEmpty else { return nil }
    var lines = Self.head(audit, subject, request, today)
    lines += points.enumerated().flatMap { index, point in
      ["\(index + 1). \(point.claim)", "   \(point.demand)", ""]
    }
    lines += Self.end(audit, subject)
    text = lines.map(Self.plain).joined(separator: "\n") + "\n"
  }

  /// The line without control characters: an imported word must not begin a line of its own.
  private static func plain(_ line: String) -> String {
    line.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private struct Point {
    var claim: String
    var demand: String
  }

  private static func head(
    _ audit: InvoiceAudit, _ subject: Subject, _ request: QuoteRequest, _ today: CalendarDay
  ) -> [String] {
    let invoice = audit.invoice
    let references = [
      invoice.day.map { "dated \($0.longText)" },
      subject.pro.map { "PRO \($0)" }, subject.billOfLading.map { "bill of lading \($0)" },
      subject.shipment.map { "our shipment \($0)" }, subject.quote.map { "quote \($0)" },
    ].compactMap { $0 }
    return [
      today.longText, "", "To: \(audit.offer.carrier), billing",
      "Subject: dispute of invoice \(invoice.number)"
        + references.map { ", \($0)" }.joined(), "",
      "Freight from \(request.origin.shortName) to \(request.destination.shortName), picked up "
        + "\(request.shipDay.longText).",
      "You ask for \(invoice.total); the agreed price is \(audit.offer.total) "
        + "(\(audit.offer.service.name), \(audit.offer.service.source)).",
      "We dispute the following:", "",
    ]
  }

  private static func end(_ audit: InvoiceAudit, _ subject: Subject) -> [String] {
    let ask: String
    if let difference = audit.difference, difference.minorUnits > 0 {
      ask =
        "Please send a corrected invoice for \(audit.offer.total), or the papers named above. "
        + "Until then we pay what is not disputed, and hold back \(difference)."
    } else {
      ask = "Please send a corrected invoice, or the papers named above."
    }
    return [ask, "", "Regards,", subject.writer ?? ""]
  }

  private static func points(_ audit: InvoiceAudit) -> [Point] {
    let isTooMuch = audit.difference.map { $0.minorUnits > 0 } ?? true
    let findings = audit.findings.filter { isTooMuch || $0.isOfForm }
    return findings.compactMap(point) + (isTooMuch ? audit.rows.compactMap(point) : [])
  }

  private static func point(_ finding: AuditFinding) -> Point? {
    let demand: String
    switch finding {
    case .reweighed(let quoted, let billed) where billed < quoted: return nil
    case .reweighed:
      demand =
        "Please send the weight certificate with the date, the scale and photographs, or bill the "
        + "weight of the bill of lading."
    case .reclassed:
      demand =
        "Please send the inspection report with dimensions, photographs and the NMFC item that was "
        + "applied, or bill the class of the bill of lading."
    case .rerated(_, _, let unexplained) where unexplained.minorUnits > 0:
      demand = "Please explain the rest, or take it off."
    case .otherCurrency(let quoted, _): demand = "Please bill in \(quoted.code), as agreed."
    case .linesDoNotSum: demand = "Please correct the total or the lines."
    case .numberUsedBefore: demand = "Please tell which of the two is valid, and void the other."
    case .datedAhead: demand = "Please correct the date; nothing is due before it."
    case .otherCarrier: demand = "Please show on whose order you carried the freight."
    case .rerated, .notRerated, .currencyAssumed: return nil
    }
    return Point(claim: finding.sentence, demand: demand)
  }

  private static func point(_ row: AuditRow) -> Point? {
    guard row.isOvercharge else { return nil }
    let demand: String
    switch row.state {
    case .extraInInvoice:
      demand =
        "This was not asked for. Please send the request or the signed delivery receipt that shows "
        + "it, or take it off."
    case .missingInInvoice: demand = "Please apply it as quoted (\(row.quotedWords))."
    default: demand = "The quote says \(row.quotedWords). Please bill as quoted."
    }
    let name = row.kind.name
    let claim = row.sentence
    return Point(
      claim: claim.prefix(1).uppercased() + claim.dropFirst() + words(row, besides: name) + ".",
      demand: demand)
  }

  /// The carrier's own words for a line, where they differ from ours.
  private static func words(_ row: AuditRow, besides name: String) -> String {
    row.billedWords.isEmpty || row.billedWords.lowercased() == name
      ? "" : " (on the invoice: \(row.billedWords))"
  }
}
