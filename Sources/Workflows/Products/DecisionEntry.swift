public import Shipping
public import Units

/// A choice of a tariff number as it is typed.
public struct DecisionEntry: Hashable, Sendable, Codable {
  /// The number, with or without points.
  public var number = ""
  /// The country whose tariff it is, two letters; empty for the six digits that all share.
  public var destination = ""
  /// Why: a ruling, a broker's word, the note of a chapter.
  public var reason = ""

  /// Makes an entry of which nothing is typed.
  public init() {}

  /// Makes an entry.
  public init(number: String, destination: String = "", reason: String = "") {
    self.number = number
    self.destination = destination
    self.reason = reason
  }

  /// Reads the fields into a decision.
  ///
  /// - Parameters:
  ///   - author: who decides.
  ///   - day: the day of the decision.
  /// - Returns: the decision; a shared number is cut to its six digits.
  /// - Throws: every field that cannot be used.
  public func decision(
    by author: String, on day: CalendarDay
  ) throws(FieldProblems) -> ClassificationDecision {
    var gathering = ProblemGathering()
    let destination = gathering.optional(destination) { typed throws(FieldProblem) in
      try ProductEntry.country(typed, "destination")
    }
    let number = gathering.read { () throws(FieldProblem) in try self.tariffNumber() }
    guard gathering.problems.isEmpty, let number else {
      throw FieldProblems(gathering.problems)
    }
    return ClassificationDecision(
      destination: destination, number: destination == nil ? number.prefix(6) : number,
      author: author, day: day,
      reason: reason.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// At least six digits: a heading alone has no rate in any country.
  private func tariffNumber() throws(FieldProblem) -> TariffNumber {
    let field = FieldPath("tariffNumber")
    guard number.contains(where: { !$0.isWhitespace }) else {
      throw FieldProblem(field: field, reason: .missing)
    }
    guard let read = try? TariffNumber(parsing: number), read.harmonized != nil else {
      throw FieldProblem(field: field, typed: number, reason: .notAHarmonizedNumber)
    }
    return read
  }
}
