import Units

/// One computation in progress: the request, the law, and what has been found so far.
///
/// The steps are in the files beside this one, in the order in which they are taken.
struct LandedCostReckoner {
  let request: LandedCostRequest
  let law: MarketLaw
  let consignment: ConsignmentFacts

  /// What rules ask of each line and what was found for it.
  var states: [LineState] = []
  var valuations: [LineValuation] = []
  var costs: [CostLine] = []
  var warnings: [LandedCostWarning] = []

  /// What each line weighs when shared costs are divided.
  var shares: [Int64] = []
  var dutiesInPrice: Money
  /// The rate of the invoice's currency, or nothing where it is that of the law.
  var invoiceRate: ExactDecimal?
  /// True when an amount rests on a rate of exchange of another day than the law asks for.
  var isRateEstimated = false

  init(_ request: LandedCostRequest, _ law: MarketLaw) {
    self.request = request
    self.law = law
    consignment = ConsignmentFacts(request)
    dutiesInPrice = .zero(law.currency)
  }

  /// Takes all steps.
  static func reckon(
    _ request: LandedCostRequest, _ law: MarketLaw
  ) throws(LandedCostRefusal) -> LandedCost {
    var reckoner = LandedCostReckoner(request, law)
    try reckoner.check()
    try reckoner.chooseInvoiceRate()
    reckoner.gatherFacts()
    try reckoner.valuate()
    try reckoner.addElements()
    let rules = try reckoner.applicableRules()
    reckoner.decideTreatments(rules)
    try reckoner.addDuties(rules)
    try reckoner.addCustomsFees(rules)
    reckoner.addTaxes(rules)
    try reckoner.addOtherFees(rules)
    reckoner.addGeneralWarnings()
    return LandedCost(
      currency: law.currency, day: request.day, valuations: reckoner.valuations,
      lines: reckoner.costs, warnings: reckoner.warnings, dutiesInPrice: reckoner.dutiesInPrice,
      shares: reckoner.shares, quantities: request.lines.map(\.quantity))
  }

  /// Nothing, in the currency of the law.
  var nothing: Money { .zero(law.currency) }

  /// An amount of the law's currency.
  func money(_ units: Int64) -> Money { Money(minorUnits: units, law.currency) }
}

/// What is known of a line while its cost is reckoned.
struct LineState {
  var facts: LineFacts
  /// The customs value.
  var value: Money
  /// The price without what else it contains: what the goods themselves cost.
  var goods: Money
  /// Carriage to the destination that is not in the customs value.
  var carriage: Money
  /// The tariff's duty and the layers on it, as far as they are certain.
  var duties: Money
  /// False when a part of the duties is not known.
  var areDutiesKnown = true
  /// Fees of customs, as far as they are certain.
  var customsFees: Money
  /// The preference that is granted.
  var preference: PreparedRule<TariffPreference>?
  /// The rules that remit the duty, the layers and the taxes.
  var dutyRelief: RuleCitation?
  var layerRelief: RuleCitation?
  var unsettledRelief: RuleCitation?
  var taxRelief: RuleCitation?
  /// The rules that remit fees of some names.
  var feeReliefs: [PreparedRule<Relief>] = []
  /// True when one rate stands in place of duty and taxes.
  var isUnderGlobalRate = false
  /// True when a fixed duty stands in place of the tariff's, or of the layers too.
  var hasFixedDuty = false
  var hasFixedLayers = false

  init(_ facts: LineFacts, nothing: Money) {
    self.facts = facts
    value = nothing
    goods = nothing
    carriage = nothing
    duties = nothing
    customsFees = nothing
  }
}
