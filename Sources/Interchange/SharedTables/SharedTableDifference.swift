public import Shipping

/// What changes from one version of a shared table to another.
public struct SharedTableDifference: Hashable, Sendable {
  /// A rule or row that is another now.
  public struct Change: Hashable, Sendable {
    /// What it is about.
    public let name: String
    /// What it was; nothing when it was not there.
    public let old: String?
    /// What it is; nothing when it is gone.
    public let new: String?

    /// The change as `from 3.50 to under 3.55: ltl 31.65 % -> ltl 32.05 %`.
    public var text: String { "\(name): \(old ?? "none") -> \(new ?? "none")" }
  }

  /// Rules that changed, in the order of the file.
  public let rules: [Change]

  /// Rows that are new, gone or another.
  public let rows: [Change]

  /// Compares two versions.
  public init(from old: SharedTable, to new: SharedTable) {
    rules = Self.changes(from: old.rules, to: new.rules)
    rows = Self.changes(from: old.rowFacts, to: new.rowFacts)
  }

  /// True when nothing changes.
  public var isEmpty: Bool { rules.isEmpty && rows.isEmpty }

  /// The change in one sentence with counts.
  public var summary: String {
    guard !isEmpty else { return "Nothing changes." }
    let counted = [
      (rules.count, "rule changes", "rules change"),
      (rows.count { $0.old != nil && $0.new != nil }, "row changes", "rows change"),
      (rows.count { $0.old == nil }, "row is new", "rows are new"),
      (rows.count { $0.new == nil }, "row is gone", "rows are gone"),
    ]
    return counted.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
      .joined(separator: ", ") + "."
  }

  /// The change line by line, rules first.
  ///
  /// - Parameter limit: How many of each kind are told; the rest is counted in a line.
  /// - Returns: The lines, without ends.
  public func lines(limit: Int = 10) -> [String] {
    [rules, rows].flatMap { changes in
      let shown = changes.prefix(max(0, limit)).map(\.text)
      let rest = changes.count - shown.count
      return rest > 0 ? shown + ["... and \(rest) more"] : shown
    }
  }

  private static func changes(
    from old: [SharedTableFact], to new: [SharedTableFact]
  ) -> [Change] {
    let was = Dictionary(old.map { ($0.name, $0.text) }) { first, _ in first }
    let becomes = Dictionary(new.map { ($0.name, $0.text) }) { first, _ in first }
    var seen: Set<String> = []
    return (new + old).map(\.name).filter { seen.insert($0).inserted }.compactMap { name in
      guard was[name] != becomes[name] else { return nil }
      return Change(name: name, old: was[name], new: becomes[name])
    }
  }
}
