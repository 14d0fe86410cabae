import Shipping
import Units

/// The rows of one service of a Karrio table, put together.
struct KarrioService {
  private(set) var rows: [KarrioRow]

  init(_ first: KarrioRow) { rows = [first] }

  var first: KarrioRow { rows[0] }

  /// What the row says otherwise than the first row of its service, or nothing.
  func difference(of row: KarrioRow) -> (field: String, value: String, other: String)? {
    if row.sides != first.sides {
      return ("max_length", Self.text(row.sides), Self.text(first.sides))
    }
    if row.reach != first.reach {
      return ("domicile", row.reach.rawValue, first.reach.rawValue)
    }
    let sameZone = rows.first { $0.zone == row.zone }
    if let sameZone, sameZone.countries != row.countries {
      return ("country_codes", Self.text(row.countries), Self.text(sameZone.countries))
    }
    if let sameZone, sameZone.transit != row.transit {
      return (
        "transit_days", row.transit?.description ?? "", sameZone.transit?.description ?? "none"
      )
    }
    return nil
  }

  mutating func add(_ row: KarrioRow) { rows.append(row) }

  /// The zones in the order of the file.
  var zones: [String] {
    var seen: Set<String> = []
    return rows.map(\.zone).filter { seen.insert($0).inserted }
  }

  /// The heaviest weight of any row, which is the limit of the service.
  var heaviest: Mass { rows.map(\.upTo).max() ?? .zero }

  /// The limits that the table states.
  var limits: ParcelLimits {
    let sides = first.sides
    func side(_ index: Int) -> Attested<Length>? {
      sides.count == 3 ? Attested(sides[index], .primary) : nil
    }
    return ParcelLimits(
      heaviest: Attested(heaviest, .primary), longest: side(0), second: side(1), third: side(2))
  }

  /// The rows of the zone chart: each zone's countries, or everywhere.
  func chart(from home: Country?) -> [ZoneChart.Row] {
    let origin = home.map { ZonePattern.country($0) } ?? .anywhere
    return zones.flatMap { zone -> [ZoneChart.Row] in
      let countries = rows.first { $0.zone == zone }?.countries ?? []
      let ends = countries.isEmpty ? [ZonePattern.anywhere] : countries.map { .country($0) }
      return ends.map { ZoneChart.Row(origin: origin, destination: $0, zone: zone) }
    }
  }

  /// The days under way by zone.
  var transit: [String: DaySpan] {
    Dictionary(rows.compactMap { row in row.transit.map { (row.zone, $0) } }) { first, _ in first }
  }

  /// The grid with the brackets of all zones, and what is wrong with rows.
  ///
  /// Where zones have different brackets, those of all of them are cut at every bound.
  func grid(
    weightColumn: Int?
  ) -> (grid: ParcelGrid, findings: [BracketRows.Finding]) {
    let zones = zones
    let columns = zones.map { zone in
      var brackets = BracketRows(width: 1)
      for row in rows where row.zone == zone && row.rate != nil {
        brackets.add(
          line: row.record.line, over: row.over, upTo: row.upTo,
          text: row.record.cell(weightColumn), cells: [row.rate])
      }
      return brackets.result()
    }
    let bounds = Set(columns.flatMap { $0.brackets.flatMap { [$0.over, $0.upTo] } }).sorted()
    let cut = zip(bounds, bounds.dropFirst()).map { over, upTo in
      let cells = columns.map { column in
        column.brackets.firstIndex { $0.over < upTo && upTo <= $0.upTo }
          .flatMap { column.cells.value(row: $0, column: 0) }
      }
      return (bracket: ParcelBracket(over: over, upTo: upTo), cells: cells)
    }
    let rated = cut.filter { $0.cells.contains { $0 != nil } }
    let empty = [
      (bracket: ParcelBracket(upTo: heaviest), cells: zones.map { _ in ExactDecimal?.none })
    ]
    let grid = ParcelGrid(zones: zones, rows: rated.isEmpty ? empty : rated)
    return (grid, columns.flatMap(\.findings))
  }

  private static func text(_ sides: [Length]) -> String {
    sides.isEmpty ? "none" : sides.map(\.description).joined(separator: " x ")
  }

  private static func text(_ countries: [Country]) -> String {
    countries.isEmpty ? "everywhere" : countries.map(\.code).joined(separator: ",")
  }
}
