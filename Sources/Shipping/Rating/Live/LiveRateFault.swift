public import Units

/// Why a live service brought no price, with the facts.
///
/// Each way in which asking can fail is a case of its own, so that the user reads what to mend and a
/// script can tell a service that is down from a key that is wrong.
public enum LiveRateFault: Error, Hashable, Sendable, Codable {
  // Not asked, because the question cannot be put.

  /// The connection is not set up as it must be; both texts come from the one place that words the
  /// problems of the configuration.
  case notConfigured(detail: String, mend: String)
  /// A handling unit, counted from zero, has no dimensions, by which carriers bill as well as by
  /// weight.
  case dimensionsMissing(handlingUnit: Int)
  /// The service has no option for what is asked.
  case cannotBeAsked([Accessorial])
  /// More pieces than one question may have.
  case tooManyPieces(count: Int, limit: Int)
  /// Live prices are of today, and a price as of another day is wanted.
  case onlyToday(wanted: CalendarDay)

  // Asked, and no reply came.

  /// No reply came within the time.
  case timedOut(seconds: Int)
  /// The user gave the question up.
  case givenUp
  /// No connection could be made, or it broke.
  case unreachable(address: String, detail: String)
  /// The connection could not be made secure: an unknown or wrong certificate.
  case insecure(address: String, detail: String)

  // A reply came, and it is not one with prices.

  /// The service did not take the key (401 or 403).
  case keyRefused(status: Int)
  /// There is no such service at the address (404).
  case notFound(address: String)
  /// Too many questions in a short time (429).
  case tooManyQuestions
  /// The service itself failed (5xx).
  case serverFailed(status: Int)
  /// The address sends elsewhere (3xx), which is never followed.
  case redirected(host: String)
  /// A status that has no meaning here.
  case unexpectedStatus(Int)
  /// The reply is longer than any real one.
  case replyTooLarge(limitInMegabytes: Int)
  /// The reply is something else than JSON, such as an HTML page.
  case notJSON(found: String)
  /// The reply is JSON that ends early or has not the form that is expected.
  case replyBroken(detail: String)

  // A reply with prices came, and this one cannot be used.

  /// A value that no price can have.
  case unusable(field: String, value: String, problem: ValueProblem)
  /// The carrier's account is in test mode, so that its figures are not real.
  case testMode
  /// Neither a price nor a reason came.
  case nothingOffered
  /// The carrier's own words; they are foreign text, already made safe to show.
  case carrierSays(text: String, code: String)

  /// What is wrong with a value.
  public enum ValueProblem: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is none.
    case missing
    /// It is not a number.
    case notANumber
    /// It is below zero.
    case negative
    /// It is zero.
    case zero
    /// It is too large to be real.
    case tooLarge
    /// It is no ISO 4217 currency.
    case unknownCurrency
  }

  /// True when the service cannot be reached now, which may pass by itself; false where it was
  /// reached and said no.
  public var meansUnreachable: Bool {
    switch self {
    case .timedOut, .unreachable, .insecure, .serverFailed, .tooManyQuestions: true
    default: false
    }
  }
}
