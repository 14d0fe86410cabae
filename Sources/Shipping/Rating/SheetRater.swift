public import Units

/// Prices a request with a sheet of any kind.
public struct SheetRater: Sendable {
  private let lessThanTruckload: LTLRater
  private let skids: SkidRater
  private let parcel: ParcelRater

  /// Makes a rater.
  ///
  /// - Parameters:
  ///   - holidays: The holidays that delivery days step over.
  ///   - fuel: The fuel tables and index prices on file.
  public init(holidays: HolidayCalendar, fuel: FuelBook = .empty) {
    lessThanTruckload = LTLRater(holidays: holidays, fuel: fuel)
    skids = SkidRater(holidays: holidays, fuel: fuel)
    parcel = ParcelRater(holidays: holidays, fuel: fuel)
  }

  /// One answer for each service of the sheet, or one refusal for the whole sheet.
  public func quote(
    _ request: QuoteRequest, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    switch sheet.tariff {
    case .classRates: lessThanTruckload.quote(request, on: sheet, asOf: today)
    case .skidRates: skids.quote(request, on: sheet, asOf: today)
    case .parcel: parcel.quote(request, on: sheet, asOf: today)
    }
  }
}
