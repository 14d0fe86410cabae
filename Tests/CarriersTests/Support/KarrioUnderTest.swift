import Interchange
import Shipping
import Synchronization
import TestSupport
import Testing
import Units

@testable import Carriers

/// A Karrio provider over a transport that is a closure, and what the transport was asked.
struct KarrioUnderTest {
  static let keyText = "key_0123456789abcdef"
  static let today = CalendarDay.sample("2026-11-23")

  let provider: KarrioRates
  private let log: Log

  private final class Log: Sendable {
    let requests = Mutex<[HTTPRequest]>([])
  }

  static func connection(_ url: String = "https://karrio.example.com") throws -> KarrioConnection {
    KarrioConnection(
      address: try ServiceAddress(parsing: url), key: try #require(Secret(keyText)))
  }

  init(
    _ answer: @escaping @Sendable (HTTPRequest) throws(HTTPFailure) -> HTTPResponse
  ) throws {
    let log = Log()
    self.log = log
    provider = KarrioRates(
      try Self.connection(),
      transport: HTTPTransport { request, _ throws(HTTPFailure) in
        log.requests.withLock { $0.append(request) }
        return try answer(request)
      })
  }

  /// One that replies with a status and a content.
  init(
    status: Int = 200, _ body: String, type: String = "application/json", location: String? = nil
  ) throws {
    try self.init { _ in
      HTTPResponse(
        status: status, contentType: type, location: location, body: Array(body.utf8))
    }
  }

  /// One that replies with rates alone.
  init(rates: String...) throws {
    try self.init("{\"messages\":[],\"rates\":[\(rates.joined(separator: ","))]}")
  }

  var asked: [HTTPRequest] { log.requests.withLock { $0 } }

  func answers(_ request: QuoteRequest? = nil) throws -> [QuoteAnswer] {
    provider.quote(try request ?? .carton(), asOf: Self.today, cancellation: Cancellation())
  }

  /// The only answer, which must be an offer.
  func offer(_ request: QuoteRequest? = nil) throws -> Offer {
    let answers = try answers(request)
    #expect(answers.count == 1)
    return try #require(answers.first?.offer)
  }

  /// The only answer, which must be a refusal.
  func refusal(_ request: QuoteRequest? = nil) throws -> Refusal {
    let answers = try answers(request)
    #expect(answers.count == 1)
    return try #require(answers.first?.refusal)
  }

  /// The fault of the only answer.
  func fault(_ request: QuoteRequest? = nil) throws -> LiveRateFault {
    guard case .live(let fault) = try refusal(request).reason else { throw NoFault() }
    return fault
  }

  struct NoFault: Error {}
}

extension QuoteRequest {
  /// A carton of 8.5 lb from Detroit to Toronto.
  static func carton(
    _ change: (inout HandlingUnit) -> Void = { _ in }, accessorials: Set<Accessorial> = [],
    currency: Currency? = nil
  ) throws -> QuoteRequest {
    var unit = HandlingUnit(
      packaging: .carton,
      dimensions: Dimensions(length: .inches(10), width: .inches(8), height: .inches(6)),
      weightEach: try Mass(parsing: "8.5 lb"))
    change(&unit)
    return try .sample(units: [unit], accessorials: accessorials, currency: currency)
  }
}

/// The rates of a reply, as a Karrio server of version 2026.1.32 wrote them.
enum RateText {
  static func standard(
    total: String = "28.56", currency: String = "\"USD\"", charges: String? = nil,
    transit: String = "4", delivery: String = "null", testMode: Bool = false
  ) -> String {
    let charges =
      charges
      ?? #"{"name":"Base Charge","amount":24.1,"currency":"USD","id":null},"#
      + #"{"name":"Fuel surcharge","amount":4.46,"currency":"USD","id":null}"#
    return #"{"id":"rat_94cc","object_type":"rate","carrier_name":"maple_freight","#
      + #""carrier_id":"maple_freight","currency":\#(currency),"service":"standard_service","#
      + #""total_charge":\#(total),"transit_days":\#(transit),"extra_charges":[\#(charges)],"#
      + #""estimated_delivery":\#(delivery),"meta":{"service_name":"STANDARD","ext":"generic","#
      + #""rate_provider":"maple_freight"},"test_mode":\#(testMode)}"#
  }

  /// An hour's rate of a platform, whose lines repeat the total; after Karrio's own test of it.
  static let eShipper =
    #"{"carrier_id":"eshipper","carrier_name":"eshipper","currency":"CAD","extra_charges":["#
    + #"{"amount":29.82,"currency":"CAD","name":"baseCharge"},"#
    + #"{"amount":3.58,"currency":"CAD","name":"fuelSurcharge"},"#
    + #"{"amount":37.75,"currency":"CAD","name":"totalChargedAmount"},"#
    + #"{"amount":4.34,"currency":"CAD","name":"HST"}],"#
    + #""meta":{"rate_provider":"purolator","service_name":"ESHIPPER_PUROLATOR_GROUND"},"#
    + #""service":"eshipper_purolator_ground","total_charge":37.75,"transit_days":1}"#
}
