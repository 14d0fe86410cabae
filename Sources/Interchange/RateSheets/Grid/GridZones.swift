import Shipping

/// The zones of a grid by their cells, each read once.
struct GridZones {
  /// Beyond so many different cells they are read anew, so that the memory stays small.
  private static let mostKept = 100_000

  private var zones: [String: ZonePattern] = [:]

  /// The zone of a cell, or nothing for other text.
  mutating func zone(_ text: String) -> ZonePattern? {
    if let known = zones[text] { return known }
    guard let zone = ZonePattern(parsing: text) else { return nil }
    if zones.count < Self.mostKept { zones[text] = zone }
    return zone
  }
}
