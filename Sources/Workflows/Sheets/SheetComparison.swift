public import Interchange
import Shipping
public import Storage

/// What a sheet changes against another one, as an import of it would tell.
public struct SheetComparison: Hashable, Sendable {
  /// The sheet that is compared with.
  public let old: RateSheetHeader
  /// The sheet whose changes are told.
  public let new: RateSheetHeader
  /// What changes.
  public let difference: RateSheetDifference

  /// How many changes of a kind are told line by line; the others are only counted.
  static let mostLines = 500

  init(old: RateSheetHeader, new: RateSheetHeader, from before: RateSheet, to after: RateSheet) {
    self.old = old
    self.new = new
    difference = RateSheetDifference(from: before, to: after)
  }

  /// The two sheets, such as `From no. 1, Maple Freight, Maple 2026-01 to no. 2, ...`.
  public var title: String { "From \(old.fullTitle) to \(new.fullTitle)" }

  /// The change in one sentence with counts.
  public var summary: String { difference.summary }

  /// The change line by line: terms, then lanes or zones, then rates.
  public var lines: [String] { difference.lines(limit: Self.mostLines) }
}
