/// How narrow the two ends of a lane are: of several lanes that fit a shipment, the one with the
/// highest rank counts.
///
/// First the narrowness of both ends together, then that of the origin, then how few three-digit ZIP
/// prefixes the ends cover. A lane whose ends both lie within those of another has a rank that is not
/// below the other's.
public struct LaneRank: Hashable, Sendable {
  private let number: Int32

  /// Ranks the lane from a zone to another.
  public init(origin: ZonePattern, destination: ZonePattern) {
    self.init(origin: origin.narrowness, destination: destination.narrowness)
  }

  init(origin: ZoneNarrowness, destination: ZoneNarrowness) {
    let levels = Int32(origin.level) + Int32(destination.level)
    let width = Int32(origin.width) + Int32(destination.width)
    number = (levels << 5 + Int32(origin.level)) << 12 + (4_095 - width)
  }
}

extension LaneRank: Comparable {
  /// True when the left lane is the wider one.
  public static func < (left: LaneRank, right: LaneRank) -> Bool { left.number < right.number }
}

/// How narrow a zone is.
struct ZoneNarrowness: Hashable, Sendable {
  /// From 0 for anywhere to 16 for a whole Canadian postal code.
  let level: UInt8
  /// Within a level, how many three-digit ZIP prefixes or forward sortation areas the zone covers,
  /// roughly; zero where the level says it.
  let width: UInt16

  static let anywhere = ZoneNarrowness(level: 0, width: 0)
  static let country = ZoneNarrowness(level: 2, width: 0)
  private static let severalStates: UInt8 = 3
  static let subdivision = ZoneNarrowness(level: 4, width: 0)
  private static let withinState: UInt8 = 7

  /// A postal code that begins with so many characters, three of which are an area.
  static func prefix(length: Int) -> ZoneNarrowness {
    ZoneNarrowness(level: UInt8(4 + 2 * length), width: 0)
  }

  /// Three-digit ZIP prefixes: below a state when they reach into several, above one when they lie
  /// within it, and an area when it is only one.
  static func zipPrefixes(_ numbers: ClosedRange<Int>) -> ZoneNarrowness {
    guard numbers.count > 1 else { return prefix(length: 3) }
    let isWithinState = PostalCode.isWithinOneState(zipPrefixes: numbers)
    return ZoneNarrowness(
      level: isWithinState ? withinState : severalStates, width: UInt16(clamping: numbers.count))
  }

  /// A letter of a Canadian code and perhaps its digit.
  ///
  /// They lie within a province but for X and X0, which two territories share, and rank below them.
  static func canadianPrefix(_ letter: UInt8, digit: UInt8?) -> ZoneNarrowness {
    let isShared = letter == UInt8(ascii: "X") && (digit ?? UInt8(ascii: "0")) == UInt8(ascii: "0")
    return ZoneNarrowness(
      level: isShared ? severalStates : withinState, width: digit == nil ? 200 : 20)
  }
}

extension ZonePattern {
  /// How narrow the zone is.
  var narrowness: ZoneNarrowness {
    switch self {
    case .anywhere: .anywhere
    case .country: .country
    case .subdivision: .subdivision
    case .zipRange(let first, let last): .zipPrefixes(first...last)
    case .postalPrefix(let country, let prefix):
      if prefix.utf8.count >= 3 {
        .prefix(length: prefix.utf8.count)
      } else if country == .unitedStates, let number = Int(prefix) {
        .zipPrefixes(Self.zipPrefixes(beginningWith: number, digits: prefix.utf8.count))
      } else {
        .canadianPrefix(prefix.utf8.first ?? 0, digit: prefix.utf8.dropFirst().first)
      }
    }
  }

  /// The three-digit prefixes that begin with one or two digits.
  static func zipPrefixes(beginningWith number: Int, digits: Int) -> ClosedRange<Int> {
    let share = digits == 1 ? 100 : digits == 2 ? 10 : 1
    return number * share...number * share + share - 1
  }
}
