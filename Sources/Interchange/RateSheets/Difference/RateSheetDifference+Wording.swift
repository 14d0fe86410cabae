import Shipping
import Units

extension RateSheetDifference {
  /// The change in one sentence with counts.
  public var summary: String {
    if isEmpty { return "Nothing changes." }
    let parts = [
      Self.count(terms.count, "term changes", "terms change"),
      newRows,
      Self.count(removed.count, "is gone", "are gone"),
      Self.count(rates.count, "rate changes", "rates change"),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  private var newRows: String? {
    switch kind {
    case .classRates:
      Self.count(added.count, "lane or class is new", "lanes or classes are new")
    case .parcel: Self.count(added.count, "zone or weight is new", "zones or weights are new")
    case .skidRates, .perMile: Self.count(added.count, "lane is new", "lanes are new")
    }
  }

  /// The change line by line: terms first, then what is new, what is gone, and the rates.
  ///
  /// - Parameter limit: How many of each kind are shown, up to 500; the rest is counted in a line.
  /// - Returns: The lines, without ends.
  public func lines(limit: Int = 10) -> [String] {
    Self.first(limit, of: terms) { $0.text }
      + Self.first(limit, of: added) { "new: \($0.text)" }
      + Self.first(limit, of: removed) { "gone: \($0.text)" }
      + Self.first(limit, of: rates) { $0.text }
  }

  private static func first<Element>(
    _ limit: Int, of changes: ListedChanges<Element>, text: (Element) -> String
  ) -> [String] {
    let shown = changes.listed.prefix(max(0, limit)).map(text)
    let rest = changes.count - shown.count
    return rest > 0 ? shown + ["... and \(rest) more"] : shown
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
  }
}

extension RateSheetDifference.TermChange {
  /// The change as `Standard fuel: 32.5 % -> 34 %`.
  public var text: String {
    let name = service.map { "\($0) \(term)" } ?? term
    return "\(name): \(old ?? "none") -> \(new ?? "none")"
  }
}

extension RateSheetDifference.Row {
  /// The row as `Standard US-MI to CA-ON class 70`.
  public var text: String { "\(service) \(name)" }
}

extension RateSheetDifference.RateChange {
  /// The change as `Standard US-MI to CA-ON class 70 M5C: 62.10 -> 64.58 (+4.0 %)`.
  public var text: String {
    let share = percent.map { " (\($0.isNegative ? "" : "+")\($0) %)" } ?? ""
    return
      "\(row.text)\(column.map { " " + $0 } ?? ""): \(Self.text(old)) -> \(Self.text(new))\(share)"
  }

  /// A rate with two to four decimal places, or `no rate`.
  private static func text(_ rate: ExactDecimal?) -> String {
    guard let exact = rate?.normalized else { return "no rate" }
    return exact.scale < 2 ? exact.text(places: 2) : exact.text()
  }
}
