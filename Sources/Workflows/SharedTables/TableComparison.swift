public import Interchange
import Shipping
public import Storage

/// What a version of a shared table changes against another one, as an import of it would tell.
public struct TableComparison: Hashable, Sendable {
  /// The version that is compared with.
  public let old: SharedTableHeader
  /// The version whose changes are told.
  public let new: SharedTableHeader
  /// What changes.
  public let difference: SharedTableDifference

  /// The two versions, such as `From no. 1, Aspen fuel 2026-07 to no. 2, Aspen fuel 2026-12`.
  public var title: String { "From \(old.numberedTitle) to \(new.numberedTitle)" }

  /// The change in one sentence with counts.
  public var summary: String { difference.summary }

  /// The change line by line: rules, then rows.
  public var lines: [String] { difference.lines(limit: SheetComparison.mostLines) }
}

extension SharedTableHeader {
  /// The table with its number, such as `no. 1, fuel table Aspen fuel 2026-07`.
  public var numberedTitle: String { "no. \(id), \(kind.name) \(identity.title)" }
}
