import Shipping
public import Units

/// Which services of a stored sheet count on a day.
public struct SheetChoice: Hashable, Sendable {
  /// The sheet.
  public let header: RateSheetHeader
  /// Its services that count.
  public let services: Set<String>

  /// The choices for a day among all sheets, in the order of the sheets.
  ///
  /// A carrier without a sheet for the day is represented by the sheet that comes nearest.
  ///
  /// - Parameters:
  ///   - headers: all sheets, by carrier and then the latest import first, as
  ///     ``RateSheetStore/rateSheetHeaders()`` gives them.
  ///   - day: the day of shipping.
  /// - Returns: the sheets of which at least one service counts.
  public static func choices(
    among headers: [RateSheetHeader], for day: CalendarDay
  ) -> [SheetChoice] {
    var carriers: [String] = []
    var sheetsByCarrier: [String: [RateSheetHeader]] = [:]
    for header in headers {
      let carrier = header.identity.carrier.lowercased()
      if sheetsByCarrier[carrier] == nil { carriers.append(carrier) }
      sheetsByCarrier[carrier, default: []].append(header)
    }
    return carriers.flatMap { choices(ofCarrier: sheetsByCarrier[$0] ?? [], for: day) }
  }

  /// The sheet with no service but the chosen ones.
  func applied(to sheet: RateSheet) throws -> RateSheet {
    try sheet.keeping(services: services)
  }

  private static func choices(
    ofCarrier headers: [RateSheetHeader], for day: CalendarDay
  ) -> [SheetChoice] {
    let valid = headers.filter { $0.validity.contains(day) }
    guard !valid.isEmpty else { return nearest(among: headers, to: day).map { [$0] } ?? [] }
    var taken: Set<String> = []
    return valid.compactMap { header in
      let free = header.services.filter { !taken.contains($0.lowercased()) }
      taken.formUnion(free.map { $0.lowercased() })
      return free.isEmpty ? nil : SheetChoice(header: header, services: Set(free))
    }
  }

  private static func nearest(
    among headers: [RateSheetHeader], to day: CalendarDay
  ) -> SheetChoice? {
    func distance(_ header: RateSheetHeader) -> Int {
      if let from = header.validity.from, day < from { return day.days(until: from) }
      return header.validity.through.map { $0.days(until: day) } ?? 0
    }
    return headers.min { distance($0) < distance($1) }
      .map { SheetChoice(header: $0, services: Set($0.services)) }
  }
}
