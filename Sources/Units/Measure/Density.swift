/// A mass in a volume, kept unreduced so that comparisons are exact.
public struct Density: Hashable, Sendable {
  /// The mass.
  public let mass: Mass

  /// The volume that holds it.
  public let volume: Volume

  /// Makes a density; nothing comes back for a volume of zero or less.
  public init?(_ mass: Mass, in volume: Volume) {
    guard volume > .zero else { return nil }
    self.mass = mass
    self.volume = volume
  }

  /// Pounds per cubic foot, rounded half-up to two places for showing.
  ///
  /// Never compare this figure with a bound: use ``isAtLeast(poundsPerCubicFoot:)``.
  public var poundsPerCubicFoot: ExactDecimal {
    // Found from below, digit by digit, with the exact comparison, so that no product overflows.
    var hundredthsTimesTwo: Int128 = 0
    for bit in stride(from: 40, through: 0, by: -1) {
      let candidate = hundredthsTimesTwo + (1 << Int128(bit))
      let bound = ExactDecimal(significand: candidate * 5, scale: 3)
      if isAtLeast(poundsPerCubicFoot: bound) { hundredthsTimesTwo = candidate }
    }
    return ExactDecimal(significand: (hundredthsTimesTwo + 1) / 2, scale: 2)
  }

  /// True when the density is at or above a bound, decided without rounding.
  ///
  /// The comparison is `mass * cubic foot >= bound * pound * volume` in whole numbers of up to 256
  /// bits: 900 lb in 48 x 40 x 60 in is exactly 13.5 lb/ft3.
  public func isAtLeast(poundsPerCubicFoot bound: ExactDecimal) -> Bool {
    let boundFactor = MassUnit.pounds.grains / 10_000 * bound.significand
    let footFactor = Volume.cubicFoot.cubicTenthMicrometres / 10_000
    let scale = PowersOfTen.power(bound.scale)
    let own = mass.grains.multipliedFullWidth(by: footFactor * scale)
    let needed = volume.cubicTenthMicrometres.multipliedFullWidth(by: boundFactor)
    return own.high != needed.high ? own.high > needed.high : own.low >= needed.low
  }
}

extension Density: Codable {
  private enum CodingKeys: String, CodingKey {
    case mass
    case volume
  }

  /// Reads a mass and a volume above zero.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let mass = try container.decode(Mass.self, forKey: .mass)
    let volume = try container.decode(Volume.self, forKey: .volume)
    guard let density = Density(mass, in: volume) else {
      throw DecodingError.dataCorruptedError(
        forKey: .volume, in: container, debugDescription: "a density needs a volume above zero")
    }
    self = density
  }
}
