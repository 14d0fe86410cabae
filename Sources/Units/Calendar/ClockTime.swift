/// A time of day to the minute, without day or zone, from 00:00 through 24:00.
///
/// 24:00 is the end of a day: it closes an office, and no clock shows it.
public struct ClockTime: Hashable, Sendable {
  /// Minutes after midnight, from 0 through 1 440.
  public let minutes: Int

  /// Makes a time; nothing comes back outside a day.
  public init?(minutes: Int) {
    guard (0...1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  private init(known minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `7`, `07`, `07:30` or `24:00`; nothing comes back for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isWritten = parts.allSatisfy { part in
      (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard isWritten, parts.count <= 2, let hour = parts.first.flatMap({ Int($0) }) else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(minutes: hour * 60)
      return
    }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The start of a day.
  public static let midnight = ClockTime(known: 0)

  /// The end of a day.
  public static let endOfDay = ClockTime(known: 1_440)
}

extension ClockTime: Comparable {
  /// True when the left time is the earlier.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension ClockTime: CustomStringConvertible {
  /// Hours and minutes: `07:30`.
  public var description: String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension ClockTime: Codable {
  /// Reads `"07:30"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(ClockTime.init(_:), orElse: "is not a time as 07:30")
  }

  /// Writes `"07:30"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}
