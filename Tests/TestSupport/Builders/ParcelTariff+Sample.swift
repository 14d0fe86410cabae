public import Shipping
public import Units

extension ParcelGrid {
  /// A grid of prices by upper bounds; the first bracket begins at nothing.
  public static func sample(
    zones: [String], in unit: MassUnit = .pounds, _ rows: [(upTo: String, cells: String)]
  ) throws -> ParcelGrid {
    var over = Mass(grains: 0, shownIn: unit)
    return ParcelGrid(
      zones: zones,
      rows: try rows.map { row in
        let upTo = try Mass(ExactDecimal(parsing: row.upTo), unit)
        defer { over = upTo }
        return (
          ParcelBracket(over: over, upTo: upTo),
          try row.cells.split(separator: " ").map {
            try $0 == "-" ? nil : ExactDecimal(parsing: $0)
          }
        )
      })
  }
}

extension RateSheet {
  /// A parcel sheet of one service, "ground", with one chart row from anywhere to anywhere.
  public static func parcel(
    grid: ParcelGrid, terms: ParcelTerms, units: ParcelUnits = .pounds,
    rows: [(String, String, String)] = [("*", "*", "2")], currency: Currency = .usd
  ) throws -> RateSheet {
    try parcel(
      services: [
        ParcelTariff.Service(name: "ground", chart: "zones", grid: grid, terms: terms)
      ], units: units, rows: rows, currency: currency)
  }

  /// A parcel sheet with one chart.
  public static func parcel(
    services: [ParcelTariff.Service], units: ParcelUnits = .pounds,
    rows: [(String, String, String)] = [("*", "*", "2")], currency: Currency = .usd
  ) throws -> RateSheet {
    let chart = ZoneChart(
      name: "zones",
      rows: rows.map { origin, destination, zone in
        ZoneChart.Row(
          origin: ZonePattern(parsing: origin) ?? .anywhere,
          destination: ZonePattern(parsing: destination) ?? .anywhere, zone: zone)
      })
    return try RateSheet(
      identity: Identity(
        carrier: "Otter Parcel", scac: "OTTR", name: "Otter", version: "2026", source: "made up"),
      currency: currency, validity: .always,
      tariff: .parcel(ParcelTariff(units: units, services: services, charts: [chart])))
  }
}

extension HandlingUnit {
  /// Cartons of one size and weight.
  public static func cartons(
    _ count: Int = 1, _ size: String? = nil, weight: String, packaging: PackagingKind = .carton
  ) throws -> HandlingUnit {
    var dimensions: Dimensions?
    if let size {
      let parts = size.split(separator: " ")
      let unit = parts.count > 3 ? LengthUnit(spelling: parts[3]) ?? .inches : .inches
      let sides = try parts.prefix(3).map { try Length(ExactDecimal(parsing: $0), unit) }
      dimensions = Dimensions(length: sides[0], width: sides[1], height: sides[2])
    }
    return HandlingUnit(
      count: count, packaging: packaging, dimensions: dimensions,
      weightEach: try Mass(parsing: weight), commodity: "books")
  }
}

extension QuoteRequest {
  /// Parcels from Buffalo to Toronto, unless told otherwise.
  public static func parcels(
    _ units: [HandlingUnit], from origin: String = "14202", to destination: String = "M5V 2T6",
    shipDay: CalendarDay = .sample("2026-11-24"), site: SiteKind = .businessWithDock,
    accessorials: Set<Accessorial> = []
  ) throws -> QuoteRequest {
    QuoteRequest(
      origin: try .sample(origin), destination: try .sample(destination, site: site),
      shipDay: shipDay, handlingUnits: units, accessorials: accessorials)
  }
}
