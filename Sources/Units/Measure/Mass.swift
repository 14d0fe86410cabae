/// A mass in whole nanograms, with the unit in which it was given.
///
/// A nanogram divides a pound and a kilogram alike, so that both are exact. The unit only says how
/// to show the mass: 1 kg equals 1000 g.
public struct Mass: Sendable {
  /// The mass in nanograms.
  public let nanograms: Int128

  /// The unit in which the mass was given and is shown.
  public let unit: MassUnit

  /// Makes a mass of nanograms, shown in `unit`.
  public init(nanograms: Int128, shownIn unit: MassUnit) {
    self.nanograms = nanograms
    self.unit = unit
  }

  /// Makes a mass from a number of units, rounded half-up to a millionth of the unit.
  ///
  /// Finer digits are dropped so that what is shown and stored is what is counted with.
  ///
  /// - Throws: ``MeasureError/absurd(text:)`` above a million tonnes either side of zero.
  public init(_ value: ExactDecimal, _ unit: MassUnit) throws(MeasureError) {
    let limit = ExactDecimal(significand: 1_000_000 * MassUnit.tonnes.nanograms / unit.nanograms)
    guard value <= limit, value >= -limit else { throw .absurd(text: "\(value) \(unit.symbol)") }
    let exact = value.rounded(toPlaces: 6) * ExactDecimal(significand: unit.nanograms)
    self.init(nanograms: exact.rounded(toPlaces: 0).significand, shownIn: unit)
  }

  /// Reads text such as `1250 lb`, `567kg` or, with the assumed unit, `1250`.
  ///
  /// - Throws: ``MeasureError`` for anything that is not one mass above zero.
  public init(
    parsing text: some StringProtocol, assuming unit: MassUnit = .pounds
  ) throws(MeasureError) {
    let typed = try TypedMeasure(parsing: text, assuming: unit)
    do {
      try self.init(typed.number, typed.unit)
    } catch {
      throw .absurd(text: String(text))
    }
    if nanograms == 0 { throw .zero(text: String(text)) }
  }

  /// A whole number of pounds.
  public static func pounds(_ value: Int) -> Mass {
    Mass(nanograms: Int128(value) * MassUnit.pounds.nanograms, shownIn: .pounds)
  }

  /// A whole number of kilograms.
  public static func kilograms(_ value: Int) -> Mass {
    Mass(nanograms: Int128(value) * MassUnit.kilograms.nanograms, shownIn: .kilograms)
  }

  /// No mass.
  public static let zero = Mass.pounds(0)

  /// The number of units, rounded half-up to `places` digits after the point.
  public func value(in unit: MassUnit, places: Int = 6) -> ExactDecimal {
    ExactDecimal(significand: nanograms)
      .divided(by: ExactDecimal(significand: unit.nanograms), places: places).normalized
  }

  /// The same mass, shown in another unit.
  public func shown(in unit: MassUnit) -> Mass {
    Mass(nanograms: nanograms, shownIn: unit)
  }

  /// The number of whole pounds, rounded up, as carriers rate it.
  public var wholePoundsRoundedUp: Int {
    Int(clamping: Rounding.up.quotient(nanograms, MassUnit.pounds.nanograms))
  }
}

extension Mass {
  /// The sum, shown in the unit of the left mass.
  public static func + (left: Mass, right: Mass) -> Mass {
    Mass(nanograms: left.nanograms + right.nanograms, shownIn: left.unit)
  }

  /// So many times the mass.
  public static func * (left: Mass, right: Int) -> Mass {
    Mass(nanograms: left.nanograms * Int128(right), shownIn: left.unit)
  }
}

extension Mass: Comparable, Hashable {
  /// True for the same mass, whatever its unit.
  public static func == (left: Mass, right: Mass) -> Bool { left.nanograms == right.nanograms }

  /// True when the left mass is the smaller.
  public static func < (left: Mass, right: Mass) -> Bool { left.nanograms < right.nanograms }

  /// Hashes the mass without its unit.
  public func hash(into hasher: inout Hasher) { hasher.combine(nanograms) }
}

extension Mass: CustomStringConvertible {
  /// The number with its unit, with a space between thousands: `1 250 lb`.
  public var description: String { "\(value(in: unit).text(groupedBy: " ")) \(unit.symbol)" }
}

extension Mass: Codable {
  private enum CodingKeys: String, CodingKey {
    case value
    case unit
  }

  /// Reads `{"value": "1250", "unit": "lb"}`, or text such as `"1250 lb"`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let text = try? container.decode(String.self)
    {
      guard let mass = try? Mass(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text.debugDescription) is not a weight")
      }
      self = mass
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = try container.decode(ExactDecimal.self, forKey: .value)
    let unit = try container.decode(MassUnit.self, forKey: .unit)
    guard let mass = try? Mass(value, unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "\(value) \(unit.symbol) is too large")
    }
    self = mass
  }

  /// Writes `{"value": "1250", "unit": "lb"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value(in: unit), forKey: .value)
    try container.encode(unit, forKey: .unit)
  }
}
