extension Measure {
  /// Reads text such as `1250 lb`, `120cm` or, with the assumed unit, `48`.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - unit: the unit of a number that stands alone; pounds or inches by default.
  /// - Throws: ``MeasureError`` for anything that is not one measure above zero.
  public init(
    parsing text: some StringProtocol, assuming unit: Unit = Self.assumedUnit
  ) throws(MeasureError) {
    let typed = try TypedMeasure(parsing: text, assuming: unit)
    do {
      try self.init(typed.number, typed.unit)
    } catch {
      throw .absurd(text: String(text))
    }
    if grains == 0 { throw .zero(text: String(text)) }
  }

  /// The number with its unit, with a space between thousands: `1 250 lb`.
  public var description: String { "\(value(in: unit).text(groupedBy: " ")) \(unit.symbol)" }
}

/// The names of a measure's parts in JSON.
private enum MeasureKeys: String, CodingKey {
  case value
  case unit
  case grains
}

extension Measure {
  /// Reads `{"value": "1250", "unit": "lb"}`, or text such as `"1250 lb"`.
  ///
  /// - Throws: `DecodingError` also for grains that do not round to the value beside them.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let text = try? container.decode(String.self)
    {
      guard let measure = try? Self(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text.debugDescription) is not \(Self.noun)")
      }
      self = measure
      return
    }
    let container = try decoder.container(keyedBy: MeasureKeys.self)
    let value = try container.decode(ExactDecimal.self, forKey: .value)
    let unit = try container.decode(Unit.self, forKey: .unit)
    guard let measure = try? Self(value, unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "\(value) \(unit.symbol) is too large")
    }
    guard let digits = try container.decodeIfPresent(String.self, forKey: .grains) else {
      self = measure
      return
    }
    guard let grains = Int128(digits), abs(grains) <= Self.largestGrains,
      Self(grains: grains, shownIn: unit).value(in: unit) == measure.value(in: unit)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .grains, in: container,
        debugDescription: "\(digits.debugDescription) is not \(value) \(unit.symbol)")
    }
    self.init(grains: grains, shownIn: unit)
  }

  /// Writes `{"value": "1250", "unit": "lb"}`.
  ///
  /// A sum or a conversion that the places of its unit cannot say, such as 1 lb in kilograms, has
  /// its grains beside it, so that what is read back is what was counted with.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MeasureKeys.self)
    let value = value(in: unit)
    try container.encode(value, forKey: .value)
    try container.encode(unit, forKey: .unit)
    // Above the largest that is believed nothing is read back at all.
    if let shown = try? Self(value, unit), shown != self {
      try container.encode(String(grains), forKey: .grains)
    }
  }
}
