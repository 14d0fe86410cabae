/// A length in whole tenths of a micrometre, with the unit in which it was given.
///
/// A tenth of a micrometre divides an inch and a millimetre alike, so that both are exact. The unit
/// only says how to show the length: 1 ft equals 12 in.
public struct Length: Sendable {
  /// The length in tenths of a micrometre.
  public let tenthMicrometres: Int64

  /// The unit in which the length was given and is shown.
  public let unit: LengthUnit

  /// Makes a length of tenths of a micrometre, shown in `unit`.
  public init(tenthMicrometres: Int64, shownIn unit: LengthUnit) {
    self.tenthMicrometres = tenthMicrometres
    self.unit = unit
  }

  /// Makes a length from a number of units, rounded half-up to ``LengthUnit/places`` digits.
  ///
  /// Finer digits are dropped so that what is shown and stored is what is counted with.
  ///
  /// - Throws: ``MeasureError/absurd(text:)`` above a hundred kilometres either side of zero.
  public init(_ value: ExactDecimal, _ unit: LengthUnit) throws(MeasureError) {
    let limit = ExactDecimal(
      Int(100_000 * LengthUnit.metres.tenthMicrometres / unit.tenthMicrometres))
    guard value <= limit, value >= -limit else { throw .absurd(text: "\(value) \(unit.symbol)") }
    let exact = value.rounded(toPlaces: unit.places) * ExactDecimal(Int(unit.tenthMicrometres))
    self.init(
      tenthMicrometres: Int64(exact.rounded(toPlaces: 0).significand), shownIn: unit)
  }

  /// Reads text such as `48in`, `120 cm` or, with the assumed unit, `48`.
  ///
  /// - Throws: ``MeasureError`` for anything that is not one length above zero.
  public init(
    parsing text: some StringProtocol, assuming unit: LengthUnit = .inches
  ) throws(MeasureError) {
    let typed = try TypedMeasure(parsing: text, assuming: unit)
    do {
      try self.init(typed.number, typed.unit)
    } catch {
      throw .absurd(text: String(text))
    }
    if tenthMicrometres == 0 { throw .zero(text: String(text)) }
  }

  /// A whole number of inches.
  public static func inches(_ value: Int) -> Length {
    Length(
      tenthMicrometres: Int64(value) * LengthUnit.inches.tenthMicrometres, shownIn: .inches)
  }

  /// A whole number of centimetres.
  public static func centimetres(_ value: Int) -> Length {
    Length(
      tenthMicrometres: Int64(value) * LengthUnit.centimetres.tenthMicrometres,
      shownIn: .centimetres)
  }

  /// The number of units, rounded half-up to the places that the unit can tell apart.
  public func value(in unit: LengthUnit) -> ExactDecimal {
    ExactDecimal(Int(tenthMicrometres))
      .divided(by: ExactDecimal(Int(unit.tenthMicrometres)), places: unit.places).normalized
  }

  /// The same length, shown in another unit.
  public func shown(in unit: LengthUnit) -> Length {
    Length(tenthMicrometres: tenthMicrometres, shownIn: unit)
  }

  /// The length rounded up to a whole inch, as carriers scan it.
  public var roundedUpToInch: Length {
    let inch = LengthUnit.inches.tenthMicrometres
    return Length(
      tenthMicrometres: Rounding.up.quotient(tenthMicrometres, inch) * inch, shownIn: .inches)
  }
}

extension Length: Comparable, Hashable {
  /// True for the same length, whatever its unit.
  public static func == (left: Length, right: Length) -> Bool {
    left.tenthMicrometres == right.tenthMicrometres
  }

  /// True when the left length is the smaller.
  public static func < (left: Length, right: Length) -> Bool {
    left.tenthMicrometres < right.tenthMicrometres
  }

  /// Hashes the length without its unit.
  public func hash(into hasher: inout Hasher) { hasher.combine(tenthMicrometres) }
}

extension Length: CustomStringConvertible {
  /// The number with its unit, with a space between thousands: `48 in`.
  public var description: String { "\(value(in: unit).text(groupedBy: " ")) \(unit.symbol)" }
}

extension Length: Codable {
  private enum CodingKeys: String, CodingKey {
    case value
    case unit
  }

  /// Reads `{"value": "48", "unit": "in"}`, or text such as `"48 in"`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let text = try? container.decode(String.self)
    {
      guard let length = try? Length(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text.debugDescription) is not a length")
      }
      self = length
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = try container.decode(ExactDecimal.self, forKey: .value)
    let unit = try container.decode(LengthUnit.self, forKey: .unit)
    guard let length = try? Length(value, unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "\(value) \(unit.symbol) is too large")
    }
    self = length
  }

  /// Writes `{"value": "48", "unit": "in"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value(in: unit), forKey: .value)
    try container.encode(unit, forKey: .unit)
  }
}
