/// Why a row of a bundled table cannot be read.
public struct ReferenceTableError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The row has another number of fields.
    case fieldCount(expected: Int, found: Int)
    /// The text is no date.
    case notADate(String)
    /// The text is no confidence.
    case unknownConfidence(String)
    /// The letters are no country, state or province.
    case unknownRegion(String)
    /// The text is no standard carrier alpha code.
    case notACarrierCode(String)
    /// The text is no rule for a day of the year.
    case unknownRule(String)
    /// The text is no number or no amount.
    case notANumber(String)
    /// A figure that the table must have is missing.
    case missing(String)
    /// The text is no point, no hours or no code.
    case notAValue(String)
    /// The text is no tariff number, or one that is not meant here.
    case notATariffNumber(String)
    /// The text is no rate of duty.
    case notARate(String)
    /// The last day is before the first.
    case endsBeforeItBegins
  }

  /// The name of the file.
  public let file: String

  /// The line, counted from one.
  public let line: Int

  /// What is wrong.
  public let reason: Reason

  /// The problem in one sentence.
  public var sentence: String {
    let words =
      switch reason {
      case .fieldCount(let expected, let found): "has \(found) fields instead of \(expected)"
      case .notADate(let text): "has \(text.debugDescription) where a date belongs"
      case .unknownConfidence(let text): "has the unknown confidence \(text.debugDescription)"
      case .unknownRegion(let text): "names the unknown region \(text.debugDescription)"
      case .notACarrierCode(let text):
        "has \(text.debugDescription) where a carrier's code belongs"
      case .unknownRule(let text): "has the unknown rule \(text.debugDescription)"
      case .notANumber(let text): "has \(text.debugDescription) where a number belongs"
      case .missing(let figure): "has no figure \(figure)"
      case .notAValue(let text):
        "has \(text.debugDescription) where a point, hours or a code belong"
      case .notATariffNumber(let text):
        "has \(text.debugDescription) where a tariff number belongs"
      case .notARate(let text): "has \(text.debugDescription) where a rate of duty belongs"
      case .endsBeforeItBegins: "ends before it begins"
      }
    return "The bundled table \(file), line \(line), \(words); install the program again."
  }
}
