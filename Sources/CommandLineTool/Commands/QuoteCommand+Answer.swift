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
    /// What could make each offer dearer, in the order of the offers.
    var rebill: [RebillAnswer]
    var refusals: [RefusalAnswer]
    /// Which modes the freight can go by, and the trucks that take it.
    var modes: ModesAnswer
    var warnings: [String]
    /// How lines of units were understood that leave something open.
    var understood: [String]
  }

  private struct RefusalAnswer: Encodable {
    var carrier: String
    var service: String?
    var source: String
    var sentence: String
    var reason: Refusal.Reason
  }

  /// Prints what was found, as text or as JSON.
  func write(
    _ priced: PricedRequest, _ reports: [RebillReport], _ modes: ModeReport, number: QuoteNumber?,
    _ question: Question, _ environment: ToolEnvironment
  ) throws {
    guard desk.json else {
      let text = QuoteText.text(
        of: priced, reports, modes, number: number, warnings: question.warnings,
        understood: question.understood)
      try environment.write(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { DisplayText.escaped(String($0)) }.joined(separator: "\n"))
      return
    }
    try environment.write(
      JSONOutput.text(
        Answer(
          number: number, request: priced.request, offers: priced.offers,
          rebill: reports.map(RebillAnswer.init),
          refusals: priced.refusals.map {
            RefusalAnswer(
              carrier: $0.carrier, service: $0.service, source: $0.source,
              sentence: $0.sentence, reason: $0.reason)
          }, modes: ModesAnswer(modes), warnings: question.warnings.map(\.sentence),
          understood: question.understood)))
  }
}
