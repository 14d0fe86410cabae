import Shipping
import Units

/// The columns of a parcel sheet's grids beside those of another: what changes by service, zone and weight.
struct ZoneColumns {
  /// The prices of a service in a zone.
  private struct Column {
    let service: String
    let zone: String
    let grid: ParcelGrid
    let number: Int

    /// The price of a bracket, or nothing for a missing one.
    func price(of bracket: Int) -> ExactDecimal? { grid.value(bracket: bracket, zone: number) }

    var isEmpty: Bool { !grid.brackets.indices.contains { price(of: $0) != nil } }
  }

  private let columns: [Column]

  private init(_ sheet: RateSheet) {
    columns = (sheet.tariff.parcel?.services ?? []).flatMap { service in
      service.grid.zones.enumerated().map { number, zone in
        Column(service: service.name, zone: zone, grid: service.grid, number: number)
      }.filter { !$0.isEmpty }
    }
  }

  /// Adds the rows that are new, those that are gone, and the rates of the others.
  static func addChanges(
    from old: RateSheet, to new: RateSheet, _ changes: inout RateSheetDifference.Changes
  ) {
    let (before, after) = (ZoneColumns(old), ZoneColumns(new))
    after.addRows(missingIn: before, to: &changes.added)
    before.addRows(missingIn: after, to: &changes.removed)
    before.addRates(changedIn: after, to: &changes.rates)
  }

  private func column(like column: Column) -> Column? {
    columns.first { $0.service == column.service && $0.zone == column.zone }
  }

  private func addRows(
    missingIn other: ZoneColumns, to rows: inout ListedChanges<RateSheetDifference.Row>
  ) {
    for column in columns {
      guard let there = other.column(like: column) else {
        rows.append(Self.row(column, nil))
        continue
      }
      Self.forEachPrice(of: column, beside: there) { bracket, same in
        guard same == nil else { return }
        rows.append(Self.row(column, column.grid.brackets[bracket].upTo))
      }
    }
  }

  private func addRates(
    changedIn other: ZoneColumns, to rates: inout ListedChanges<RateSheetDifference.RateChange>
  ) {
    for column in columns {
      guard let there = other.column(like: column) else { continue }
      Self.forEachPrice(of: column, beside: there) { bracket, same in
        guard let same else { return }
        if let change = Self.rateChange(column, bracket, there, same) { rates.append(change) }
      }
    }
  }

  /// What differs between two brackets of the same weight, or nothing.
  private static func rateChange(
    _ old: Column, _ bracket: Int, _ new: Column, _ same: Int
  ) -> RateSheetDifference.RateChange? {
    let (was, becomes) = (old.price(of: bracket), new.price(of: same))
    let basis = new.grid.brackets[same].basis
    let isSameBasis = old.grid.brackets[bracket].basis == basis
    guard was != becomes || !isSameBasis else { return nil }
    return RateSheetDifference.RateChange(
      row: row(old, old.grid.brackets[bracket].upTo), column: isSameBasis ? nil : basis.rawValue,
      old: was, new: becomes)
  }

  /// Calls `body` with each bracket that has a price, from the lightest, and with the bracket of the same
  /// weight in another column, if that has a price too.
  private static func forEachPrice(
    of column: Column, beside other: Column, _ body: (_ bracket: Int, _ same: Int?) -> Void
  ) {
    let there = other.grid.brackets
    var next = 0
    for (number, bracket) in column.grid.brackets.enumerated()
    where column.price(of: number) != nil {
      while next < there.count, there[next].upTo < bracket.upTo { next += 1 }
      let isSame = next < there.count && there[next].upTo == bracket.upTo
      body(number, isSame && other.price(of: next) != nil ? next : nil)
    }
  }

  private static func row(_ column: Column, _ weight: Mass?) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: column.service,
      name: "zone \(column.zone)" + (weight.map { " up to \($0)" } ?? ", all weights"))
  }
}
