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
  public let terms: ListedChanges<TermChange>

  /// Rows that are new; a new lane or zone is one row, not one a class or weight.
  public let added: ListedChanges<Row>

  /// Rows that are gone.
  public let removed: ListedChanges<Row>

  /// Rates that changed on rows that stay.
  public let rates: ListedChanges<RateChange>

  /// The changes of rows and rates while they are found.
  struct Changes {
    var added = ListedChanges<Row>()
    var removed = ListedChanges<Row>()
    var rates = ListedChanges<RateChange>()
  }

  /// Compares two sheets; lanes are the same when service, origin and destination are.
  public init(from old: RateSheet, to new: RateSheet) {
    let lanes = ClassLaneChanges(from: old, to: new)
    terms = SheetTerms.changes(from: old, to: new, lanes)
    kind = new.tariff.kind
    var changes = Changes()
    lanes.add(to: &changes)
    ZoneColumns.addChanges(from: old, to: new, &changes)
    LaneRateChanges<SkidTariff.Lane>(from: old, to: new).add(to: &changes)
    LaneRateChanges<PerMileTariff.Lane>(from: old, to: new).add(to: &changes)
    added = changes.added
    removed = changes.removed
    rates = changes.rates
  }

  /// True when nothing changes.
  public var isEmpty: Bool {
    terms.isEmpty && added.isEmpty && removed.isEmpty && rates.isEmpty
  }
}
