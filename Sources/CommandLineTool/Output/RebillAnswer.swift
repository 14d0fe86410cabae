import Shipping
import Units
import Workflows

/// What could make the bill of an offer larger, as JSON.
struct RebillAnswer: Encodable {
  struct Risk: Encodable {
    var sentence: String
    var worstTotal: Money?
  }

  var risks: [Risk]
  var worstTotal: Money?
  /// Whether something is at risk that has no price, so that the bill may be larger still.
  var isOpenEnded: Bool?

  init(_ report: RebillReport) {
    risks = report.risks.map { Risk(sentence: $0.sentence, worstTotal: $0.worstTotal) }
    worstTotal = report.worstCase?.total
    isOpenEnded = report.worstCase?.isOpenEnded
  }
}
