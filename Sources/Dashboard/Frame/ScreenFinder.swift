import Shipping
import Storage
public import TerminalKit
public import Workflows

/// Finds a screen by the name that the command line has for it, as if it had just been opened.
public struct ScreenFinder: Sendable {
  /// A name, or an example of one, and what stands on the screen.
  public struct Entry: Hashable, Sendable {
    /// What is typed.
    public let name: String
    /// What the screen shows, a few words.
    public let shows: String
  }

  /// Every screen there is, with its name: the one source of help, error and key reference.
  public static let guide = [
    Entry(name: "overview", shows: "what needs you today"),
    Entry(name: "quotes", shows: "the list of quotes"),
    Entry(name: "new-quote", shows: "the form, with what was half typed"),
    Entry(name: "drafts", shows: "the half-typed quotes"),
    Entry(name: "new-quote/class", shows: "how its density and class were computed"),
    Entry(name: "new-quote/modes", shows: "which modes what is half typed can go by"),
    Entry(name: "Q-1001", shows: "a quote's offers"),
    Entry(name: "Q-1001/1", shows: "the arithmetic of its first offer"),
    Entry(name: "Q-1001/modes", shows: "which modes its freight can go by, and why"),
    Entry(name: "Q-1001/what-if", shows: "what one change would move in its offers"),
    Entry(name: "Q-1001/what-if/1", shows: "all that the first change moves"),
    Entry(name: "Q-1001/1/book", shows: "the booking form of its first offer"),
    Entry(name: "Q-1001/map", shows: "its road on the map, and the ports of entry"),
    Entry(name: "Q-1001/landed-cost", shows: "the landed cost form with its goods and freight"),
    Entry(name: "landed-cost", shows: "the form for a landed cost, as typed last"),
    Entry(name: "landed-cost/answer", shows: "what that comes to, line by line"),
    Entry(name: "landed-cost/customer", shows: "the breakdown that a customer can be sent"),
    Entry(name: "rates", shows: "the rate sheets, and which of them count today"),
    Entry(name: "rates/1", shows: "a rate sheet's terms and lanes, by its number"),
    Entry(name: "products", shows: "the catalogue with its tariff numbers"),
    Entry(name: "products/new", shows: "the form for a new product"),
    Entry(name: "products/POT-8", shows: "a product with every decision on its numbers"),
    Entry(name: "products/POT-8/classify", shows: "the form for a decision on its number"),
    Entry(name: "rules", shows: "the customs rules with their days, stale ones first"),
    Entry(name: "rules/CA-DEM-03", shows: "a customs rule in full"),
    Entry(name: "BX-1042", shows: "a shipment by its number"),
    Entry(name: "BX-1042/invoices", shows: "its invoices beside what was booked"),
    Entry(name: "BX-1042/invoice", shows: "the form for an invoice that came on paper"),
    Entry(name: "BX-1042/tender", shows: "the form that offers it to its carrier"),
  ]

  /// The guide in one line: `overview (what needs you today), quotes (...)`.
  public static let guideText = guide.map { "\($0.name) (\($0.shows))" }.joined(separator: ", ")

  let desk: Desk

  /// Makes a finder for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// The screen with what it shows already read.
  ///
  /// - Parameter name: a name as of ``guide``; quotes and shipments by their numbers, and the offers
  ///   of a quote counted from 1 in the order in which it keeps them, the cheapest first.
  /// - Returns: the screen.
  /// - Throws: ``ScreenNameError`` for a name that no screen has, or when the desk cannot be read.
  public func screen(
    named name: String
  ) throws(ScreenNameError) -> any Screen<DashboardMessage> {
    let keeper = QuoteDraftKeeper(desk: desk)
    switch name {
    case "overview": return settled(OverviewScreen(desk: desk, keeper: keeper))
    case "quotes": return settled(QuotesScreen(desk: desk, keeper: keeper))
    case "drafts": return settled(DraftsScreen(desk: desk, keeper: keeper))
    case "new-quote": return settled(NewQuoteScreen(desk: desk, keeper: keeper))
    case "rates": return settled(RatesScreen(desk: desk))
    case "new-quote/class":
      let drafts = try reading { () throws(StoreError) in try keeper.drafts() }
      return ArithmeticScreen(densityOf: drafts.first?.entry ?? QuoteEntry(), desk)
    case "new-quote/modes":
      let drafts = try reading { () throws(StoreError) in try keeper.drafts() }
      let entry = drafts.first?.entry ?? QuoteEntry()
      return ModesScreen(way: ["Quotes", "New quote"], entry: entry, desk.entryReader)
    default:
      if let screen = try landedCost(named: name, keeper) { return screen }
      return try record(named: name, keeper)
    }
  }

