public import Shipping
public import Units

/// What changes when a new sheet takes the place of the one on file.
public struct RateSheetDifference: Hashable, Sendable {
  /// A term of the sheet or of a service that is another now.
  public struct TermChange: Hashable, Sendable {
    /// The service, or nothing for the sheet as a whole.
    public let service: String?
    /// The term in words.
    public let term: String
    /// What it was; nothing when it was not there.
    public let old: String?
    /// What it is; nothing when it is gone.
    public let new: String?
  }

  /// A row of a grid, such as a class on a lane or a weight in a zone.
  public struct Row: Hashable, Sendable {
    /// The service.
    public let service: String
    /// The row in words, such as `US-MI to CA-ON class 70`.
    public let name: String
  }

  /// A rate that is another now.
  public struct RateChange: Hashable, Sendable {
    /// The row.
    public let row: Row
    /// The column, or nothing where a row has only one.
    public let column: String?
    /// What it was, in main units; nothing for none.
    public let old: ExactDecimal?
    /// What it is, in main units; nothing for none.
    public let new: ExactDecimal?

    /// The change in per cent of the old rate, rounded half-up to a tenth; nothing when one of the
    /// rates is missing.
    public var percent: ExactDecimal? {
      guard let old, let new else { return nil }
      return ((new - old) * 100).divided(by: old, places: 1)
    }
  }

  /// The kind of the new sheet, for the words.
  public let kind: TariffKind

  /// Terms that changed, in the order of the file.
  public let terms: [TermChange]

  /// Rows that are new; a new lane or zone is one row, not one a class or weight.
  public let added: [Row]

  /// Rows that are gone.
  public let removed: [Row]

  /// Rates that changed on rows that stay.
  public let rates: [RateChange]

  /// Compares two sheets; lanes are the same when service, origin and destination are.
  public init(from old: RateSheet, to new: RateSheet) {
    terms = SheetTerms.changes(from: old, to: new)
    kind = new.tariff.kind
    let lanes = (before: LaneTable(old), after: LaneTable(new))
    let zones = (before: ZoneTable(old), after: ZoneTable(new))
    let miles = (before: MileTable(old), after: MileTable(new))
    added =
      lanes.after.rows(missingIn: lanes.before) + zones.after.rows(missingIn: zones.before)
      + miles.after.rows(missingIn: miles.before)
    removed =
      lanes.before.rows(missingIn: lanes.after) + zones.before.rows(missingIn: zones.after)
      + miles.before.rows(missingIn: miles.after)
    rates =
      lanes.before.rateChanges(to: lanes.after) + zones.before.rateChanges(to: zones.after)
      + miles.before.rateChanges(to: miles.after)
  }

  /// True when nothing changes.
  public var isEmpty: Bool {
    terms.isEmpty && added.isEmpty && removed.isEmpty && rates.isEmpty
  }
}

/// The lanes of a sheet by their ends.
private struct LaneTable {
  private struct Key: Hashable {
    let service: String
    let origin: ZonePattern
    let destination: ZonePattern
  }

  private var lanes: [Key: ClassTariff.Lane] = [:]
  private var order: [Key] = []

  init(_ sheet: RateSheet) {
    for lane in sheet.tariff.classRates?.lanes ?? [] {
      let key = Key(service: lane.service, origin: lane.origin, destination: lane.destination)
      // Of two lanes with the same ends, the first is the one that counts.
      guard lanes[key] == nil else { continue }
      lanes[key] = lane
      order.append(key)
    }
  }

  func rows(missingIn other: LaneTable) -> [RateSheetDifference.Row] {
    order.flatMap { key -> [RateSheetDifference.Row] in
      guard let there = other.lanes[key] else { return [row(key, nil)] }
      let own = lanes[key]?.rates.classes ?? []
      return own.filter { !there.rates.contains($0) }.map { row(key, $0) }
    }
  }

  func rateChanges(to other: LaneTable) -> [RateSheetDifference.RateChange] {
    order.flatMap { key -> [RateSheetDifference.RateChange] in
      guard let old = lanes[key]?.rates, let new = other.lanes[key]?.rates, old != new else {
        return []
      }
      return old.classes.filter(new.contains).flatMap { freightClass in
        WeightBreak.allCases.compactMap { column in
          let (was, becomes) = (old[freightClass, column], new[freightClass, column])
          guard was != becomes else { return nil }
          return RateSheetDifference.RateChange(
            row: row(key, freightClass), column: column.code, old: was?.value, new: becomes?.value)
        }
      }
    }
  }

  private func row(_ key: Key, _ freightClass: FreightClass?) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: key.service,
      name: "\(key.origin) to \(key.destination)"
        + (freightClass.map { " class \($0.name)" } ?? ", all classes"))
  }
}
