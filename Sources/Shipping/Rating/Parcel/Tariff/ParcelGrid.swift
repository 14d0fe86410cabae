public import Units

/// The prices of a parcel service: zones across, weight brackets down; a missing cell is no rate.
///
/// A weight that is exactly the upper bound of a bracket belongs to it, not to the next one: carriers'
/// charts say "up to" and "not over". Karrio's engine does the opposite (a minimum counts, a maximum does
/// not), which leaves a parcel of exactly the heaviest weight of a service without any rate though the
/// service takes it; so its files are read our way too. In its own test of the boundary
/// (`test_weight_tier_boundary_exact_match`) 1.10 lb are taken for 0.5 kg: they are 0.498 951 607 kg, below
/// the bound whatever the rule, and cost 5.00 here, not the 8.00 that rounding to two places gives there.
public struct ParcelGrid: Hashable, Sendable {
  /// The names of the zones.
  public let zones: [String]

  /// The rows, from the lightest.
  public let brackets: [ParcelBracket]

  /// The cells by bracket and zone.
  private let cells: ParcelCells

  /// The largest price or rate that is believed, in main units.
  public static let largest: ExactDecimal = 1_000_000

  /// Makes a grid.
  ///
  /// - Parameters:
  ///   - zones: The names of the zones.
  ///   - rows: The brackets, each with a cell for every zone; nothing for a missing one.
  /// - Precondition: Every row has as many cells as there are zones.
  public init(zones: [String], rows: [(bracket: ParcelBracket, cells: [ExactDecimal?])]) {
    let sorted = rows.sorted { $0.bracket.upTo < $1.bracket.upTo }
    var cells = ParcelCells(width: zones.count)
    for row in sorted { cells.append(row.cells) }
    self.init(zones: zones, brackets: sorted.map(\.bracket), cells: cells)
  }

  /// Makes a grid of brackets from the lightest with their cells.
  ///
  /// - Precondition: The cells have a row for every bracket, and a cell for every zone.
  public init(zones: [String], brackets: [ParcelBracket], cells: ParcelCells) {
    precondition(
      cells.width == zones.count
        && cells.tenThousandths.count == zones.count * brackets.count, "a bracket has a row")
    self.zones = zones
    self.brackets = brackets
    self.cells = cells
  }

  /// The cell of a bracket and a zone, in main units, or nothing for a missing one.
  public func value(bracket: Int, zone: Int) -> ExactDecimal? {
    cells.value(row: bracket, column: zone)
  }

  /// True when no cell has a rate.
  public var isEmpty: Bool { cells.tenThousandths.allSatisfy { $0 == 0 } }

  /// How many rows it has.
  public var rowCount: Int { brackets.count }

  /// The number of a zone by its name.
  func column(of zone: String) -> Int? { zones.firstIndex(of: zone) }

  private func tenThousandths(_ bracket: Int, _ zone: Int) -> Int64 {
    cells.tenThousandths[bracket * zones.count + zone]
  }
}

extension ParcelGrid {
  /// How a price was found.
  public enum Finding: Hashable, Sendable, Codable {
    /// The price of a bracket.
    case parcel(upTo: Mass)
    /// A rate on the billable weight.
    case perUnit(MassRate)
    /// The price of the bracket before, and a rate on every begun unit above it.
    case additional(price: Money, upTo: Mass, rate: MassRate, units: Int)

    /// The finding in words: `up to 5 lb`.
    public var text: String {
      switch self {
      case .parcel(let upTo): "up to \(upTo)"
      case .perUnit(let rate): "\(rate)"
      case .additional(let price, _, let rate, let units):
        "\(price.tableText) + \(units) x \(rate)"
      }
    }
  }

  /// Why the grid has no price.
  enum Gap: Error, Hashable {
    /// The weight is above the last bracket with a rate in the zone.
    case aboveLast(Mass)
    /// The weight lies in no bracket with a rate in the zone.
    case noRate
  }

  /// A price with how it was found.
  typealias Price = (each: Money, finding: Finding)

