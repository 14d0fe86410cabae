public import Units

extension FieldProblem {
  /// Makes the problem of text that is no measure.
  public init<Unit: MeasureUnit>(
    field: FieldPath, typed: String, _ error: MeasureError, units: Unit.Type, limit: String
  ) {
    let reason: Reason =
      switch error {
      case .empty: .missing
      case .notANumber: .notANumber
      case .negative: .negative
      case .zero: .zero
      case .unknownUnit(let unit, _):
        .unknownUnit(unit: unit, known: Unit.allCases.map(\.symbol))
      case .mixedUnits: .mixedUnits
      case .absurd: .absurd(limit: limit)
      }
    self.init(field: field, typed: typed, reason: reason)
  }

  /// Reads a weight typed into a field, with at most 50 t.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func weight(
    _ typed: String, field: FieldPath, assuming unit: MassUnit = .pounds
  ) throws(FieldProblem) -> Mass {
    try measure(typed, field: field, assuming: unit, largest: heaviestFreight)
  }

  /// Reads a length typed into a field, with at most 30 m.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func length(
    _ typed: String, field: FieldPath, assuming unit: LengthUnit = .inches
  ) throws(FieldProblem) -> Length {
    try measure(typed, field: field, assuming: unit, largest: longestSide)
  }

  private static func measure<Value: Measure>(
    _ typed: String, field: FieldPath, assuming unit: Value.Unit, largest: Value
  ) throws(FieldProblem) -> Value {
    let limit = largest.description
    let value: Value
    do {
      value = try Value(parsing: typed, assuming: unit)
    } catch {
      throw FieldProblem(field: field, typed: typed, error, units: Value.Unit.self, limit: limit)
    }
    guard value <= largest else {
      throw FieldProblem(field: field, typed: typed, reason: .absurd(limit: limit))
    }
    return value
  }

  /// Reads a count typed into a field, from 1 to 10 000.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func count(_ typed: String, field: FieldPath) throws(FieldProblem) -> Int {
    let value: ExactDecimal
    do {
      value = try ExactDecimal(parsing: typed.filter { !$0.isWhitespace })
    } catch {
      let reason: Reason =
        switch error {
        case .empty: .missing
        case .notANumber: .notANumber
        case .tooManyDigits: .absurd(limit: largestCountText)
        }
      throw FieldProblem(field: field, typed: typed, reason: reason)
    }
    let reason: Reason? =
      if value.isNegative { .negative } else if value.isZero {
        .zero
      } else if value
        > ExactDecimal(largestCount)
      {
        .absurd(limit: largestCountText)
      } else { value.normalized.scale == 0 ? nil : .notAWholeNumber }
    if let reason { throw FieldProblem(field: field, typed: typed, reason: reason) }
    return Int(value.normalized.significand)
  }

  /// Reads a postal code typed into a field.
  ///
  /// - Parameters:
  ///   - text: The code.
  ///   - field: The field.
  ///   - typed: All that was typed, when it is more than the code.
  ///   - country: The country; by default the one that the code has the shape of.
  /// - Returns: The code.
  /// - Throws: The problem, with its field and the text as typed.
  public static func postalCode(
    _ text: String, field: FieldPath, typed: String? = nil, country: Country? = nil
  ) throws(FieldProblem) -> PostalCode {
    do {
      guard let country else { return try PostalCode(parsing: text) }
      return try PostalCode(parsing: text, country: country)
    } catch {
      throw FieldProblem(field: field, typed: typed ?? text, reason: .postalCode(error))
    }
  }

  /// Reads a freight class typed into a field.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func freightClass(
    _ typed: String, field: FieldPath
  ) throws(FieldProblem) -> FreightClass {
    guard let freightClass = FreightClass(parsing: typed) else {
      throw FieldProblem(
        field: field, typed: typed, reason: typed.isEmpty ? .missing : .unknownClass)
    }
    return freightClass
  }

  /// Reads a date typed into a field as 2026-11-24.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func day(_ typed: String, field: FieldPath) throws(FieldProblem) -> CalendarDay {
    guard let day = CalendarDay(iso: typed) else {
      throw FieldProblem(field: field, typed: typed, reason: typed.isEmpty ? .missing : .notADate)
    }
    return day
  }

  /// Reads a time of day typed into a field as 07:30.
  ///
  /// - Throws: The problem, with its field and the text as typed.
  public static func time(_ typed: String, field: FieldPath) throws(FieldProblem) -> ClockTime {
    guard let time = ClockTime(typed), time < .endOfDay else {
      throw FieldProblem(field: field, typed: typed, reason: typed.isEmpty ? .missing : .notATime)
    }
    return time
  }
}
