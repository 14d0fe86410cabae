import Shipping
import Workflows

/// All that a question for a price found, as it is printed.
struct QuoteFindings {
  /// The request with its offers in the order of the list, and its refusals.
  var priced: PricedRequest
  /// What could make each offer dearer, in the order of the offers.
  var reports: [RebillReport]
  /// Which modes the freight can go by.
  var modes: ModeReport
  /// What changes would move, where that was asked.
  var whatIf: WhatIf?
  /// The place by which each offer is booked, counted from zero, where they are listed in another order.
  var places: [Int]?
  /// The number under which the quote is kept, where it is.
  var number: QuoteNumber?
  /// Doubts about the request.
  var warnings: [FieldProblem]
  /// How lines of units were understood that leave something open.
  var understood: [String]
}
