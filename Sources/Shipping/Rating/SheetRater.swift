public import Units

/// Prices a request with a sheet of any kind.
public struct SheetRater: Sendable {
  private let lessThanTruckload: LTLRater
  private let skids: SkidRater
  private let parcel: ParcelRater
  private let truckload: TruckloadRater
  private let tables: TableBook

  /// Makes a rater.
  ///
  /// - Parameters:
  ///   - holidays: The holidays that delivery days step over.
  ///   - tables: The tables on file that sheets refer to by name.
  public init(holidays: HolidayCalendar, tables: TableBook = .empty) {
    let fuel = tables.fuel
    self.tables = tables
    lessThanTruckload = LTLRater(holidays: holidays, fuel: fuel)
    skids = SkidRater(holidays: holidays, fuel: fuel)
    parcel = ParcelRater(holidays: holidays, fuel: fuel)
    truckload = TruckloadRater(holidays: holidays, fuel: fuel)
  }

  /// One answer for each service of the sheet, or one refusal for the whole sheet.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - trip: The distance with what happens on the way, which only truckload sheets need; without it
  ///     they refuse.
  ///   - sheet: The sheet.
  ///   - today: The day from which offers stand.
  /// - Returns: The answers in the order of the sheet; of truckloads one for each kind of equipment.
  public func quote(
    _ request: QuoteRequest, trip: TruckloadTrip? = nil, on sheet: RateSheet,
    asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    guard sheet.tariff.needsCompletion else {
      return answers(to: request, trip: trip, on: sheet, asOf: today)
    }
    let completed = CompletedSheet(sheet, tables: tables, on: request.shipDay)
    return completed.corrected(
      answers(to: request, trip: trip, on: completed.sheet, asOf: today))
  }

  private func answers(
    to request: QuoteRequest, trip: TruckloadTrip?, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    switch sheet.tariff {
    case .classRates: lessThanTruckload.quote(request, on: sheet, asOf: today)
    case .skidRates: skids.quote(request, on: sheet, asOf: today)
    case .parcel: parcel.quote(request, on: sheet, asOf: today)
    case .perMile: truckload.quote(request, trip: trip, on: sheet, asOf: today)
    }
  }
}
