/// A mass or a length: a whole number of grains, with the unit in which it was given.
///
/// A grain is so small that it divides every unit of its kind, so that all are exact. The unit only
/// says how to show the measure: 1 kg equals 1000 g.
public protocol Measure: Comparable, Hashable, Sendable, CustomStringConvertible, Codable {
  /// The units of this kind of measure.
  associatedtype Unit: MeasureUnit

  /// What is said of text that is none, such as `a weight`.
  static var noun: String { get }

  /// The unit of a number that stands alone.
  static var assumedUnit: Unit { get }

  /// The largest that is believed, either side of zero, in grains.
  static var largestGrains: Int128 { get }

  /// The measure in grains.
  var grains: Int128 { get }

  /// The unit in which the measure was given and is shown.
  var unit: Unit { get }

  /// Makes a measure of grains, shown in `unit`.
  ///
  /// - Precondition: The grains lie within the range of the type.
  init(grains: Int128, shownIn unit: Unit)
}

extension Measure {
  /// Makes a measure from a number of units, rounded half-up to the places of the unit.
  ///
  /// Finer digits are dropped so that what is shown and stored is what is counted with.
  ///
  /// - Throws: ``MeasureError/absurd(text:)`` above the largest that is believed, either side of
  ///   zero.
  public init(_ value: ExactDecimal, _ unit: Unit) throws(MeasureError) {
    let limit = ExactDecimal(significand: Self.largestGrains / unit.grains)
    guard value <= limit, value >= -limit else { throw .absurd(text: "\(value) \(unit.symbol)") }
    let exact =
      value.rounded(toPlaces: unit.places) * ExactDecimal(significand: unit.grains)
    self.init(grains: exact.rounded(toPlaces: 0).significand, shownIn: unit)
  }

  /// The number of units, rounded half-up.
  ///
  /// - Parameters:
  ///   - unit: the unit to count in.
  ///   - places: how many digits to keep after the point; as many as the unit has by default.
  /// - Returns: the number, with the fewest digits.
  public func value(in unit: Unit, places: Int? = nil) -> ExactDecimal {
    // Most measures are whole: one division in place of several.
    let (whole, rest) = grains.quotientAndRemainder(dividingBy: unit.grains)
    if rest == 0 { return ExactDecimal(significand: whole) }
    return ExactDecimal(significand: grains)
      .divided(by: ExactDecimal(significand: unit.grains), places: places ?? unit.places)
      .normalized
  }

  /// The same measure, shown in another unit.
  public func shown(in unit: Unit) -> Self { Self(grains: grains, shownIn: unit) }

  /// The same measure, shown in another unit where its places say it without rounding; otherwise in
  /// the unit that it has.
  public func shownExactly(in unit: Unit) -> Self {
    // Most weights and sides are in the unit already.
    if unit == self.unit { return self }
    let same = try? Self(value(in: unit), unit)
    return same == self ? shown(in: unit) : self
  }
}

extension Measure {
  /// True for the same measure, whatever its unit.
  public static func == (left: Self, right: Self) -> Bool { left.grains == right.grains }

  /// True when the left measure is the smaller.
  public static func < (left: Self, right: Self) -> Bool { left.grains < right.grains }

  /// Hashes the measure without its unit.
  public func hash(into hasher: inout Hasher) { hasher.combine(grains) }
}
