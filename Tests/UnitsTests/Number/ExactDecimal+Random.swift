import TestSupport
import Units

extension ExactDecimal {
  /// A number of up to so many digits with up to eight of them after the point, of either sign.
  static func random(digits: Int = 15, using generator: inout SeededGenerator) -> ExactDecimal {
    let count = Int.random(in: 1...digits, using: &generator)
    let limit = (0..<count).reduce(Int128(1)) { product, _ in product * 10 }
    return ExactDecimal(
      significand: Int128.random(in: -limit + 1...limit - 1, using: &generator),
      scale: Int.random(in: 0...8, using: &generator))
  }

  /// The size without its sign.
  var magnitude: ExactDecimal { isNegative ? -self : self }

  /// One unit of a place behind the point: 0.01 for two places.
  static func unit(ofPlaces places: Int) -> ExactDecimal {
    ExactDecimal(significand: 1, scale: places)
  }
}
