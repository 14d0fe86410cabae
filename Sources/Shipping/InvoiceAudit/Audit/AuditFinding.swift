public import Units

/// Something about an invoice as a whole that needs an explanation.
public enum AuditFinding: Hashable, Sendable {
  /// The carrier weighed the freight anew.
  case reweighed(quotedPounds: Int, billedPounds: Int)
  /// The carrier classed the freight anew.
  case reclassed(quoted: [FreightClass], billed: [FreightClass])
  /// What the sheet of the quote charges at the measure of the invoice, and how much of the invoice
  /// that does not explain.
  case rerated(by: Measure, total: Money, unexplained: Money)
  /// Why the measure of the invoice was not priced with the sheet.
  case notRerated(by: Measure, NotRerated)
  /// The invoice is in another currency than the quote.
  case otherCurrency(quoted: Currency, billed: Currency)
  /// The invoice names no currency; the one of the quote was taken.
  case currencyAssumed(Currency)
  /// The lines do not sum to the amount that is asked for.
  case linesDoNotSum(sum: Money, stated: Money)
  /// An invoice with the number came in before, with other contents.
  case numberUsedBefore(imported: CalendarDay)
  /// The invoice is of a day that has not come yet.
  case datedAhead(day: CalendarDay, today: CalendarDay)
  /// Another carrier bills than was booked.
  case otherCarrier(booked: String, billed: String)

  /// What of an invoice a price hangs on.
  public enum Measure: Hashable, Sendable {
    /// The weight and the class, of class rates.
    case weightAndClass
    /// The weight alone, of rates by the skid, the parcel or the mile.
    case weight
  }

  /// Why the sheet was not asked, or has no answer.
  public enum NotRerated: Error, Hashable, Sendable {
    /// The quote's sheet is not on the desk.
    case sheetUnknown(source: String)
    /// The carrier stated the price itself, so that no sheet stands behind it.
    case liveAnswer(carrier: String, source: String)
    /// The offer is an estimate of a model.
    case estimate
    /// The invoice has another number of freight lines than the quote has handling units.
    case linesDiffer(quoted: Int, billed: Int)
    /// The invoice does not tell a weight for each of its freight lines.
    case linesWithoutWeight
    /// The sheet makes no price at that measure.
    case refused(String)
    /// The sheet's price is in another currency than the invoice.
    case otherCurrency(Currency)
  }

  /// True for what may cost money; false for what only explains.
  public var isDifference: Bool {
    switch self {
    case .reweighed, .reclassed, .otherCurrency, .linesDoNotSum, .numberUsedBefore, .datedAhead,
      .otherCarrier:
      true
    case .rerated, .notRerated, .currencyAssumed: false
    }
  }

  /// True for what is wrong with the paper, whatever it asks for.
  var isOfForm: Bool {
    switch self {
    case .otherCurrency, .linesDoNotSum, .numberUsedBefore, .datedAhead,
      .otherCarrier:
      true
    case .reweighed, .reclassed, .rerated, .notRerated, .currencyAssumed: false
    }
  }
}
