/// A treatment that the tariff may give a consignment, with what it comes to.
public struct TreatmentOption: Hashable, Sendable {
  /// What the treatment is.
  public enum Kind: Hashable, Sendable {
    /// The general rates.
    case general
    /// A preference, by its rule.
    case preference(RuleCitation)
    /// A suspension, by its name.
    case suspension(String)
  }

  /// What the treatment is.
  public let kind: Kind

  /// The name, such as `CUSMA`.
  public let name: String

  /// What it needs, such as `certification of origin`; empty for nothing.
  public let needs: String

  /// The lines of the request to which it applies; the others keep the general rates.
  public let lines: [Int]

  /// What the consignment costs under it.
  public let cost: LandedCost
}

extension MarketLaw {
  /// The treatments that are open to a consignment, side by side, the general rates first.
  ///
  /// A preference is open to the lines whose origin its rule admits; a suspension to the lines for
  /// which its rate is given. Whether the goods meet their terms is for the importer to say.
  ///
  /// - Throws: ``LandedCostRefusal`` as ``landedCost(of:)`` does.
  public func treatments(
    of request: LandedCostRequest
  ) throws(LandedCostRefusal) -> [TreatmentOption] {
    let all = Array(request.lines.indices)
    var options = [
      TreatmentOption(
        kind: .general, name: "general", needs: "", lines: all,
        cost: try cost(of: request, all) { _ in .general })
    ]
    for (rule, lines) in try openPreferences(request) {
      options.append(
        TreatmentOption(
          kind: .preference(rule.citation), name: rule.effect.name,
          needs: rule.effect.isProofNeeded ? rule.effect.proof : "", lines: lines,
          cost: try cost(of: request, lines) { _ in .preference(isProofHeld: true) }))
    }
    for (name, lines) in Self.openSuspensions(request) {
      options.append(
        TreatmentOption(
          kind: .suspension(name), name: name, needs: "the terms of \(name)", lines: lines,
          cost: try cost(of: request, lines) { _ in .suspension(name) }))
    }
    return options
  }

  private func cost(
    of request: LandedCostRequest, _ lines: [Int], _ claim: (Int) -> TreatmentClaim
  ) throws(LandedCostRefusal) -> LandedCost {
    var varied = request
    for index in varied.lines.indices {
      varied.lines[index].claim = lines.contains(index) ? claim(index) : .general
    }
    return try landedCost(of: varied)
  }

  /// The first preference that is open to each line, gathered by rule.
  private func openPreferences(
    _ request: LandedCostRequest
  ) throws(LandedCostRefusal) -> [(PreparedRule<TariffPreference>, [Int])] {
    var reckoner = LandedCostReckoner(request, self)
    try reckoner.check()
    try reckoner.chooseInvoiceRate()
    reckoner.gatherFacts()
    try reckoner.valuate()
    let rules = try reckoner.applicableRules().preferences
    var found: [(PreparedRule<TariffPreference>, [Int])] = []
    for index in reckoner.states.indices {
      var facts = reckoner.states[index].facts
      facts.circumstances |= Circumstances.bit(.preferenceProven)
      guard let rule = rules.first(where: { $0.match(facts) == .yes })?.rule else { continue }
      if let known = found.firstIndex(where: { $0.0 === rule }) {
        found[known].1.append(index)
      } else {
        found.append((rule, [index]))
      }
    }
    return found
  }

  private static func openSuspensions(_ request: LandedCostRequest) -> [(String, [Int])] {
    var found: [(String, [Int])] = []
    for index in request.lines.indices {
      for rate in request.lines[index].rates {
        guard case .suspension(let name) = rate.treatment else { continue }
        if let known = found.firstIndex(where: { $0.0 == name }) {
          found[known].1.append(index)
        } else {
          found.append((name, [index]))
        }
      }
    }
    return found
  }
}