  /// The price of a parcel.
  ///
  /// - Parameters:
  ///   - weight: The weight at which it is billed.
  ///   - zone: The number of the zone.
  ///   - currency: The currency of the sheet.
  /// - Returns: The price.
  /// - Throws: ``Gap`` where the grid has none.
  func price(of weight: Mass, zone: Int, in currency: Currency) throws(Gap) -> Price {
    guard let row = row(of: weight) else { throw gap(weight, zone) }
    let bracket = brackets[row]
    let cell = tenThousandths(row, zone)
    // The lightest bracket has its lower bound too: nothing lies below it.
    let isWithin = row == 0 ? weight >= bracket.over : weight > bracket.over
    guard cell > 0, isWithin else { throw gap(weight, zone) }
    switch bracket.basis {
    case .parcel: return (Self.money(cell, currency), .parcel(upTo: bracket.upTo))
    case .perUnit:
      let rate = MassRate(tenThousandths: cell, per: bracket.upTo.unit)
      return (rate.charge(for: weight, in: currency), .perUnit(rate))
    case .perAdditionalUnit:
      return try additional(weight, row: row, zone: zone, cell: cell, currency)
    }
  }

  private func additional(
    _ weight: Mass, row: Int, zone: Int, cell: Int64, _ currency: Currency
  ) throws(Gap) -> Price {
    // Where a bracket is missing between them, the row before is not the one that is meant.
    guard row > 0, brackets[row - 1].basis == .parcel, tenThousandths(row - 1, zone) > 0,
      brackets[row - 1].upTo == brackets[row].over
    else { throw .noRate }
    let below = brackets[row - 1].upTo
    let rate = MassRate(tenThousandths: cell, per: below.unit)
    let units = Rounding.up.quotient(weight.grains - below.grains, below.unit.grains)
    let price = Self.money(tenThousandths(row - 1, zone), currency)
    let heavier = Mass(grains: units * below.unit.grains, shownIn: below.unit)
    return (
      price + rate.charge(for: heavier, in: currency),
      .additional(price: price, upTo: below, rate: rate, units: Int(units))
    )
  }

  /// The first bracket whose upper bound is not below the weight.
  private func row(of weight: Mass) -> Int? {
    var low = 0
    var high = brackets.count
    while low < high {
      let middle = (low + high) / 2
      if brackets[middle].upTo < weight { low = middle + 1 } else { high = middle }
    }
    return low < brackets.count ? low : nil
  }

  private func gap(_ weight: Mass, _ zone: Int) -> Gap {
    let last = brackets.indices.last { tenThousandths($0, zone) > 0 }
    guard let last, weight > brackets[last].upTo else { return .noRate }
    return .aboveLast(brackets[last].upTo)
  }

  private static func money(_ cell: Int64, _ currency: Currency) -> Money {
    var divisor: Int64 = 10_000
    for _ in 0..<min(currency.minorUnitDigits, 4) { divisor /= 10 }
    return Money(minorUnits: Rounding.halfUp.quotient(cell, divisor), currency)
  }
}

extension ParcelGrid: Codable {
  private struct Row: Codable {
    let bracket: ParcelBracket
    let cells: [ExactDecimal?]
  }

  private enum CodingKeys: String, CodingKey {
    case zones
    case rows
  }

  /// Reads a grid.
  ///
  /// - Throws: `DecodingError` also for a row without a cell for every zone, and for a rate that is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let zones = try container.decode([String].self, forKey: .zones)
    let rows = try container.decode([Row].self, forKey: .rows)
    let areGood = rows.allSatisfy { row in
      row.cells.count == zones.count
        && row.cells.allSatisfy { $0.map { ParcelCells.tenThousandths($0) != nil } ?? true }
    }
    guard areGood else {
      throw DecodingError.dataCorruptedError(
        forKey: .rows, in: container, debugDescription: "a row needs a rate or null for every zone")
    }
    self.init(zones: zones, rows: rows.map { ($0.bracket, $0.cells) })
  }

  /// Writes a grid; a missing cell is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zones, forKey: .zones)
    let rows = brackets.indices.map { index in
      Row(
        bracket: brackets[index],
        cells: zones.indices.map { value(bracket: index, zone: $0) })
    }
    try container.encode(rows, forKey: .rows)
  }
}
