public import Units

/// Something about an invoice as a whole that needs an explanation.
public enum AuditFinding: Hashable, Sendable {
  /// The carrier weighed the freight anew.
  case reweighed(quotedPounds: Int, billedPounds: Int)
  /// The carrier classed the freight anew.
  case reclassed(quoted: [FreightClass], billed: [FreightClass])
  /// What the sheet of the quote charges at the weight and the class of the invoice, and how much of
  /// the invoice that does not explain.
  case rerated(total: Money, unexplained: Money)
  /// Why the weight and the class of the invoice were not priced with the sheet.
  case notRerated(NotRerated)
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

  /// Why the sheet was not asked.
  public enum NotRerated: Hashable, Sendable {
    /// The quote's sheet is not on the desk.
    case sheetUnknown(source: String)
    /// The offer was not made from a sheet.
    case notFromSheet
    /// The invoice does not tell weight and class line by line as the quote has them.
    case linesDiffer(quoted: Int, billed: Int)
    /// The sheet makes no price at that weight and class.
    case refused(String)
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
