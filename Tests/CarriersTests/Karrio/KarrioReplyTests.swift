import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

@Suite("Every kind of reply of Karrio")
struct KarrioReplyTests {
  private static let errors =
    #"{"errors":[{"code":"validation","level":"error","message":"parcels.0: too small."}]}"#

  @Test(
    "a status that brings no rates is a fault of its own",
    arguments: [
      (401, LiveRateFault.keyRefused(status: 401)), (403, .keyRefused(status: 403)),
      (404, .notFound(address: "https://karrio.example.com")), (429, .tooManyQuestions),
      (500, .serverFailed(status: 500)), (502, .serverFailed(status: 502)),
      (503, .serverFailed(status: 503)), (400, .unexpectedStatus(400)),
      (402, .unexpectedStatus(402)), (100, .unexpectedStatus(100)),
    ])
  func statuses(_ status: Int, _ fault: LiveRateFault) throws {
    let page = "<!DOCTYPE html><title>No</title>"
    #expect(try KarrioUnderTest(status: status, page, type: "text/html").fault() == fault)
    #expect(try KarrioUnderTest(status: status, "{}").fault() == fault)
  }

  @Test("a redirection is told with its host and not followed")
  func redirected() throws {
    let karrio = try KarrioUnderTest(
      status: 301, "", type: "", location: "https://elsewhere.example/v1/proxy/rates")
    #expect(try karrio.fault() == .redirected(host: "https://elsewhere.example"))
    #expect(karrio.asked.count == 1)
    #expect(
      try KarrioUnderTest(status: 308, "", location: "/login").fault()
        == .redirected(host: "another path"))
    #expect(try KarrioUnderTest(status: 302, "").fault() == .redirected(host: "another path"))
  }

  @Test("a page, plain text and other files in place of JSON are told apart")
  func notJSON() throws {
    #expect(
      try KarrioUnderTest("<html></html>", type: "text/html").fault()
        == .notJSON(found: "an HTML page"))
    #expect(try KarrioUnderTest("OK", type: "text/plain").fault() == .notJSON(found: "plain text"))
    #expect(
      try KarrioUnderTest("%PDF", type: "application/pdf").fault()
        == .notJSON(found: "application/pdf"))
  }

  @Test(
    "JSON that cannot be read says how",
    arguments: [
      ("", "it is empty"), (#"{"rates":[{"total_charge":28."#, "it ends early"),
      (#"{"rates":[NaN]}"#, "it is wrong at byte 11"), ("[]", "it is wrong at byte 1"),
      (#"{"rates":[],"rates":[]}"#, "it says one thing twice"),
      (#"{"count":0}"#, "it has no list of rates"), (#"{"rates":5}"#, "it has no list of rates"),
    ])
  func broken(_ body: String, _ detail: String) throws {
    #expect(try KarrioUnderTest(body).fault() == .replyBroken(detail: detail))
  }

  @Test("no rates and no reason is a reason")
  func nothing() throws {
    #expect(try KarrioUnderTest(#"{"messages":[],"rates":[]}"#).fault() == .nothingOffered)
    #expect(try KarrioUnderTest(status: 424, #"{"messages":[]}"#).fault() == .nothingOffered)
  }

  @Test("carriers that all refuse are named, each with its words")
  func allRefuse() throws {
    // As a Karrio server of version 2026.1.32 answers 500 lb for a service of 150 lb.
    let karrio = try KarrioUnderTest(
      status: 424,
      #"{"messages":[{"carrier_id":"maple_freight","carrier_name":"generic","#
        + #""code":"invalid_weight","message":"the weight exceeds service standard_service max"},"#
        + #"{"carrier_id":"my_ups","carrier_name":"ups","code":"250002","level":"error","#
        + #""message":"Invalid Authentication Information.. "}]}"#)
    let refusals = try karrio.answers().compactMap(\.refusal)
    #expect(
      refusals.map { "\($0.carrier) | \($0.source) | \($0.reasonText)" } == [
        "Maple Freight | Karrio: Maple Freight | "
          + "the weight exceeds service standard_service max (invalid_weight)",
        "UPS | Karrio: UPS | Invalid Authentication Information (250002)",
      ])
  }

  @Test("rates and messages come together, notes only where nothing else came")
  func both() throws {
    let messages =
      #"{"carrier_name":"ups","carrier_id":"ups","level":"info","message":"rates are of today"},"#
      + #"{"carrier_name":"fedex","carrier_id":"fedex","level":"warning","message":"no account"}"#
    let karrio = try KarrioUnderTest(
      status: 207, "{\"messages\":[\(messages)],\"rates\":[\(RateText.standard())]}")
    let answers = try karrio.answers()
    #expect(answers.compactMap(\.offer).count == 1)
    #expect(answers.compactMap(\.refusal).map(\.carrier) == ["FedEx"])
    let alone = try KarrioUnderTest(status: 424, "{\"messages\":[\(messages)]}").answers()
    #expect(alone.compactMap(\.refusal).map(\.carrier) == ["UPS", "FedEx"])
  }

  @Test("Karrio's own errors stand under its name", arguments: [400, 404, 422, 424])
  func ownErrors(_ status: Int) throws {
    let refusal = try KarrioUnderTest(status: status, Self.errors).refusal()
    #expect(refusal.carrier == "Karrio" && refusal.source == "Karrio")
    #expect(
      refusal.reason
        == .live(
          fault: .carrierSays(text: "parcels.0: too small", code: "validation")))
  }

  @Test("a message of hostile text is shown on one line, escaped and cut")
  func hostileMessage() throws {
    let long = String(repeating: "long ", count: 200)
    let refusal = try KarrioUnderTest(
      status: 424,
      #"{"messages":[{"carrier_name":"ups","message":"a\u001b[2J\r\n b\u202e \#(long)"}]}"#
    ).refusal()
    #expect(refusal.reasonText.hasPrefix("a\\u{1b}[2J b\\u{202e} long long"))
    #expect(refusal.reasonText.count < 330)
    #expect(
      refusal.sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test("a flood of messages is counted, and each is told once")
  func flood() throws {
    func reply(_ texts: [String]) -> String {
      let messages = texts.map { #"{"carrier_name":"ups","message":"\#($0)"}"# }
      return "{\"messages\":[\(messages.joined(separator: ","))]}"
    }
    let many = try KarrioUnderTest(status: 424, reply((0..<250).map { "fault \($0)" })).answers()
    #expect(many.count == 101)
    #expect(many.last?.refusal?.reasonText == "150 more messages came")
    let same = try KarrioUnderTest(status: 424, reply(["again", "again", "again"])).answers()
    #expect(same.count == 1)
  }

  @Test("a message without words falls back on its details, and one with nothing is left out")
  func wordless() throws {
    let karrio = try KarrioUnderTest(
      status: 424,
      #"{"messages":[{"carrier_name":"ups","message":null,"details":{"limit":"150"}},{},5]}"#)
    #expect(try karrio.refusal().reasonText == #"{"limit":"150"}"#)
  }
}
