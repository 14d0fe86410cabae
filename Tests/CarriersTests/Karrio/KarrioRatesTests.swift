import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

@Suite("Asking Karrio")
struct KarrioRatesTests {
  private static let address = "https://karrio.example.com"

  @Test(
    "each way in which no reply comes is a fault of its own",
    arguments: [
      (HTTPFailure.timedOut, LiveRateFault.timedOut(seconds: 20)), (.cancelled, .givenUp),
      (
        .unreachable(detail: "nothing listens there"),
        .unreachable(address: address, detail: "nothing listens there")
      ),
      (
        .insecure(detail: "its certificate cannot be trusted"),
        .insecure(address: address, detail: "its certificate cannot be trusted")
      ),
      (.replyTooLarge, .replyTooLarge(limitInMegabytes: 4)),
      (
        .noTransport,
        .unreachable(address: address, detail: "no way to the network was given")
      ),
    ])
  func failures(_ failure: HTTPFailure, _ fault: LiveRateFault) throws {
    let karrio = try KarrioUnderTest { _ throws(HTTPFailure) in throw failure }
    let refusal = try karrio.refusal()
    #expect(refusal == .live("Karrio", fault))
    #expect(
      karrio.provider.standing(cancellation: Cancellation())
        == .fault(failure == .timedOut ? .timedOut(seconds: 10) : fault))
  }

  @Test("without a transport every question fails and says so")
  func noTransport() throws {
    let provider = KarrioRates(try KarrioUnderTest.connection(), transport: .none)
    let answers = provider.quote(
      try .carton(), asOf: KarrioUnderTest.today, cancellation: Cancellation())
    #expect(
      answers.first?.refusal?.reasonText
        == "\(Self.address) cannot be reached (no way to the network was given)")
  }

  @Test("a server that stands names the carriers of its active accounts")
  func standing() throws {
    let karrio = try KarrioUnderTest(
      #"{"count":3,"results":[{"display_name":"Maple Freight","active":true},"#
        + #"{"carrier_id":"my_ups","display_name":null,"active":true},"#
        + #"{"display_name":"Old","active":false}]}"#)
    #expect(
      karrio.provider.standing(cancellation: Cancellation())
        == .answers(fact: "Karrio at \(Self.address) answers for Maple Freight, my_ups"))
    let asked = try #require(karrio.asked.first)
    #expect(asked.method == .get && asked.path == "/v1/connections" && asked.body == nil)
  }

  @Test("a server without an active carrier says what mends it")
  func idle() throws {
    let karrio = try KarrioUnderTest(#"{"results":[{"display_name":"Old","active":false}]}"#)
    #expect(
      karrio.provider.standing(cancellation: Cancellation())
        == .idle(
          fact: "Karrio at \(Self.address) answers and has no active carrier",
          mend: "add a carrier connection in Karrio"))
  }

  @Test("a wrong key and another service are told apart")
  func notStanding() throws {
    let refused = try KarrioUnderTest(status: 401, #"{"errors":[]}"#)
    #expect(
      refused.provider.standing(cancellation: Cancellation()) == .fault(.keyRefused(status: 401)))
    let other = try KarrioUnderTest(#"{"hello":"world"}"#)
    #expect(
      other.provider.standing(cancellation: Cancellation())
        == .fault(.replyBroken(detail: "it has no list of connections")))
    let page = try KarrioUnderTest("<html>", type: "text/html")
    #expect(
      page.provider.standing(cancellation: Cancellation())
        == .fault(.notJSON(found: "an HTML page")))
    let gone = try KarrioUnderTest(status: 404, "{}")
    #expect(
      gone.provider.standing(cancellation: Cancellation())
        == .fault(.notFound(address: Self.address)))
  }
}
