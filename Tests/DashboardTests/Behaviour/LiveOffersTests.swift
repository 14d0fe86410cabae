import Carriers
import Dispatch
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("Live offers that arrive on the screen")
struct LiveOffersTests {
  /// A desk of samples, or an empty one, with live services.
  private func desk(
    _ providers: any LiveRateProvider..., isEmpty: Bool = false
  ) throws -> Desk {
    let base = try isEmpty ? FixedDesk.empty() : FixedDesk.demo()
    return Desk(
      store: base.store, postal: base.postal, holidays: base.holidays, clock: base.clock,
      author: base.author, liveRates: LiveRates(providers: providers))
  }

  /// A robot whose form is filled, before the offers are asked for.
  private func filled(_ desk: Desk, size: Size = .standard) -> Robot {
    var robot = Robot(desk, size: size)
    robot.press("n")
    robot.fillShipment()
    return robot
  }

  private func newest(_ desk: Desk) throws -> Quote {
    let id = try #require(try desk.store.quoteIDs(QuoteQuery()).map(\.self).max())
    return try desk.store.quote(id: id).value
  }

  @Test("a new quote shows the sheets' offers and then the live ones among them, saved")
  func joined() throws {
    let desk = try desk(
      StandInProvider(
        "Karrio",
        [
          .offer(try .live("Live Freight", cents: 600_00)),
          .refusal(.live("Karrio", .carrierSays(text: "no account", code: "x"))),
        ]))
    var robot = filled(desk)
    robot.press("F10")
    let kept = try newest(desk)
    #expect(kept.offers.contains { $0.carrier == "Live Freight" })
    #expect(kept.offers.count > 1, "the sheets answer too")
    let totals = kept.offers.map(\.total.minorUnits)
    #expect(totals == totals.sorted())
    #expect(robot.text.contains("Live Freight"))
    #expect(robot.text.contains("no offer: no account"))
    #expect(robot.messageLine.contains("\(kept.offers.count) offers, cheapest first"))
  }

  @Test("a quote that is opened again asks nobody, and shows what was answered then")
  func openedAgain() throws {
    let provider = StandInProvider("Karrio", [.offer(try .live("Live Freight", cents: 600_00))])
    let desk = try desk(provider)
    var robot = filled(desk)
    robot.press("F10", "Esc")
    let number = "\(try newest(desk).number)"
    robot.openQuote(number)
    #expect(robot.text.contains("Live Freight"))
    #expect(provider.asked.count == 1)
  }

  @Test("without a live service a new quote is what the sheets say")
  func nobody() throws {
    let desk = try desk()
    var robot = filled(desk)
    robot.press("F10")
    #expect(try newest(desk).offers.allSatisfy { $0.service.basis == .sheet })
  }

  @Test("the pointer stays on its line when offers come above it")
  func pointer() throws {
    let desk = try desk(StandInProvider("Karrio", [.offer(try .live("Cheap", cents: 1_00))]))
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.asking(desk, quote)
    #expect(screen.pointedOffer == quote.value.offers.first)
    var joined = quote.value
    joined.join([.offer(try .live("Cheap", cents: 1_00))])
    let saved = try desk.store.updateQuote(quote, to: joined, by: desk.stamp)
    _ = screen.update(.message(.quote(saved)))
    #expect(screen.pointer == 1)
    #expect(screen.pointedOffer == quote.value.offers.first)
    _ = screen.update(.key(.end))
    #expect(screen.pointedRefusal != nil)
    let refusal = screen.pointedRefusal
    joined.join([.offer(try .live("Cheaper", cents: 50))])
    let again = try desk.store.updateQuote(saved, to: joined, by: desk.stamp)
    _ = screen.update(.message(.liveRatesIn(again)))
    #expect(screen.pointedRefusal == refusal)
    _ = screen.update(.message(.quote(quote)))
    #expect(screen.quote == again, "news that was overtaken is dropped")
  }

