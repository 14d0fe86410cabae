/// A time of day on a wall clock, to the minute, without day or zone.
public struct TimeOfDay: Hashable, Sendable {
  /// Minutes after midnight, from 0 through 1439.
  public let minutes: Int

  private init(minutes: Int) {
    self.minutes = minutes
  }

  /// The first minute of a day.
  public static let midnight = TimeOfDay(minutes: 0)

  /// The last minute of a day, 23:59.
  public static let lastMinute = TimeOfDay(minutes: 1_439)

  /// Makes a time; nothing comes back for an hour above 23 or a minute above 59.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads `08:00`, `8:00`, `0800` or `8`; nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard
      parts.allSatisfy({ part in
        (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    switch (parts.count, parts.first?.utf8.count ?? 0) {
    case (1, 1...2): self.init(hour: Int(parts[0]) ?? -1)
    case (1, 4): self.init(hour: Int(parts[0].prefix(2)) ?? -1, minute: Int(text.suffix(2)) ?? -1)
    case (2, 1...2) where parts[1].utf8.count == 2:
      self.init(hour: Int(parts[0]) ?? -1, minute: Int(parts[1]) ?? -1)
    default: return nil
    }
  }

  /// The form for files and screens: `08:00`.
  public var text: String { Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60) }

  /// The form of X12 and EDIFACT: `0800`.
  public var compactText: String { Self.padded(minutes / 60) + Self.padded(minutes % 60) }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension TimeOfDay: Comparable {
  /// True when the left time is the earlier.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// The form for files and screens.
  public var description: String { text }
}

extension TimeOfDay: Codable {
  /// Reads `"08:00"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = TimeOfDay(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not a time as 08:00")
    }
    self = time
  }

  /// Writes `"08:00"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
