import Shipping
public import Storage
public import Units

/// Deletes a version of a shared table, unless a sheet would lose what it refers to.
public struct DeleteTable: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What deleting a table would do.
  public struct Plan: Hashable, Sendable {
    /// The table.
    public let table: SharedTableHeader
    /// The sheets that refer to it and hold on some of its days.
    public let users: [RateSheetHeader]
    /// Those of them that would have no table on some day, and the first such day; nothing for a day
    /// before all others.
    public let stranded: [Stranded]

    /// True when no sheet would lose its table.
    public var isPossible: Bool { stranded.isEmpty }
  }

  /// A sheet that would have no table.
  public struct Stranded: Hashable, Sendable {
    /// The sheet.
    public let sheet: RateSheetHeader
    /// The first day without a table; nothing where the sheet holds on all days before.
    public let firstDay: CalendarDay?
  }

  /// What deleting a table would do.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func plan(_ table: SharedTableHeader) throws(StoreError) -> Plan {
    let others = try desk.store.sharedTableHeaders()
      .filter { $0.reference == table.reference && $0.id != table.id }.map(\.validity)
    let users = try desk.store.rateSheetHeaders(referringTo: table.reference)
      .filter { $0.validity.overlaps(table.validity) }
    let stranded = users.compactMap { sheet in
      table.validity.common(with: sheet.validity)?.firstGap(among: others)
        .map { Stranded(sheet: sheet, firstDay: $0.day) }
    }
    return Plan(table: table, users: users, stranded: stranded)
  }

  /// Deletes a table.
  ///
  /// - Returns: what was done, or why not: nothing is deleted when a sheet would lose its table.
  /// - Throws: ``StoreError`` when the desk cannot be read or written.
  public func callAsFunction(_ table: SharedTableHeader) throws(StoreError) -> Plan {
    let plan = try plan(table)
    if plan.isPossible { try desk.store.deleteSharedTable(id: table.id) }
    return plan
  }
}

extension DayRange {
  /// A day that no range holds; nothing for the days before all others.
  fileprivate struct Gap {
    let day: CalendarDay?
  }

  /// The days in both ranges.
  fileprivate func common(with other: DayRange) -> DayRange? {
    DayRange(
      from: [from, other.from].compactMap { $0 }.max(),
      through: [through, other.through].compactMap { $0 }.min())
  }

  /// The first day of this range that none of some ranges holds.
  fileprivate func firstGap(among ranges: [DayRange]) -> Gap? {
    guard from != nil || ranges.contains(where: { $0.from == nil }) else { return Gap(day: nil) }
    // A gap begins where this range does, or behind the end of another.
    let starts = [from] + ranges.map { $0.through?.adding(days: 1) }
    return starts.compactMap { $0 }.sorted().first { day in
      contains(day) && !ranges.contains { $0.contains(day) }
    }.map { Gap(day: $0) }
  }
}
