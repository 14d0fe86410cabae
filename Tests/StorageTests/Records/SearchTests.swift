import Shipping
import Testing
import Units

@testable import Storage

@Suite struct SearchTests {
  @Test(
    "a quote is found by its number, places, carriers and goods, by beginnings of words",
    arguments: [
      "Q-1001", "q1001", "1001", "detro", "TORONTO", "M5V 2T6", "m5v2t6", "48201", "michigan",
      "canada", "maple", "Northern", "planters", "stonew", "6913.90", "maple toronto",
    ])
  func found(_ text: String) throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    #expect(try store.quoteIDs(QuoteQuery(search: text)) == [1])
  }

  @Test("letters with and without accents find each other")
  func accents() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    for text in ["elysee", "Élysée", "ELYSÉE"] {
      #expect(try store.shipmentIDs(ShipmentQuery(search: text)) == [1])
    }
  }

  @Test("blank text finds all, and what no row has finds none")
  func blank() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    #expect(try store.quoteIDs(QuoteQuery(search: " \t\n")) == [1])
    #expect(try store.quoteIDs(QuoteQuery(search: "zeppelin")).isEmpty)
    #expect(try store.quoteIDs(QuoteQuery(search: "detroit zeppelin")).isEmpty)
  }

  @Test(
    "typed text is never an operator or an error",
    arguments: [
      "\"", "\"\"", "*", "det*", "NEAR", "NEAR(detroit toronto, 2)", "detroit OR", "OR", "AND NOT",
      "text:detroit", "^detroit", "-detroit", "(", "))", "{a b}:c", "'; DROP TABLE quote; --",
      "\u{0}", "a\u{0}b", "\u{1B}[31m", "💥", "٣", "ß", "a\u{301}", "\u{200F}", "+", "\\", "%_",
      String(repeating: "word ", count: 5_000), String(repeating: "(", count: 10_000),
    ])
  func hostile(_ text: String) throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    _ = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    let quotes = try store.quoteIDs(QuoteQuery(search: text))
    let shipments = try store.shipmentIDs(ShipmentQuery(search: text))
    #expect(quotes.count <= 1)
    #expect(shipments.count <= 1)
    #expect(try store.quoteIDs(QuoteQuery()) == [1])
  }

  @Test("a change is found by its new words and no longer by its old ones")
  func reindexed() throws {
    let store = try SQLiteStore.inMemory()
    let saved = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    var changed = saved.value
    try changed.update { _, details, _ in details.carrier = "Harbour Lines" }
    _ = try store.updateShipment(saved, to: changed, by: Samples.stamp)
    #expect(try store.shipmentIDs(ShipmentQuery(search: "harbour")) == [1])
    #expect(try store.shipmentIDs(ShipmentQuery(search: "maple")).isEmpty)
  }
}
