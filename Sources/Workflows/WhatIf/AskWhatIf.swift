public import Shipping
public import Storage
public import Units

/// Prices a request again with one thing changed at a time, or several together, and tells what moves.
///
/// Only the rate sheets are asked. Live services are not: each question costs time, and some count
/// them. What was quoted stays as it is.
public struct AskWhatIf: Sendable {
  /// Prices a request by the sheets that count for it.
  public typealias Pricing = @Sendable (QuoteRequest) throws(StoreError) -> PricedRequest

  private let price: Pricing
  private let findRoute: FindRoute
  private let holidays: HolidayCalendar

  /// Makes the workflow for a desk, with its rate sheets.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - day: the day from which offers stand.
  public init(desk: Desk, asOf day: CalendarDay) {
    self.init(
      findRoute: FindRoute(desk: desk), holidays: desk.holidays
    ) { request throws(StoreError) in
      try PriceQuote(desk: desk).price(request, asOf: day)
    }
  }

  /// Makes the workflow over any pricing.
  ///
  /// - Parameters:
  ///   - findRoute: finds the other ports.
  ///   - holidays: the days on which carriers rest.
  ///   - price: prices a request by the same sheets each time.
  public init(
    findRoute: FindRoute, holidays: HolidayCalendar, price: @escaping Pricing
  ) {
    self.findRoute = findRoute
    self.holidays = holidays
    self.price = price
  }

  /// Every change that is worth looking at.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - today: the day before which nothing is picked up.
  /// - Returns: the changes in the order in which they are listed.
  public func choices(for request: QuoteRequest, today: CalendarDay) -> [WhatIfChange] {
    WhatIfChoices(
      for: request, today: today, holidays: holidays, ports: otherPorts(for: request)
    ).all
  }

  /// Prices the request as it is and with each change; what moves is told against the request as it
  /// is in any case.
  ///
  /// - Parameters:
  ///   - quoted: the request with the offers that were shown.
  ///   - chosen: the offer that was chosen, or nothing.
  ///   - changes: what is changed, one at a time.
  ///   - kept: changes on top of which each other one is made; by default none.
  ///   - combined: changes that are also looked at together, unless one of them decides what another
  ///     does, or there are fewer than two; by default the kept ones are.
  ///   - keepsUnpriced: whether services that no sheet prices are kept as changes of their own; by
  ///     default they are only named.
  ///   - goesOn: asked before each pricing; false ends the work with nothing.
  /// - Returns: what moves, or nothing when it was given up.
  /// - Throws: ``StoreError`` when the sheets cannot be read.
  public func callAsFunction(
    _ quoted: PricedRequest, chosen: Offer? = nil, changes: [WhatIfChange],
    kept: [WhatIfChange] = [], combined: [WhatIfChange] = [], keepsUnpriced: Bool = false,
    goesOn: () -> Bool = { true }
  ) throws(StoreError) -> WhatIf? {
    let base = try price(quoted.request)
    let stack = WhatIfStack(kept, on: base.request)
    let followed = Self.followed(chosen, in: base).map { OfferComparison.ServiceKey($0) }
    var effects: [WhatIfEffect] = []
    var unpriced: [Accessorial] = []
    for change in changes {
      guard goesOn() else { return nil }
      guard let longer = stack.adding(change),
        let effect = try effect(of: longer, on: base, followed: followed)
      else { continue }
      if !keepsUnpriced, case .toggled(let accessorial) = change,
        effect.ends(base.offers, by: accessorial)
      {
        unpriced.append(accessorial)
      } else {
        effects.append(effect)
      }
    }
    let together = Self.combination(of: combined, on: base.request) ?? stack
    return WhatIf(
      base: base, followed: followed, kept: stack.changes,
      together: try effect(of: together, on: base, followed: followed), effects: effects,
      unpriced: unpriced, notes: Self.notes(quoted, chosen: chosen, base: base))
  }

  /// The changes one on top of the other; nothing for fewer than two, or where one of them decides
  /// what another does.
  private static func combination(
    of changes: [WhatIfChange], on request: QuoteRequest
  ) -> WhatIfStack? {
    let pairs = changes.indices.flatMap { index in
      changes[..<index].map { ($0, changes[index]) }
    }
    guard changes.count > 1, !pairs.contains(where: { $0.excludes($1) }) else { return nil }
    return WhatIfStack(changes, on: request)
  }

  private func effect(
    of stack: WhatIfStack, on base: PricedRequest, followed: OfferComparison.ServiceKey?
  ) throws(StoreError) -> WhatIfEffect? {
    guard let change = stack.changes.last else { return nil }
    let after = try price(stack.request)
    let comparison = OfferComparison(from: base, to: after)
    return WhatIfEffect(
      stack: stack, change: change, comparison: comparison,
      followed: comparison.rows.first { $0.key == followed },
      cheapest: after.bestOfferIndex.map { after.offers[$0] })
  }

  /// The chosen offer where the sheets still make it, else the cheapest, else the first of several
  /// currencies or an estimate.
  private static func followed(_ chosen: Offer?, in base: PricedRequest) -> Offer? {
    let key = chosen.map { OfferComparison.ServiceKey($0) }
    return base.offers.first { OfferComparison.ServiceKey($0) == key }
      ?? base.bestOfferIndex.map { base.offers[$0] } ?? base.offers.first
  }

  private static func notes(
    _ quoted: PricedRequest, chosen: Offer?, base: PricedRequest
  ) -> [WhatIfNote] {
    var notes: [WhatIfNote] = []
    let live = quoted.offers.count { $0.service.basis == .live }
    if live > 0 { notes.append(.liveNotAsked(count: live)) }
    let sheets = quoted.offers.filter { $0.service.basis == .sheet }
    let wanted = chosen.flatMap { $0.service.basis == .sheet ? $0 : nil } ?? sheets.first
    if let wanted {
      let key = OfferComparison.ServiceKey(wanted)
      let now = base.offers.first { OfferComparison.ServiceKey($0) == key }
      if now?.total != wanted.total { notes.append(.pricedOtherwise(quoted: wanted, now: now)) }
    }
    if base.offers.isEmpty {
      notes.append(.nothingToCompare)
    } else if base.priceIndices.isEmpty {
      notes.append(.onlyEstimates)
    }
    return notes
  }

  /// The ports that the freight might cross at besides the one of its way, the shortest way first.
  private func otherPorts(for request: QuoteRequest) -> [PortOfEntry] {
    guard request.crossesBorder, let found = try? findRoute(RouteQuestion(request)),
      let crossing = found.route.crossings.first
    else { return [] }
    return crossing.alternatives.map(\.port)
  }
}

extension WhatIfEffect {
  /// Whether a service was asked for that no sheet has a price for, so that every offer ended, or
  /// nothing moved where there was only an estimate.
  fileprivate func ends(_ offers: [Offer], by accessorial: Accessorial) -> Bool {
    let prices = comparison.rows.filter { $0.key.basis != .estimate }
    guard request.accessorials.contains(accessorial), !offers.isEmpty else { return false }
    return prices.isEmpty
      ? comparison.movedRows.isEmpty : prices.allSatisfy { $0.after == nil }
  }
}
