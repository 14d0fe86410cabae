/// Whether a parcel service crosses borders.
public enum ParcelReach: String, Hashable, Sendable, Codable, CaseIterable {
  /// Within a country and across borders, wherever the zone chart goes.
  case everywhere
  /// Within one country only.
  case domestic
  /// Across borders only.
  case international

  /// True when the service goes from one country to another.
  func covers(from origin: Country, to destination: Country) -> Bool {
    switch self {
    case .everywhere: true
    case .domestic: origin == destination
    case .international: origin != destination
    }
  }
}

/// Business days under way, as carriers promise them for parcels: a number, or from one to another.
public struct DaySpan: Hashable, Sendable, Codable {
  /// The fewest days.
  public let fewest: Int
  /// The most days, on which the day of delivery is reckoned.
  public let most: Int

  /// Makes a span; nothing comes back below zero, over a year, and for an end before the beginning.
  public init?(_ fewest: Int, _ most: Int) {
    guard fewest >= 0, most >= fewest, most <= 366 else { return nil }
    self.fewest = fewest
    self.most = most
  }
}

extension DaySpan: CustomStringConvertible {
  /// The days as carriers write them: `4-9`, or `3`.
  public var description: String { fewest == most ? "\(most)" : "\(fewest)-\(most)" }
}
