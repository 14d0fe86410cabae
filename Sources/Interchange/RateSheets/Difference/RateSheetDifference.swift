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

  /// A row of a grid: a class on a lane.
  public struct Row: Hashable, Sendable {
    /// The service.
    public let service: String
    /// Where freight is picked up.
    public let origin: ZonePattern
    /// Where it is delivered.
    public let destination: ZonePattern
    /// The class, or nothing for the whole lane.
    public let freightClass: FreightClass?
  }

  /// A rate that is another now.
  public struct RateChange: Hashable, Sendable {
    /// The lane and class.
    public let row: Row
    /// The column.
    public let column: WeightBreak
    /// What it was; nothing for none.
    public let old: HundredweightRate?
    /// What it is; nothing for none.
    public let new: HundredweightRate?

    /// The change in per cent of the old rate, rounded half-up to a tenth; nothing when one of the
    /// rates is missing.
    public var percent: ExactDecimal? {
      guard let old, let new else { return nil }
      return ((new.value - old.value) * 100).divided(by: old.value, places: 1)
    }
  }

  /// Terms that changed, in the order of the file.
  public let terms: [TermChange]

  /// Services, lanes and classes that are new; a new lane is one row, not one a class.
  public let added: [Row]

  /// Services, lanes and classes that are gone.
  public let removed: [Row]

  /// Rates that changed on lanes and classes that stay.
  public let rates: [RateChange]

  /// Compares two sheets; lanes are the same when service, origin and destination are.
  public init(from old: RateSheet, to new: RateSheet) {
    terms = SheetTerms.changes(from: old, to: new)
    let before = LaneTable(old)
    let after = LaneTable(new)
    added = after.rows(missingIn: before)
    removed = before.rows(missingIn: after)
    rates = before.rateChanges(to: after)
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
            row: row(key, freightClass), column: column, old: was, new: becomes)
        }
      }
    }
  }

  private func row(_ key: Key, _ freightClass: FreightClass?) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: key.service, origin: key.origin, destination: key.destination,
      freightClass: freightClass)
  }
}
