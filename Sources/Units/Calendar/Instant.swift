/// A moment in time, in whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable {
  /// Seconds since the epoch, leap seconds not counted.
  public let secondsSinceEpoch: Int64

  /// Makes a moment.
  public init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The day of the moment in a zone so many seconds east of Greenwich.
  public func day(secondsFromGMT offset: Int = 0) -> CalendarDay {
    let seconds = secondsSinceEpoch + Int64(offset)
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    return CalendarDay(daysSinceEpoch: Int32(clamping: days))
  }

  /// Seconds after midnight in a zone so many seconds east of Greenwich.
  public func secondOfDay(secondsFromGMT offset: Int = 0) -> Int {
    let rest = Int((secondsSinceEpoch + Int64(offset)) % 86_400)
    return rest < 0 ? rest + 86_400 : rest
  }

  /// The moment so many seconds later.
  public func adding(seconds: Int64) -> Instant {
    Instant(secondsSinceEpoch: secondsSinceEpoch + seconds)
  }

  /// Reads `2026-11-24T14:10:00Z`; nothing comes back for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = CalendarDay(iso: text.prefix(10)),
      let hour = Self.twoDigits(bytes[11...12], below: 24),
      let minute = Self.twoDigits(bytes[14...15], below: 60),
      let second = Self.twoDigits(bytes[17...18], below: 60)
    else { return nil }
    let time = hour * 3_600 + minute * 60 + second
    self.init(secondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400 + Int64(time))
  }

  /// The form for files, in universal time: `2026-11-24T14:10:00Z`.
  public var isoText: String {
    "\(day().isoText)T\(clockText()):\(Self.padded(secondOfDay() % 60))Z"
  }

  /// Hours and minutes in a zone so many seconds east of Greenwich: `14:10`.
  public func clockText(secondsFromGMT offset: Int = 0) -> String {
    let second = secondOfDay(secondsFromGMT: offset)
    return Self.padded(second / 3_600) + ":" + Self.padded(second / 60 % 60)
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number < limit
    else { return nil }
    return number
  }
}

extension Instant: Comparable {
  /// True when the left moment is the earlier.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}

extension Instant: Codable {
  /// Reads `"2026-11-24T14:10:00Z"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(
      Instant.init(iso:), orElse: "is not a time as 2026-11-24T14:10:00Z")
  }

  /// Writes `"2026-11-24T14:10:00Z"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(isoText)
  }
}
