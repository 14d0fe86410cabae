public import Units

/// A value that was not accepted, or is doubtful, with the facts that say why.
///
/// ``sentence`` puts it into words: field, reason, mend.
public struct FieldProblem: Error, Hashable, Sendable {
  /// Why a value is not accepted.
  public enum Reason: Hashable, Sendable {
    /// Nothing was given where something is needed.
    case missing
    /// A part of a typed line was left out, with how it is typed.
    case leftOut(example: String)
    /// The value is below zero.
    case negative
    /// The value is zero where it must be above.
    case zero
    /// The value is larger than anything that can be carried.
    case absurd(limit: String)
    /// The value is not plain digits.
    case notANumber
    /// The letters after the number are no unit of this field.
    case unknownUnit(unit: String, known: [String])
    /// One value, or the dimensions of one unit, mix units.
    case mixedUnits
    /// The text is no postal code.
    case postalCode(PostalCodeError)
    /// The postal code is well formed, and not in the list of the given day.
    case postalCodeNotListed(vintage: CalendarDay)
    /// The letters are no country.
    case unknownCountry
    /// The letters are no state or province of the country.
    case unknownSubdivision(country: Country)
    /// The stated state or province is not the one of the postal code.
    case subdivisionContradictsPostalCode(postalCode: PostalCode, expected: Subdivision)
    /// The text is no date.
    case notADate
    /// The text is no time of day.
    case notATime
    /// The ship date has passed.
    case pastShipDate(today: CalendarDay)
    /// The ship date is further ahead than any rate holds.
    case farShipDate(limit: CalendarDay)
    /// The count is not a whole number.
    case notAWholeNumber
    /// The number is not a freight class.
    case unknownClass
    /// The declared class is not the one that density gives.
    case classContradictsDensity(
      declared: FreightClass, computed: FreightClass, density: ExactDecimal)
    /// Dimensions are missing, so that no class can be computed.
    case dimensionsMissing
    /// The text is none of the choices.
    case unknownChoice(choices: [String])
    /// The letters are no currency.
    case unknownCurrency
    /// An amount has more decimal places than its currency.
    case tooManyPlaces(Currency)
    /// An amount has more digits than any amount of money.
    case amountTooLarge
    /// A part of a line was given already.
    case givenTwice(first: String)
    /// A number has no unit, and the others beside it have several.
    case unitMissing(others: [String])
    /// The weekday that was typed is not that of the date.
    case weekdayContradictsDate(CalendarDay)
    /// The text is not four, or six to ten digits of the Harmonized System.
    case notAHarmonizedNumber
    /// The text is the four digits of a heading, too few for customs papers.
    case onlyAHarmonizedHeading
    /// Dangerous goods lie on a line, and the hazardous-materials service is not asked for.
    case hazardousServiceMissing
    /// The text has not the shape that is needed.
    case wrongShape(needed: String, example: String)
    /// The text is longer than the papers and the carrier's files have room for.
    case tooLong(limit: Int)
    /// The time ends before it begins.
    case endsBeforeItBegins
    /// The value is another than the one that the price was made for.
    case notAsQuoted(quoted: String)
    /// Carriers rest on the day of pickup, and the freight moves on another.
    case carriersRest(next: CalendarDay?)
    /// What is asked for is so already, or cannot be made of the request.
    case changesNothing
    /// The port of entry that is named cannot be used on the way.
    case port(RouteRefusal)
    /// The PRO number is not as the carrier writes its numbers, or nothing is known of them.
    case doubtfulPro(ProNumber.Verdict)
  }

  /// Whether the value stops the work.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// The value cannot be used.
    case error
    /// The value is used, and may cost money later.
    case warning
  }

  /// The field.
  public let field: FieldPath

  /// The value as it was typed; empty for a missing one.
  public let typed: String

  /// Why it is not accepted.
  public let reason: Reason

  /// Makes a problem.
  public init(field: FieldPath, typed: String = "", reason: Reason) {
    self.field = field
    self.typed = typed
    self.reason = reason
  }

  /// Whether it stops the work.
  public var severity: Severity {
    switch reason {
    case .classContradictsDensity, .dimensionsMissing, .subdivisionContradictsPostalCode,
      .hazardousServiceMissing, .onlyAHarmonizedHeading, .postalCodeNotListed,
      .carriersRest, .doubtfulPro:
      .warning
    default: .error
    }
  }

  /// True when the value cannot be used.
  public var isError: Bool { severity == .error }

  /// The same problem with the handling unit counted otherwise, such as by the lines of a form of
  /// which some are blank.
  public func renumberingHandlingUnits(as lines: [Int]) -> FieldProblem {
    FieldProblem(field: field.renumberingHandlingUnits(as: lines), typed: typed, reason: reason)
  }
}

/// Everything that is wrong with an input, never empty.
public struct FieldProblems: Error, Hashable, Sendable {
  /// The problems in the order of the fields.
  public let problems: [FieldProblem]

  /// Makes a collection of problems.
  public init(_ problems: [FieldProblem]) {
    self.problems = problems
  }
}