  private func record(
    named name: String, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> any Screen<DashboardMessage> {
    if let facts = try sheet(named: name) { return SheetScreen(facts) }
    if let screen = try catalogue(named: name, keeper) { return screen }
    if let screen = try rules(named: name) { return screen }
    if let quote = try quote(numbered: name) {
      return settled(OffersScreen(desk: desk, keeper: keeper, quote: quote))
    }
    if let booking = try booking(named: name, keeper) { return booking }
    if let slash = name.firstIndex(of: "/"), let quote = try quote(numbered: name[..<slash]) {
      let part = name[name.index(after: slash)...]
      if part == "modes" { return ModesScreen(of: quote.value) }
      if part == "map" {
        return settled(RouteScreen(desk: desk, keeper: keeper, quote: quote.value))
      }
      if part == "landed-cost" { return landedCost(of: quote.value, keeper) }
      if let whatIf = try whatIf(part, of: quote, keeper) { return whatIf }
      guard !part.contains("/") else { throw .unknown(name) }
      return try arithmetic(ofOffer: part, in: quote.value)
    }
    return try shipment(named: name, keeper)
  }

  private func shipment(
    named name: String, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> any Screen<DashboardMessage> {
    let isTender = name.hasSuffix("/tender")
    let isAudit = name.hasSuffix("/invoices")
    let isInvoice = name.hasSuffix("/invoice")
    let isPart = isTender || isAudit || isInvoice
    let number = isPart ? String(name[..<(name.lastIndex(of: "/") ?? name.endIndex)]) : name
    let (found, identity) = try reading { () throws(StoreError) in
      (try desk.store.shipment(number: number), try ShipperIdentity.kept(on: desk))
    }
    guard let shipment = found else { throw .unknown(name) }
    if isAudit {
      let facts = try reading { () throws(StoreError) in
        try ReadShipment(desk: desk)(id: shipment.id)
      }
      return AuditScreen(facts.audits, of: shipment.value.number)
    }
    if isInvoice { return InvoiceScreen(shipment, desk: desk) }
    if isTender { return TenderScreen(shipment, desk: desk, sender: identity.ediSender) }
    return settled(ShipmentScreen(shipment, desk: desk, keeper: keeper))
  }

  /// The facts of a rate sheet, where the name is one of `rates/1`.
  private func sheet(named name: String) throws(ScreenNameError) -> SheetFacts? {
    guard name.hasPrefix("rates/") else { return nil }
    let number = name.dropFirst("rates/".count)
    return try reading { () throws(StoreError) in
      let lookUp = LookUpSheets(desk: desk)
      guard let sheet = try lookUp().first(where: { "\($0.id)" == number }) else { return nil }
      return try lookUp.facts(of: sheet)
    }
  }

  private func quote(
    numbered text: some StringProtocol
  ) throws(ScreenNameError) -> Saved<Quote>? {
    guard let number = QuoteNumber(parsing: text) else { return nil }
    return try reading { () throws(StoreError) in try desk.store.quote(number: number) }
  }

  /// The changes of a quote, or all that one of them moves: `what-if` or `what-if/1`.
  private func whatIf(
    _ part: Substring, of quote: Saved<Quote>, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> (any Screen<DashboardMessage>)? {
    guard part == "what-if" || part.hasPrefix("what-if/") else { return nil }
    let screen = settled(WhatIfScreen(desk: desk, keeper: keeper, quote: quote))
    guard part != "what-if" else { return screen }
    let number = Int(part.dropFirst("what-if/".count)) ?? 0
    guard screen.effects.indices.contains(number - 1) else {
      throw .unknown("\(quote.value.number)/\(part)")
    }
    return WhatIfMovesScreen(screen.effects[number - 1], of: quote.value.number)
  }

  /// The booking form of an offer, where the name is one of `Q-1001/1/book`.
  private func booking(
    named name: String, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> BookingScreen? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "book", let quote = try quote(numbered: parts[0]) else {
      return nil
    }
    let index = try position(ofOffer: parts[1], in: quote.value)
    let beginning = try reading { () throws(StoreError) in
      try BeginBooking(desk: desk, keeper: keeper)(quote, offerAt: index)
    }
    return BookingScreen(
      desk: desk, keeper: keeper, beginning: beginning, offer: quote.value.offers[index])
  }

  private func arithmetic(
    ofOffer text: Substring, in quote: Quote
  ) throws(ScreenNameError) -> ArithmeticScreen {
    let index = try position(ofOffer: text, in: quote)
    return ArithmeticScreen(explaining: quote.offers[index], of: quote.number)
  }

  /// The position from zero of an offer that is counted from one.
  private func position(
    ofOffer text: Substring, in quote: Quote
  ) throws(ScreenNameError) -> Int {
    guard let position = Int(text), quote.offers.indices.contains(position - 1) else {
      throw .noSuchOffer(String(text), quote: quote.number, offerCount: quote.offers.count)
    }
    return position - 1
  }

  func reading<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(ScreenNameError) -> Value {
    do {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  /// Lets a screen appear and runs, one after another, the work that it asks for.
  func settled<S: Screen<DashboardMessage>>(_ screen: S) -> S {
    var screen = screen
    var pending = screen.update(.appeared)
    while !pending.isEmpty {
      guard case .work(let work) = pending.removeFirst() else { continue }
      if let message = work.run(WorkContext()) { pending += screen.update(.message(message)) }
    }
    return screen
  }
}