  @Test("the question is put once, with a title that tells who is asked")
  func once() throws {
    let desk = try desk(StandInProvider("Karrio", []), StandInProvider("Other", []))
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.asking(desk, quote)
    let effects = screen.update(.appeared)
    guard case .work(let work) = try #require(effects.last) else {
      Issue.record("nobody was asked")
      return
    }
    #expect(work.title == "Asking Karrio, Other")
    #expect(screen.update(.appeared).count == 2, "only the risks and the booking are read anew")
    var looking = OffersScreen.looking(desk, quote)
    #expect(
      looking.update(.appeared).count == 3, "only the order, the risks and the booking are read")
  }

  @Test("given up, the work says what was left undone, in the comparison and in the record")
  func givenUp() throws {
    let held = StandInProvider("Slow", [.offer(try .live("Late", cents: 1))], isHeld: true)
    let desk = try desk(held, StandInProvider("Fast", [.offer(try .live("Early", cents: 1_00))]))
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.asking(desk, quote)
    guard case .work(let work) = screen.update(.appeared).last else {
      Issue.record("nobody was asked")
      return
    }
    #expect(work.writes)
    let posted = Mailbox<DashboardMessage>()
    let reports = Mailbox<WorkProgress>()
    let contexts = Mailbox<WorkContext<DashboardMessage>>()
    let context = WorkContext<DashboardMessage>(
      onPost: { message in
        posted.post(message)
        for context in contexts.drain() { context.cancel() }
      }, onProgress: { reports.post($0) })
    contexts.post(context)
    let last = try #require(work.run(context))
    for message in posted.drain() + [last] { _ = screen.update(.message(message)) }
    #expect(reports.drain().map(\.done) == [0, 1, 2])
    #expect(screen.quote.value.offers.contains { $0.carrier == "Early" })
    #expect(!screen.quote.value.offers.contains { $0.carrier == "Late" })
    #expect(screen.quote.value.refusals.contains(.live("Slow", .givenUp)))
    #expect(try desk.store.quote(id: quote.id) == screen.quote)
  }

  @Test("a choice that is made before the screen heard of an arrival is kept")
  func choiceMeanwhile() throws {
    let desk = try desk()
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.looking(desk, quote)
    var joined = quote.value
    joined.join([.offer(try .live("Cheap", cents: 1_00))])
    _ = try desk.store.updateQuote(quote, to: joined, by: desk.stamp)
    guard case .work(let work) = screen.update(.action(OffersScreen.choose.id)).first else {
      Issue.record("nothing was chosen")
      return
    }
    _ = screen.update(.message(try #require(work.run(WorkContext()))))
    #expect(screen.quote.value.chosenOffer == quote.value.offers.first)
    #expect(screen.quote.value.offers.count == quote.value.offers.count + 1)
    #expect(screen.pointedOffer == quote.value.offers.first)
  }

  @Test("while nobody has answered, an empty comparison says that carriers are being asked")
  func empty() throws {
    let desk = try desk(StandInProvider("Karrio", []), isEmpty: true)
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.asking(desk, quote)
    func text() -> String {
      screen.view(size: .standard, options: DisplayOptions()).grid.plainText(ascii: true)
    }
    _ = screen.update(.appeared)
    #expect(text().contains("No rate sheet is on the desk; live carriers are being asked."))
    _ = screen.update(.message(.liveRatesIn(quote)))
    #expect(text().contains("No rate sheet is on the desk, so nobody could be asked."))
  }

  @Test("answers that cannot be kept are an error on the message line")
  func cannotBeKept() throws {
    let desk = try desk(StandInProvider("Karrio", [.offer(try .live("Cheap", cents: 1_00))]))
    let quote = try PriceQuote(desk: desk)(
      try desk.entryReader.read(QuoteEntry.twoPallets).request)
    var screen = OffersScreen.asking(desk, quote)
    guard case .work(let work) = screen.update(.appeared).last else {
      Issue.record("nobody was asked")
      return
    }
    try desk.store.deleteQuote(quote, by: desk.stamp)
    let effects = screen.update(.message(try #require(work.run(WorkContext()))))
    guard case .notice(let notice) = try #require(effects.first) else {
      Issue.record("nothing was said")
      return
    }
    #expect(notice.kind == .error)
  }
}

extension QuoteEntry {
  /// Two pallets from Detroit to Toronto tomorrow, as ``Robot/fillShipment(from:goods:)`` types them.
  fileprivate static var twoPallets: QuoteEntry {
    var entry = QuoteEntry()
    entry.origin = "48201"
    entry.destination = "M5V 2T6"
    entry.shipDay = "tomorrow"
    entry.goods = "ceramic planters"
    entry.units[0].count = "2"
    entry.units[0].length = "48"
    entry.units[0].width = "40"
    entry.units[0].height = "60"
    entry.units[0].weight = "800"
    entry.units[0].freightClass = "100"
    return entry
  }
}
