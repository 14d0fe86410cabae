import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Pricing with the sheets of the desk")
struct PriceQuoteTests {
  private func quote(_ entry: QuoteEntry) throws -> Quote {
    let desk = try FixedDesk.demo()
    return try PriceQuote(desk: desk)(try desk.entryReader.read(entry).request).value
  }

  @Test("offers come cheapest first, and every service answers")
  func sorted() throws {
    let quote = try quote(.sample { $0.units[0].freightClass = "100" })
    #expect(
      quote.offers.map { "\($0.carrier) \($0.service.name)" } == [
        "Maple Freight standard", "Northern Line standard", "Maple Freight expedited",
      ])
    let totals = quote.offers.map(\.total.minorUnits)
    #expect(totals == totals.sorted())
    #expect(
      quote.offers.allSatisfy {
        $0.lines.reduce(0) { $0 + $1.amount.minorUnits } == $0.total.minorUnits
      })
  }

  @Test("a sheet that ended is asked too and says so")
  func expired() throws {
    let quote = try quote(.sample { $0.units[0].freightClass = "100" })
    #expect(
      quote.refusals.map(\.sentence) == [
        "no offer: sheet expired on Sat 24 Oct 2026, before pickup on Tue 24 Nov 2026, "
          + "sheet sample demo; import the carrier's current sheet"
      ])
    #expect(quote.refusals.map(\.carrier) == ["Lakehead Cartage"])
  }

  @Test("a lane that nobody serves brings a reason from each")
  func noLane() throws {
    let quote = try quote(.sample { ($0.origin, $0.destination) = ("30301", "T2P 1J9") })
    #expect(quote.priced.priceIndices.isEmpty)
    #expect(quote.refusals.count >= 3)
    #expect(quote.refusals.allSatisfy { !$0.reasonText.isEmpty && !$0.mend.isEmpty })
    #expect(
      quote.refusals.contains { $0.reasonText == "lane not served (Atlanta GA to Calgary AB)" })
  }

  @Test("a service without a price is refused, never free")
  func noPrice() throws {
    let quote = try quote(
      .sample {
        $0.units[0].freightClass = "100"
        $0.accessorials = [.protectFromFreeze]
      })
    #expect(quote.offers.isEmpty)
    #expect(quote.refusals.contains { $0.reason == .accessorialNotInSheet(.protectFromFreeze) })
  }

  @Test("the quote is kept under the next number, with the author in its history")
  func kept() throws {
    let desk = try FixedDesk.empty()
    let request = try desk.entryReader.read(.sample()).request
    let first = try PriceQuote(desk: desk)(request)
    let second = try PriceQuote(desk: desk)(request)
    #expect(second.value.number.value == first.value.number.value + 1)
    #expect(first.value.priced.priceIndices.isEmpty && first.value.refusals.isEmpty)
    #expect(first.value.created == FixedDesk.now)
    #expect(try desk.store.quote(number: first.value.number)?.value == first.value)
  }
}
