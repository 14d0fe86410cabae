import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension QuoteCommand {
  private struct Answer: Encodable {
    var number: QuoteNumber?
    var request: QuoteRequest
    var offers: [Offer]
    /// The number by which each offer is booked, where they are listed in another order.
    var numbers: [Int]?
    /// What could make each offer dearer, in the order of the offers.
    var rebill: [RebillAnswer]
    var refusals: [RefusalAnswer]
    /// Which modes the freight can go by, and the trucks that take it.
    var modes: ModesAnswer
    var warnings: [String]
    /// How lines of units were understood that leave something open.
    var understood: [String]
    /// What changes would move, where that was asked.
    var whatIf: WhatIfAnswer?

    init(_ findings: QuoteFindings) {
      let priced = findings.priced
      number = findings.number
      request = priced.request
      offers = priced.offers
      numbers = findings.places?.map { $0 + 1 }
      rebill = findings.reports.map(RebillAnswer.init)
      refusals = priced.refusals.map {
        RefusalAnswer(
          carrier: $0.carrier, service: $0.service, source: $0.source, sentence: $0.sentence,
          reason: $0.reason)
      }
      modes = ModesAnswer(findings.modes)
      warnings = findings.warnings.map(\.sentence)
      understood = findings.understood
      whatIf = findings.whatIf.map(WhatIfAnswer.init)
    }
  }

  private struct RefusalAnswer: Encodable {
    var carrier: String
    var service: String?
    var source: String
    var sentence: String
    var reason: Refusal.Reason
  }

  /// Prints what was found, as text or as JSON.
  func write(_ findings: QuoteFindings, _ environment: ToolEnvironment) throws {
    guard desk.json else {
      try environment.write(
        QuoteText.text(of: findings).split(separator: "\n", omittingEmptySubsequences: false)
          .map { DisplayText.escaped(String($0)) }.joined(separator: "\n"))
      return
    }
    try environment.write(JSONOutput.text(Answer(findings)))
  }
}
