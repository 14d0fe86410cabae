extension MarketLaw {
  /// What a consignment costs at the buyer's door under this law.
  ///
  /// The same request gives the same result. Duties and layers are rounded half-up to the minor unit
  /// for each line, taxes and fees for the declaration (unverified; published examples of the
  /// Canadian agency agree with it).
  ///
  /// - Throws: ``LandedCostRefusal`` with every problem that stands in the way.
  public func landedCost(
    of request: LandedCostRequest
  ) throws(LandedCostRefusal) -> LandedCost {
    try LandedCostReckoner.reckon(request, self)
  }
}

extension RuleBook {
  /// What a consignment costs under the law of its destination on its day.
  ///
  /// It makes the law ready first; for many consignments of one market and day take ``law(of:on:)``
  /// once.
  ///
  /// - Throws: ``LandedCostRefusal`` with every problem that stands in the way.
  public func landedCost(
    of request: LandedCostRequest
  ) throws(LandedCostRefusal) -> LandedCost {
    try lawInForce(for: request).landedCost(of: request)
  }

  /// The law under which a consignment is reckoned: that of its destination on its day.
  ///
  /// - Throws: ``LandedCostRefusal`` where no pack knows the destination.
  public func lawInForce(for request: LandedCostRequest) throws(LandedCostRefusal) -> MarketLaw {
    guard let law = law(of: request.destination, on: request.day) else {
      throw LandedCostRefusal(problems: [.noRules(request.destination)])
    }
    return law
  }
}
