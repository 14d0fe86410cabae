import GRDB
import Shipping
import Units

extension RateSheetRows {
  static func insert(
    _ lane: ClassTariff.Lane, sheet: Int64, position: Int, in database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO rate_lane (
          sheet, position, service, origin, destination, transit_days, minimum_minor_units
        ) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sheet, position, try Column.unbroken(lane.service), lane.origin.description,
      lane.destination.description,
      lane.transitDays, lane.tariffMinimum?.minorUnits,
    ])
    let cell = try database.cachedStatement(
      sql: """
        INSERT INTO rate_cell (sheet, lane, class, weight_break, ten_thousandths)
        VALUES (?, ?, ?, ?, ?)
        """)
    for freightClass in lane.rates.classes {
      for column in WeightBreak.allCases {
        guard let rate = lane.rates[freightClass, column] else { continue }
        try cell.execute(arguments: [
          sheet, position, freightClass.name, column.code, tenThousandths(of: rate),
        ])
      }
    }
  }

  static func lanes(
    of header: RateSheetHeader, in database: Database
  ) throws -> [ClassTariff.Lane] {
    var grids = try grids(of: header, in: database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT position, service, origin, destination, transit_days, minimum_minor_units
        FROM rate_lane WHERE sheet = ? ORDER BY position
        """,
      arguments: [header.id])
    var lanes: [ClassTariff.Lane] = []
    lanes.reserveCapacity(header.laneCount)
    while let row = try rows.next() {
      let minimum: Int64? = row[5]
      lanes.append(
        ClassTariff.Lane(
          service: row[1], origin: try zone(row[2]), destination: try zone(row[3]),
          rates: grids.removeValue(forKey: row[0]) ?? ClassRateTable(), transitDays: row[4],
          tariffMinimum: minimum.map { Money(minorUnits: $0, header.currency) }))
    }
    return lanes
  }

  /// The grid of each lane, by the lane's position.
  private static func grids(
    of header: RateSheetHeader, in database: Database
  ) throws -> [Int: ClassRateTable] {
    var grids: [Int: ClassRateTable] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT lane, class, weight_break, ten_thousandths FROM rate_cell WHERE sheet = ?",
      arguments: [header.id])
    while let row = try rows.next() {
      let cell = ExactDecimal(significand: Int128(row[3] as Int64), scale: 4)
      guard let rate = HundredweightRate(cell) else { throw Column.Unreadable() }
      grids[row[0], default: ClassRateTable()][
        try Column.choice(row[1]), try Column.choice(row[2])] = rate
    }
    return grids
  }

  private static func zone(_ text: String) throws -> ZonePattern {
    guard let zone = ZonePattern(parsing: text) else { throw Column.Unreadable() }
    return zone
  }

  private static func tenThousandths(of rate: HundredweightRate) throws -> Int64 {
    let scaled = rate.value * 10_000
    guard let units = Int64(exactly: scaled.rounded(toPlaces: 0).significand) else {
      throw Column.Unreadable()
    }
    return units
  }
}
