public import Shipping
public import Units

/// Something in the files of a rate sheet that is not accepted, or is doubtful, with its facts.
///
/// The value is kept as it stands in the file, whatever it holds; ``sentence`` shows control
/// characters escaped.
public struct RateSheetProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// The file cannot be opened; the words are the system's.
    case cannotOpen(String)
    /// The file is larger than any rate sheet.
    case tooLarge(limitInMegabytes: Int)
    /// The grid is named by a path that leaves the folder of the terms.
    case gridOutsideFolder
    /// The bytes are not text.
    case notText(PlainTextError)
    /// The terms are not TOML; the words are the parser's.
    case tomlSyntax(String)
    /// A quote in a row is not closed, or is followed by more text.
    case malformedQuotes
    /// The row has more fields than the header.
    case tooManyFields(header: Int)

    /// Nothing stands where something is needed.
    case missing
    /// The key or column is not known; the nearest known one, if any is near.
    case unknownName(nearest: String?)
    /// The column stands twice.
    case columnTwice
    /// The value is of another kind than is needed.
    case wrongKind(needed: String)
    /// The text is none of the choices; the nearest, if any is near.
    case unknownChoice(nearest: String?)
    /// Ends before it begins.
    case endsBeforeItBegins
    /// The upper bound of amounts, weights or classes is not above the lower one.
    case belowLowerBound(String)
    /// The range of classes shares a class with an earlier range, counted from zero.
    case overlapsRange(Int)
    /// The discount takes the whole charge.
    case leavesNothing
    /// The text is longer than any name.
    case textTooLong(limit: Int)
    /// The steps of a price do not follow each other.
    case stepsDoNotFollow(BracketProblem)
    /// A rule of space has a figure that is not possible.
    case spaceNotPossible(SpaceProblem)

    /// The text is not plain digits.
    case notANumber
    /// The number is below zero.
    case negative
    /// The number is zero: a missing rate is left empty, and nothing is free.
    case zero
    /// The number has more decimal places than are possible.
    case tooManyPlaces(Int)
    /// The percentage is above zero and below one.
    case perhapsAFraction
    /// The number is larger than any that is believed.
    case overLimit(ExactDecimal)
    /// The number is not whole.
    case notWhole
    /// The amount is in another currency than the sheet.
    case otherCurrency(sheet: Currency)

    /// The text is no freight class.
    case unknownClass
    /// The text is no zone.
    case unknownZone
    /// The lane and class stand on an earlier line already.
    case duplicateRow(firstLine: Int)
    /// The lane stands on an earlier line already.
    case duplicateLane(firstLine: Int)
    /// An amount for each beside whole amounts, or for further ones without any.
    case twoWaysOfPricing
    /// The lane and equipment stand on an earlier line already.
    case laneRepeats(firstLine: Int)
    /// The row has no rate at all.
    case noRates
    /// The value differs from that of the same lane on an earlier line.
    case differsWithinLane(firstLine: Int, other: String)
    /// A heavier break costs more per hundredweight than a lighter one.
    case heavierBreakCostsMore(lighter: WeightBreak, rate: HundredweightRate)
    /// No row of the grid is good.
    case noGoodRow
    /// So many more problems of the file are not listed.
    case further(Int)
    /// The parts of the sheet do not fit together.
    case contradiction(RateSheetContradiction)
    /// Something of parcel sheets alone.
    case parcel(ParcelSheetProblem)
    /// Something of the tables that sheets share.
    case sharedTable(SharedTableProblem)
  }

  /// The name of the file.
  public let file: String

  /// The line, counted from one, or nothing when the file as a whole is meant.
  public let line: Int?

  /// The key or column, such as `service[0].fuel` or `M5C`; empty for a whole row or file.
  public let field: String

  /// The value as it stands in the file; empty for a missing one.
  public let value: String

  /// What is wrong.
  public let reason: Reason

  /// Makes a problem.
  public init(
    file: String, line: Int? = nil, field: String = "", value: String = "", reason: Reason
  ) {
    self.file = file
    self.line = line
    self.field = field
    self.value = value
    self.reason = reason
  }

  /// Whether the row or sheet is left out.
  public var severity: FieldProblem.Severity {
    switch reason {
    case .heavierBreakCostsMore, .perhapsAFraction: .warning
    case .parcel(let problem): problem.isError ? .error : .warning
    default: .error
    }
  }

  /// True when the row or sheet is left out.
  public var isError: Bool { severity == .error }
}
