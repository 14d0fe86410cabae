public import Shipping
public import Units

/// Reads what was typed for a landed cost into a request, field by field.
public struct LandedCostEntryReader: Sendable {
  private let today: CalendarDay
  private let lawCurrency: @Sendable (Country) -> Currency?
  private let productNumbered: @Sendable (String) -> Product?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - today: the day that is meant where none is typed, and from which short forms count.
  ///   - lawCurrency: tells the currency of a country's tariff; by default US dollars are taken.
  ///   - productNumbered: finds a product of the catalogue; by default there is none.
  public init(
    today: CalendarDay, lawCurrency: @escaping @Sendable (Country) -> Currency? = { _ in nil },
    productNumbered: @escaping @Sendable (String) -> Product? = { _ in nil }
  ) {
    self.today = today
    self.lawCurrency = lawCurrency
    self.productNumbered = productNumbered
  }

  /// Reads everything.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the request.
  /// - Throws: every field that cannot be used, in the order of the form.
  public func read(_ entry: LandedCostEntry) throws(FieldProblems) -> LandedCostRequest {
    var gathering = ProblemGathering()
    let shippedFrom = gathering.read { () throws(FieldProblem) in
      try Self.country(entry.shippedFrom, "shippedFrom")
    }
    let destination = gathering.read { () throws(FieldProblem) in
      try Self.country(entry.destination, "destination")
    }
    let region = gathering.optional(entry.region) { typed throws(FieldProblem) in
      try Self.region(typed, in: destination)
    }
    let channel = gathering.read { () throws(FieldProblem) in try Self.channel(entry.channel) }
    let importer = gathering.read { () throws(FieldProblem) in try Self.importer(entry.importer) }
    let incoterm = gathering.read { () throws(FieldProblem) in try Self.incoterm(entry.incoterm) }
    let day = gathering.optional(entry.day) { typed throws(FieldProblem) in
      try TypedDay.read(typed, today: self.today, field: FieldPath("day"))
    }
    let shipment = gathering.optional(entry.directShipment) { typed throws(FieldProblem) in
      try TypedDay.read(typed, today: self.today, field: FieldPath("directShipment"))
    }
    let stated = gathering.optional(entry.currency, Self.currency)
    let lines = self.lines(entry, destination, &gathering)
    let money = stated ?? lines.lazy.compactMap(\.price.money?.currency).first ?? .usd
    let elements = Self.elements(entry, money, &gathering)
    let fees = Self.fees(entry, money, &gathering)
    let rates = self.rates(entry, day: shipment ?? day ?? today, &gathering)
    let circumstances = Self.circumstances(entry, &gathering)
    let apportionment = gathering.optional(entry.apportionment, Self.apportionment)
    guard gathering.problems.isEmpty, let shippedFrom, let destination, let channel, let importer,
      let incoterm
    else { throw FieldProblems(gathering.problems) }
    return LandedCostRequest(
      day: day ?? today, directShipment: shipment, shippedFrom: shippedFrom,
      destination: destination, region: region, channel: channel, importer: importer,
      incoterm: incoterm, currency: money, exchangeRates: rates, elements: elements,
      circumstances: Circumstances(circumstances), lines: lines, fees: fees,
      apportionment: apportionment ?? .value)
  }

  private func lines(
    _ entry: LandedCostEntry, _ destination: Country?, _ gathering: inout ProblemGathering
  ) -> [GoodsLine] {
    let typed = entry.lines.enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
    if typed.isEmpty {
      gathering.note(FieldProblem(field: FieldPath("lines"), reason: .missing))
    }
    return typed.compactMap { index, text in
      gathering.read { () throws(FieldProblem) in
        try TypedGoodsLine(
          at: index, destination: destination,
          lawCurrency: destination.flatMap(self.lawCurrency) ?? .usd,
          productNumbered: self.productNumbered
        ).read(text)
      }
    }
  }

  private func rates(
    _ entry: LandedCostEntry, day: CalendarDay, _ gathering: inout ProblemGathering
  ) -> [ExchangeRate] {
    entry.exchangeRates.enumerated().compactMap { index, text in
      gathering.optional(text) { typed throws(FieldProblem) in
        try TypedExchangeRate.read(
          typed, day: day, field: FieldPath("exchangeRates").element(index))
      }
    }
  }
}
