import Units

extension LandedCostReckoner {
  /// A layer that may fall on a line.
  private struct Pick {
    let rule: PreparedRule<TariffLayer>
    /// Why it cannot be told whether it falls on the line.
    var doubt: UnknownReason?
  }

  /// Adds the duties beside the tariff's own that fall on a line.
  mutating func addLayers(
    of index: Int, _ layers: [Candidate<TariffLayer>]
  ) throws(LandedCostRefusal) {
    if layers.isEmpty { return }
    for pick in picks(of: index, layers) {
      try add(pick, to: index)
    }
  }

  /// The layers that fall on a line: at most one of each group, and none that another displaces.
  private func picks(of index: Int, _ layers: [Candidate<TariffLayer>]) -> [Pick] {
    var found: [Pick] = []
    for candidate in layers {
      switch candidate.match(states[index].facts) {
      case .no: continue
      case .yes: found.append(Pick(rule: candidate.rule))
      case .unknown(let fact): found.append(Pick(rule: candidate.rule, doubt: .fact(fact)))
      }
    }
    if found.count < 2 { return found }
    return Self.afterDisplacement(Self.onePerGroup(found))
  }

  private static func onePerGroup(_ found: [Pick]) -> [Pick] {
    found.enumerated().filter { position, pick in
      guard let group = pick.rule.effect.group else { return true }
      return !found.enumerated().contains { other, rival in
        rival.doubt == nil && rival.rule.effect.group == group
          && (rival.rule.effect.rank, other) < (pick.rule.effect.rank, position)
      }
    }.map { position, pick in
      guard let group = pick.rule.effect.group, pick.doubt == nil else { return pick }
      let rival = found.enumerated().first { other, rival in
        rival.doubt != nil && rival.rule.effect.group == group
          && (rival.rule.effect.rank, other) < (pick.rule.effect.rank, position)
      }
      guard let rival else { return pick }
      return Pick(rule: pick.rule, doubt: .dependsOn(rival.element.rule.citation))
    }
  }

  private static func afterDisplacement(_ found: [Pick]) -> [Pick] {
    found.compactMap { pick in
      guard let group = pick.rule.effect.group else { return pick }
      var kept = pick
      for other in found where other.rule !== pick.rule {
        guard other.rule.effect.displaces.contains(group) else { continue }
        if other.doubt == nil { return nil }
        kept.doubt = kept.doubt ?? .dependsOn(other.rule.citation)
      }
      return kept
    }
  }

  private mutating func add(_ pick: Pick, to index: Int) throws(LandedCostRefusal) {
    let rule = pick.rule.citation
    cite(rule)
    var found = try reckon(pick.rule.effect, index)
    if let doubt = pick.doubt { found.amount = .unknown(atLeast: nothing, doubt) }
    let relief = states[index].layerRelief
    if let relief {
      cite(relief)
      found.arithmetic = .remitted(found.amount.money)
      found.amount = .known(nothing)
    } else if let unsettled = states[index].unsettledRelief {
      warn(.unsettled(unsettled))
      found.amount = .unknown(atLeast: nothing, .unsettled(unsettled))
    }
    keep(found.amount, of: index)
    costs.append(
      CostLine(
        .layer, rule.title, line: index, found.amount, found.arithmetic, rule: rule,
        relief: relief, payer: importPayer, certainty: certainty(rule)))
  }

  private func reckon(
    _ layer: TariffLayer, _ index: Int
  ) throws(LandedCostRefusal) -> Found {
    guard let rate = layer.rate else {
      return Found(amount: .unknown(atLeast: nothing, .figureUnknown), arithmetic: .none)
    }
    let value = states[index].value
    if layer.isFloor { return floor(rate, value, index) }
    switch layer.base {
    case .customsValue:
      return Found(amount: .known(value.share(rate)), arithmetic: .share(rate, of: value))
    case .lessContent(let share):
      let least = value.share(share)
      let given = try content(Self.exemptContent, of: index)
      let content = min(max(least, given ?? least), value)
      return Found(
        amount: .known((value - content).share(rate)),
        arithmetic: .shareLessContent(rate, value: value, content: content))
    case .content(let name):
      guard let content = try content(name, of: index) else {
        return Found(amount: .unknown(atLeast: nothing, .content(name)), arithmetic: .none)
      }
      return Found(amount: .known(content.share(rate)), arithmetic: .share(rate, of: content))
    }
  }

  /// The name under which a line states the content that a layer is not taken of.
  static let exemptContent = "exempt"

  private func floor(_ rate: Percent, _ value: Money, _ index: Int) -> Found {
    let paid = states[index].duties
    guard states[index].areDutiesKnown else {
      return Found(amount: .unknown(atLeast: nothing, .restsOnUnknown), arithmetic: .none)
    }
    let lacking = value.share(rate) - paid
    return Found(
      amount: .known(max(lacking, nothing)), arithmetic: .upTo(rate, of: value, less: paid))
  }

  private func content(
    _ name: String, of index: Int
  ) throws(LandedCostRefusal) -> Money? {
    guard let found = request.lines[index].contents.first(where: { $0.name == name }) else {
      return nil
    }
    return try converted(found.value)
  }
}
