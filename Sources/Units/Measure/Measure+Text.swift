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
}

extension Measure {
  /// Reads `{"value": "1250", "unit": "lb"}`, or text such as `"1250 lb"`.
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
    self = measure
  }

  /// Writes `{"value": "1250", "unit": "lb"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MeasureKeys.self)
    try container.encode(value(in: unit), forKey: .value)
    try container.encode(unit, forKey: .unit)
  }
}
