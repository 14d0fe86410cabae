import Shipping
import Storage
import Testing
import Units

@Suite struct QuoteStoreTests {
  @Test("a quote gets the next number and is read back as it was", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
      let second = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
      #expect(first.value.number.description == "Q-1001")
      #expect(second.value.number.description == "Q-1002")
      #expect(first.version == 1)
      #expect(try store.quote(id: first.id) == first)
      #expect(try store.quote(number: second.value.number) == second)
      #expect(try store.quote(number: #require(QuoteNumber(9))) == nil)
    }
  }

  @Test("a number is not given again after its quote was deleted", arguments: StoreKind.allCases)
  func numbersAreNotReused(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let first = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
      try store.deleteQuote(first, by: Samples.stamp)
      let second = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
      #expect(second.value.number.value == first.value.number.value + 1)
      #expect(throws: StoreError.notFound(.row(kind: "quote", id: first.id))) {
        try store.quote(id: first.id)
      }
    }
  }

  @Test("a row shows the best offer, and the chosen one once there is one")
  func summaries() throws {
    let store = try SQLiteStore.inMemory()
    let saved = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    let open = try #require(store.quoteSummaries(ids: [saved.id]).first)
    #expect(open.total == Money(minorUnits: 58_766, .usd))
    #expect(open.origin == "Detroit MI")
    #expect(open.destination == "Toronto ON")
    #expect(open.totalWeight == .pounds(2_500))
    #expect(open.offerCount == 2)
    #expect(open.refusalCount == 1)
    #expect(open.state(on: try Samples.day("2026-11-30")) == .open)
    #expect(open.state(on: try Samples.day("2026-12-01")) == .expired)

    var quote = saved.value
    try quote.choose(offerAt: 0, on: Samples.day("2026-11-24"))
    let changed = try store.updateQuote(saved, to: quote, by: Samples.stamp)
    #expect(changed.version == 2)
    let chosen = try #require(store.quoteSummaries(ids: [saved.id]).first)
    #expect(chosen.total == Money(minorUnits: 74_210, .usd))
    #expect(chosen.state(on: try Samples.day("2026-12-01")) == .chosen)
    #expect(try store.quote(id: saved.id).value.chosenOfferIndex == 0)
  }

  @Test("quotes without a comparable price have no total, and come last either way")
  func totalsUnknown() throws {
    let store = try SQLiteStore.inMemory()
    let mixed = try store.addQuote(
      Samples.priced(offers: [Samples.offer(cents: 100), Samples.offer(cents: 90, .cad)]),
      created: Samples.instant, by: "dana")
    let cheap = try store.addQuote(
      Samples.priced(offers: [Samples.offer(cents: 500)]), created: Samples.instant, by: "dana")
    let dear = try store.addQuote(
      Samples.priced(offers: [Samples.offer(cents: 12_000)]), created: Samples.instant, by: "dana")
    #expect(try store.quoteSummaries(ids: [mixed.id]).first?.total == nil)
    let rising = try store.quoteIDs(QuoteQuery(sort: .total, direction: .ascending))
    #expect(rising == [cheap.id, dear.id, mixed.id])
    let falling = try store.quoteIDs(QuoteQuery(sort: .total, direction: .descending))
    #expect(falling == [dear.id, cheap.id, mixed.id])
  }

  @Test("every column sorts both ways, and a limit takes the top", arguments: StoreKind.allCases)
  func sorting(_ kind: StoreKind) throws {
    try kind.withStore { store in
      for (day, pounds) in [("2026-11-26", 300), ("2026-11-24", 900), ("2026-11-25", 600)] {
        _ = try store.addQuote(
          Samples.priced(Samples.request(shipDay: day, pounds: pounds)),
          created: Samples.instant, by: "dana")
      }
      for key in QuoteQuery.SortKey.allCases {
        let rising = try store.quoteIDs(QuoteQuery(sort: key, direction: .ascending))
        let falling = try store.quoteIDs(QuoteQuery(sort: key, direction: .descending))
        #expect(rising == falling.reversed(), "\(key)")
        #expect(Set(rising) == [1, 2, 3], "\(key)")
      }
      #expect(try store.quoteIDs(QuoteQuery(sort: .shipDay, direction: .ascending)) == [2, 3, 1])
      #expect(try store.quoteIDs(QuoteQuery(sort: .weight, direction: .descending)) == [2, 3, 1])
      #expect(try store.quoteIDs(QuoteQuery(limit: 2)) == [3, 2])
      #expect(try store.quoteSummaries(ids: [3, 99, 1, 3]).map(\.id) == [3, 1, 3])
    }
  }

  @Test("quotes that expire in a range of days come soonest first, chosen ones left out")
  func expiring() throws {
    let store = try SQLiteStore.inMemory()
    var ids: [Int64] = []
    for lastDay in ["2026-11-30", "2026-11-25", nil, "2026-12-09"] {
      let offers = [try Samples.offer(cents: 100, lastDay: lastDay)]
      ids.append(
        try store.addQuote(
          Samples.priced(offers: offers), created: Samples.instant, by: "dana"
        ).id)
    }
    let week = try #require(
      DayRange(from: Samples.day("2026-11-24"), through: Samples.day("2026-11-30")))
    #expect(try store.openQuotes(expiringIn: week).map(\.id) == [ids[1], ids[0]])
    let saved = try store.quote(id: ids[1])
    var quote = saved.value
    try quote.choose(offerAt: 0, on: Samples.day("2026-11-24"))
    _ = try store.updateQuote(saved, to: quote, by: Samples.stamp)
    #expect(try store.openQuotes(expiringIn: week).map(\.id) == [ids[0]])
    #expect(try store.openQuotes(expiringIn: .always).map(\.id) == [ids[0], ids[3]])
  }
}
