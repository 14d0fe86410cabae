import Units

extension LiveRateFault {
  /// Why there is no price, as a clause that follows `no offer:`.
  ///
  /// With ``mend``, the only place where a fault of a live service gets words.
  public var reasonText: String {
    switch self {
    case .notConfigured(let detail, _): detail
    case .dimensionsMissing(let index):
      "handling unit \(index + 1) has no dimensions, and parcels are billed by size too"
    case .cannotBeAsked(let services):
      "\(Self.list(services.map(\.name))) cannot be asked for there"
    case .tooManyPieces(let count, let limit):
      "\(Self.grouped(count)) pieces are more than the \(Self.grouped(limit)) of one question"
    case .onlyToday(let wanted): "live prices are of today, and one of \(wanted.longText) is wanted"
    case .timedOut(let seconds): "no answer within \(seconds) s"
    case .givenUp: "the question was given up before an answer came"
    case .unreachable(let address, let detail): "\(address) cannot be reached (\(detail))"
    case .insecure(let address, let detail):
      "the connection to \(address) is not secure (\(detail))"
    case .keyRefused(let status): "the key was refused (status \(status))"
    case .notFound(let address): "\(address) knows no rates (status 404)"
    case .tooManyQuestions: "too many questions in a short time (status 429)"
    case .serverFailed(let status): "the service failed (status \(status))"
    case .redirected(let host): "the address sends on to \(host), which is not followed"
    case .unexpectedStatus(let status): "the reply has the status \(status)"
    case .replyTooLarge(let limit): "the reply is longer than \(limit) MB"
    case .notJSON(let found): "the reply is \(found), not JSON"
    case .replyBroken(let detail): "the reply cannot be read (\(detail))"
    case .unusable(let field, let value, let problem):
      Self.words(for: problem, field: field, value: value)
    case .testMode: "the carrier's account is in test mode, so its figures are not real"
    case .nothingOffered: "neither a rate nor a reason came back"
    case .carrierSays(let text, let code): code.isEmpty ? text : "\(text) (\(code))"
    }
  }

  /// What would bring a price.
  public var mend: String {
    switch self {
    case .notConfigured(_, let mend): mend
    case .dimensionsMissing: "type its length, width and height"
    case .cannotBeAsked: "leave it out, or ask the carrier for its price"
    case .tooManyPieces: "put pieces together on pallets, or ask for a truckload"
    case .onlyToday: "leave the date out"
    case .timedOut, .serverFailed: "ask again later"
    case .givenUp: "quote again to ask anew"
    case .unreachable: "check the address and the network, then ask again"
    case .insecure: "check the address and the server's certificate"
    case .keyRefused: "check the key"
    case .notFound, .redirected: "check the address"
    case .tooManyQuestions: "wait a minute, then ask again"
    case .unexpectedStatus, .replyTooLarge, .notJSON: "check that the address is of the service"
    case .replyBroken, .unusable: "ask the service's operator"
    case .testMode: "switch the account to live"
    case .nothingOffered: "check the weight and the lane, or ask the carrier"
    case .carrierSays: "mend what the carrier names, or ask it"
    }
  }

  private static func words(
    for problem: ValueProblem, field: String, value: String
  ) -> String {
    switch problem {
    case .missing: "the reply has no \(field)"
    case .notANumber: "the \(field) of \"\(value)\" is not a number"
    case .negative: "the \(field) of \(value) is below zero"
    case .zero: "the \(field) is zero"
    case .tooLarge: "the \(field) of \(value) is too large to be real"
    case .unknownCurrency: "\"\(value)\" is no currency"
    }
  }

  private static func grouped(_ number: Int) -> String {
    ExactDecimal(number).text(groupedBy: " ")
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
