public import Units

/// How much freight a mode is meant for; the most of a rule ends it, the least is advice.
///
/// Where sources differ the wider bound counts, since the advice only says whom to ask.
public struct ModeRule: Hashable, Sendable {
  /// The mode.
  public let mode: FreightMode

  /// The heaviest piece, or nothing for no limit.
  public let heaviestPiece: Mass?

  /// The longest side of a piece, or nothing for no limit.
  public let longestPiece: Attested<Length>?

  /// The longest side of a piece and the girth around it, or nothing for no limit.
  public let largestGirth: Attested<Length>?

  /// The weight of everything.
  public let weight: Bounds<Mass>

  /// The length of trailer floor.
  public let floor: Bounds<Length>

  /// The number of pallets.
  public let pallets: Bounds<Int>

  /// True when reaching one of the least bounds is enough, and reaching none ends the mode.
  public let needsOneLeast: Bool

  /// Where the bounds come from.
  public let source: String

  /// A least and a most, the most inclusive; nothing for none.
  public struct Bounds<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
    /// The least.
    public let least: Value?
    /// The most.
    public let most: Value?
    /// True when the least itself is not enough.
    public let isLeastExcluded: Bool

    init(least: Value? = nil, over: Value? = nil, most: Value? = nil) {
      self.least = least ?? over
      self.most = most
      isLeastExcluded = over != nil
    }

    /// True for a value at the least, or above it where that is not enough.
    func isReached(by value: Value) -> Bool {
      least.map { isLeastExcluded ? value > $0 : value >= $0 } ?? false
    }
  }

  private static let trailer = Attested(Equipment.longestFloor, .secondary)

  /// The rules of all modes, from the smallest freight to the largest.
  ///
  /// Source: freightsidekick.com, redwoodlogistics.com, freight-specialist.com and freightwise's help
  /// centre, secondary: less than a truckload to 10 pallets, 10 000 lb and 12 ft; volume from 6
  /// pallets or over 5 000 lb or 12 ft; partial from 6 pallets, 8 000 lb or 12 ft to 18 pallets, 30 000 lb
  /// and 32 ft; a full truckload from 24 pallets, 30 000 lb or over 32 ft to 30 pallets, 45 000 lb and the
  /// 53 ft of a trailer. Parcels to the widest limits that carriers publish, of which
  /// ``PublishedParcelLimits`` tells the sources; freight to the longest floor there is.
  public static let all = [
    ModeRule(
      mode: .parcel, heaviestPiece: .pounds(150),
      longestPiece: Attested(.inches(119), .unverified),
      largestGirth: Attested(.inches(165), .secondary), weight: Bounds(),
      floor: Bounds(), pallets: Bounds(most: 0),
      needsOneLeast: false, source: "parcel carriers' limit"),
    ModeRule(
      mode: .lessThanTruckload, heaviestPiece: nil, longestPiece: trailer, largestGirth: nil,
      weight: Bounds(least: .pounds(100), most: .pounds(10_000)),
      floor: Bounds(most: .feet(12)), pallets: Bounds(most: 10),
      needsOneLeast: false, source: "freightsidekick.com; redwoodlogistics.com"),
    ModeRule(
      mode: .volume, heaviestPiece: nil, longestPiece: trailer, largestGirth: nil,
      weight: Bounds(over: .pounds(5_000)),
      floor: Bounds(over: .feet(12), most: .feet(53)), pallets: Bounds(least: 6),
      needsOneLeast: true, source: "freightwise help centre"),
    ModeRule(
      mode: .partialTruckload, heaviestPiece: nil, longestPiece: trailer, largestGirth: nil,
      weight: Bounds(least: .pounds(8_000), most: .pounds(30_000)),
      floor: Bounds(least: .feet(12), most: .feet(32)), pallets: Bounds(least: 6, most: 18),
      needsOneLeast: true, source: "redwoodlogistics.com; freight-specialist.com"),
    ModeRule(
      mode: .fullTruckload, heaviestPiece: nil, longestPiece: trailer, largestGirth: nil,
      weight: Bounds(least: .pounds(30_000), most: .pounds(45_000)),
      floor: Bounds(over: .feet(32), most: .feet(53)), pallets: Bounds(least: 24, most: 30),
      needsOneLeast: false, source: "freightsidekick.com"),
  ]
}
