import Interchange
public import Shipping
public import Units

/// Asks a Karrio server, which asks the carriers of the user's accounts there.
///
/// Source: Karrio's interface 2026.1, `POST /v1/proxy/rates` and `GET /v1/connections`.
public struct KarrioRates: LiveRateProvider {
  /// The name of the service.
  public static let name = "Karrio"

  /// How long rates are waited for: Karrio waits for its slowest carrier, and those that take longer
  /// than some ten seconds do not answer at all; twenty leaves room for a slow line.
  public static let timeLimit = Duration.seconds(20)

  /// How long a question about the service itself is waited for; no carrier has a part in it.
  public static let standingTimeLimit = Duration.seconds(10)

  /// The most megabytes that are read of a reply: a rate takes one or two kilobytes, so that this is
  /// a thousand of them.
  public static let replyLimitInMegabytes = 4

  private let connection: KarrioConnection
  private let transport: HTTPTransport
  private let timeLimit: Duration

  /// Makes a provider.
  ///
  /// - Parameters:
  ///   - connection: the server and the key.
  ///   - transport: the way to it.
  ///   - timeLimit: how long rates are waited for; ``timeLimit`` unless a test cannot wait so long.
  public init(
    _ connection: KarrioConnection, transport: HTTPTransport, timeLimit: Duration = Self.timeLimit
  ) {
    self.connection = connection
    self.transport = transport
    self.timeLimit = timeLimit
  }

  /// The name of the service.
  public var name: String { Self.name }

  /// The source of an offer: the service, and the account's carrier there.
  static func source(_ carrierCode: String) -> String {
    "\(name): \(KarrioNames.carrier(carrierCode))"
  }

  /// Asks for rates.
  public func quote(
    _ request: QuoteRequest, asOf day: CalendarDay, cancellation: Cancellation
  ) -> [QuoteAnswer] {
    do throws(LiveRateFault) {
      let body = try KarrioQuestion(request).body().jsonText
      let reply = try ask(
        .post, "/v1/proxy/rates", body: body, within: timeLimit, cancellation)
      return try reply.answers(to: request, on: day)
    } catch {
      return [.refusal(refusal(error))]
    }
  }

  /// Asks for the user's accounts, which needs the key and no carrier.
  public func standing(cancellation: Cancellation) -> ProviderStanding {
    do throws(LiveRateFault) {
      let limit = min(timeLimit, Self.standingTimeLimit)
      let reply = try ask(.get, "/v1/connections", within: limit, cancellation).content()
      guard let accounts = reply["results"]?.elements else {
        throw .replyBroken(detail: "it has no list of connections")
      }
      return standing(accounts.filter { $0["active"]?.flag == true })
    } catch {
      return .fault(error)
    }
  }

  private func standing(_ accounts: [JSONValue]) -> ProviderStanding {
    let names = accounts.compactMap { $0["display_name"]?.words ?? $0["carrier_id"]?.words }
      .map { ShownText.line($0, limit: 40) }
    guard !names.isEmpty else {
      return .idle(
        fact: "\(name) at \(connection.address) answers and has no active carrier",
        mend: "add a carrier connection in Karrio")
    }
    return .answers(
      fact: "\(name) at \(connection.address) answers for \(names.joined(separator: ", "))")
  }

  private func ask(
    _ method: HTTPRequest.Method, _ path: String, body: String? = nil, within limit: Duration,
    _ cancellation: Cancellation
  ) throws(LiveRateFault) -> KarrioReply {
    let request = HTTPRequest(
      method, at: connection.address, path: path, scheme: "Token", key: connection.key,
      body: body, timeLimit: limit, byteLimit: Self.replyLimitInMegabytes * 1_000_000)
    do throws(HTTPFailure) {
      let response = try transport.send(request, cancellation)
      return KarrioReply(response: response, connection: connection)
    } catch {
      throw fault(error, within: limit)
    }
  }

  private func fault(_ failure: HTTPFailure, within limit: Duration) -> LiveRateFault {
    switch failure {
    case .timedOut: .timedOut(seconds: Int(limit.components.seconds))
    case .cancelled: .givenUp
    case .unreachable(let detail):
      .unreachable(address: connection.address.text, detail: detail)
    case .insecure(let detail): .insecure(address: connection.address.text, detail: detail)
    case .replyTooLarge: .replyTooLarge(limitInMegabytes: Self.replyLimitInMegabytes)
    case .noTransport:
      .unreachable(address: connection.address.text, detail: "no way to the network was given")
    }
  }
}
