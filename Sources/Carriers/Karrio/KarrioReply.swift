import Interchange
import Shipping
import Units

/// What a Karrio server replied, sorted by its status.
///
/// 200 and 207 bring rates and messages, 424 messages of carriers that all refused, 400 and 404
/// errors of Karrio. Everything else, and everything that is not JSON, is a fault of its own.
struct KarrioReply {
  let response: HTTPResponse
  let connection: KarrioConnection

  /// The answers to a request for rates, never empty.
  func answers(
    to request: QuoteRequest, on day: CalendarDay
  ) throws(LiveRateFault) -> [QuoteAnswer] {
    let bringsErrors = [400, 404, 422, 424].contains(response.status) && isJSON
    let reply = try bringsErrors ? value() : content()
    let rates = reply["rates"]?.elements.map { $0.map { KarrioRate(value: $0) } }
    let messages = KarrioMessages(in: reply)
    guard rates != nil || messages != nil else {
      throw statusFault ?? .replyBroken(detail: "it has no list of rates")
    }
    let answers = (rates ?? []).map { $0.answer(to: request, on: day) }
    let refusals = messages?.refusals(withNotes: answers.isEmpty) ?? []
    guard !answers.isEmpty || !refusals.isEmpty else { throw .nothingOffered }
    return answers + refusals.map { .refusal($0) }
  }

  /// The content of a reply that brings what was asked.
  func content() throws(LiveRateFault) -> JSONValue {
    if let statusFault { throw statusFault }
    guard isJSON || response.contentType.isEmpty else { throw .notJSON(found: foundInstead) }
    return try value()
  }

  private var isJSON: Bool { response.contentType.hasSuffix("json") }

  private func value() throws(LiveRateFault) -> JSONValue {
    do throws(JSONProblem) {
      let value = try JSONReader.read(response.body)
      guard case .object = value else { throw JSONProblem.unexpected(byte: 0) }
      // A server that repeats the key, as in a message on it, does not get it shown.
      return connection.key.covered(in: value)
    } catch {
      throw Self.fault(error)
    }
  }

  /// What a status says by itself; nothing for one that brings rates.
  private var statusFault: LiveRateFault? {
    switch response.status {
    case 200...299: nil
    case 300...399: .redirected(host: target)
    case 401, 403: .keyRefused(status: response.status)
    case 404: .notFound(address: connection.address.text)
    case 429: .tooManyQuestions
    case 500...599: .serverFailed(status: response.status)
    default: .unexpectedStatus(response.status)
    }
  }

  /// The scheme and host that a redirection points to.
  private var target: String {
    let location = response.location ?? ""
    let parts = location.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let isAbsolute = parts.count > 2 && parts[1].isEmpty
    let place = isAbsolute ? "\(parts[0])//\(parts[2])" : "another path"
    return ShownText.line(connection.key.covered(in: place), limit: 80)
  }

  private var foundInstead: String {
    switch response.contentType {
    case "text/html", "application/xhtml+xml": "an HTML page"
    case "text/plain": "plain text"
    default: ShownText.line(connection.key.covered(in: response.contentType), limit: 40)
    }
  }

  private static func fault(_ problem: JSONProblem) -> LiveRateFault {
    switch problem {
    case .empty: .replyBroken(detail: "it is empty")
    case .notUTF8: .replyBroken(detail: "it is not UTF-8 text")
    case .endsEarly: .replyBroken(detail: "it ends early")
    case .unexpected(let byte): .replyBroken(detail: "it is wrong at byte \(byte + 1)")
    case .repeatedName: .replyBroken(detail: "it says one thing twice")
    case .tooDeep: .replyBroken(detail: "it is nested too deeply")
    }
  }
}
