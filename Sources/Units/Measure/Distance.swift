/// A distance on the road or over ground in whole millimetres, with the unit in which it is shown.
///
/// A millimetre divides a mile (1 609 344 mm) and a kilometre alike, so that both are exact. For the
/// size of freight see ``Length``.
public struct Distance: Sendable {
  /// The distance in millimetres, never below zero.
  public let millimetres: Int64

  /// The unit in which the distance is shown.
  public let unit: DistanceUnit

  /// The longest distance that is believed: once around the Earth.
  public static let longest = Distance(millimetres: 40_075_000_000, shownIn: .kilometres)

  /// Makes a distance of millimetres, those below zero as none.
  public init(millimetres: Int64, shownIn unit: DistanceUnit = .miles) {
    self.millimetres = max(0, millimetres)
    self.unit = unit
  }

  /// Makes a distance from a number of units, rounded half-up to a millimetre.
  ///
  /// Nothing comes back below zero and above ``longest``.
  public init?(_ value: ExactDecimal, _ unit: DistanceUnit) {
    guard value >= .zero, value <= 30_000_000 else { return nil }
    let exact = (value * ExactDecimal(Int(unit.millimetres))).rounded(toPlaces: 0)
    guard let millimetres = Int64(exactly: exact.significand),
      millimetres <= Self.longest.millimetres
    else { return nil }
    self.init(millimetres: millimetres, shownIn: unit)
  }

  /// A whole number of miles.
  public static func miles(_ value: Int) -> Distance {
    Distance(millimetres: Int64(value) * DistanceUnit.miles.millimetres, shownIn: .miles)
  }

  /// No distance.
  public static let zero = Distance(millimetres: 0)

  /// The number of units, rounded half-up to `places` digits after the point.
  public func value(in unit: DistanceUnit, places: Int = 6) -> ExactDecimal {
    ExactDecimal(Int(millimetres))
      .divided(by: ExactDecimal(Int(unit.millimetres)), places: places).normalized
  }

  /// Whole miles, rounded half-up, as truckload carriers bill them.
  public var wholeMiles: Int {
    Int(Rounding.halfUp.quotient(millimetres, DistanceUnit.miles.millimetres))
  }

  /// The same distance, shown in another unit.
  public func shown(in unit: DistanceUnit) -> Distance {
    Distance(millimetres: millimetres, shownIn: unit)
  }

  /// The sum, shown in the unit of the left one.
  public static func + (left: Distance, right: Distance) -> Distance {
    Distance(millimetres: left.millimetres + right.millimetres, shownIn: left.unit)
  }
}

/// A unit of distance.
public enum DistanceUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// International mile, exactly 1 609.344 m.
  case miles = "mi"
  /// Kilometre.
  case kilometres = "km"

  /// How many millimetres make one.
  public var millimetres: Int64 {
    switch self {
    case .miles: 1_609_344
    case .kilometres: 1_000_000
    }
  }
}

extension Distance: Comparable, Hashable {
  /// True for the same distance, whatever its unit.
  public static func == (left: Distance, right: Distance) -> Bool {
    left.millimetres == right.millimetres
  }

  /// True when the left distance is the shorter.
  public static func < (left: Distance, right: Distance) -> Bool {
    left.millimetres < right.millimetres
  }

  /// Hashes the distance without its unit.
  public func hash(into hasher: inout Hasher) { hasher.combine(millimetres) }
}

extension Distance: CustomStringConvertible {
  /// Whole units, rounded half-up, with a space between thousands: `1 485 mi`.
  public var description: String {
    let whole = Rounding.halfUp.quotient(millimetres, unit.millimetres)
    return "\(ExactDecimal(Int(whole)).text(groupedBy: " ")) \(unit.rawValue)"
  }
}

extension Distance: Codable {
  private enum CodingKeys: String, CodingKey {
    case value
    case unit
  }

  /// Reads `{"value": "234.5", "unit": "mi"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = try container.decode(ExactDecimal.self, forKey: .value)
    let unit = try container.decode(DistanceUnit.self, forKey: .unit)
    guard let distance = Distance(value, unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container,
        debugDescription: "\(value) \(unit.rawValue) is not a distance on Earth")
    }
    self = distance
  }

  /// Writes `{"value": "234.5", "unit": "mi"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value(in: unit), forKey: .value)
    try container.encode(unit, forKey: .unit)
  }
}
