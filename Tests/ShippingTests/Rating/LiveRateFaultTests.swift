import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Why a live service brings no price")
struct LiveRateFaultTests {
  static let all: [LiveRateFault] = [
    .notConfigured(detail: "there is an address of Karrio and no key", mend: "set KARRIO_API_KEY"),
    .dimensionsMissing(handlingUnit: 1),
    .cannotBeAsked([.liftgateDelivery, .insideDelivery]),
    .tooManyPieces(count: 1_200, limit: 300), .onlyToday(wanted: .sample("2026-10-01")),
    .timedOut(seconds: 20), .givenUp,
    .unreachable(address: "https://k.example", detail: "there is no such host"),
    .insecure(address: "https://k.example", detail: "its certificate cannot be trusted"),
    .keyRefused(status: 401), .notFound(address: "https://k.example"), .tooManyQuestions,
    .serverFailed(status: 503), .redirected(host: "https://elsewhere.example"),
    .unexpectedStatus(418), .replyTooLarge(limitInMegabytes: 4),
    .notJSON(found: "an HTML page"), .replyBroken(detail: "it ends early"),
    .unusable(field: "total", value: "-5", problem: .negative), .testMode, .nothingOffered,
    .carrierSays(text: "the weight exceeds the maximum", code: "invalid_weight"),
  ]

  @Test("every fault is one clause with a reason and a mend", arguments: all)
  func sentence(_ fault: LiveRateFault) {
    let refusal = Refusal.live("Karrio", fault)
    #expect(refusal.sentence == "no offer: \(fault.reasonText), Karrio; \(fault.mend)")
    #expect(!fault.reasonText.isEmpty && !fault.mend.isEmpty)
    #expect(!fault.reasonText.hasSuffix(".") && !fault.mend.hasSuffix("."))
    #expect(!fault.reasonText.contains("  "))
  }

  @Test("every fault says its facts")
  func facts() {
    #expect(
      Self.all.map(\.reasonText) == [
        "there is an address of Karrio and no key",
        "handling unit 2 has no dimensions, and parcels are billed by size too",
        "liftgate at delivery and inside delivery cannot be asked for there",
        "1 200 pieces are more than the 300 of one question",
        "live prices are of today, and one of Thu 1 Oct 2026 is wanted",
        "no answer within 20 s", "the question was given up before an answer came",
        "https://k.example cannot be reached (there is no such host)",
        "the connection to https://k.example is not secure (its certificate cannot be trusted)",
        "the key was refused (status 401)", "https://k.example knows no rates (status 404)",
        "too many questions in a short time (status 429)", "the service failed (status 503)",
        "the address sends on to https://elsewhere.example, which is not followed",
        "the reply has the status 418", "the reply is longer than 4 MB",
        "the reply is an HTML page, not JSON", "the reply cannot be read (it ends early)",
        "the total of -5 is below zero",
        "the carrier's account is in test mode, so its figures are not real",
        "neither a rate nor a reason came back",
        "the weight exceeds the maximum (invalid_weight)",
      ])
  }

  @Test("every problem of a value has its words", arguments: LiveRateFault.ValueProblem.allCases)
  func values(_ problem: LiveRateFault.ValueProblem) {
    let words = LiveRateFault.unusable(field: "total", value: "12x", problem: problem).reasonText
    #expect(words.contains("total") || words.contains("12x"))
  }

  @Test("only what may pass by itself means that the service cannot be reached")
  func unreachable() {
    let passing = Self.all.filter(\.meansUnreachable).map(\.reasonText)
    #expect(
      passing == [
        "no answer within 20 s", "https://k.example cannot be reached (there is no such host)",
        "the connection to https://k.example is not secure (its certificate cannot be trusted)",
        "too many questions in a short time (status 429)", "the service failed (status 503)",
      ])
  }

  @Test("faults survive JSON within their refusal")
  func json() throws {
    let refusals = Self.all.map { Refusal.live("Karrio", $0) }
    let data = try JSONEncoder().encode(refusals)
    #expect(try JSONDecoder().decode([Refusal].self, from: data) == refusals)
  }
}
