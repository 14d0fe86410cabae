import Shipping

/// Reads the `transit_days` of a parcel service: for all zones, or by zone.
struct TransitReader {
  /// Days of all zones, and of single ones.
  typealias Days = (usual: DaySpan?, byZone: [String: DaySpan])

  func read(_ section: TermsSection, _ report: inout TermsReport) -> Days {
    let path = section.path.field("transit_days")
    guard let value = section.members["transit_days"] else { return (nil, [:]) }
    guard case .table(let members) = value else { return (span(value, at: path, &report), [:]) }
    var byZone: [String: DaySpan] = [:]
    for (zone, value) in members.sorted(by: { $0.key < $1.key }) {
      byZone[zone] = span(value, at: path.field(zone), &report)
    }
    return (nil, byZone)
  }

  private func span(
    _ value: TermsValue, at path: FieldPath, _ report: inout TermsReport
  ) -> DaySpan? {
    if let span = value.digits.flatMap({ Self.span($0) }) { return span }
    report.add(
      .wrongKind(needed: "a number of days, or two such as \"4-9\""), at: path, value: value)
    return nil
  }

  /// Reads `3` or `4-9`; nothing comes back for anything else.
  static func span(_ text: String) -> DaySpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts.last ?? nil else {
      return nil
    }
    return DaySpan(first, last)
  }
}
