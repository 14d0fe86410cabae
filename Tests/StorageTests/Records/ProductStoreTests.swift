import Shipping
import Storage
import Testing
import Units

@Suite struct ProductStoreTests {
  private static func product(
    _ number: String, _ description: String = "cotton T-shirt", used: String? = nil
  ) throws -> Product {
    var product = Product(
      number: number, description: description, origin: .canada,
      lastUsed: try used.map { try Samples.day($0) })
    product.decide(
      ClassificationDecision(
        destination: nil, number: try TariffNumber(parsing: "610910"), author: "dana",
        day: try Samples.day("2026-11-23"), reason: "chapter 61, knitted"))
    product.decide(
      ClassificationDecision(
        destination: .unitedStates, number: try TariffNumber(parsing: "6109.10.00.12"),
        author: "dana", day: try Samples.day("2026-11-24"), reason: "men's"))
    return product
  }

  @Test(
    "a product is read back as it was, by its number in either case", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let product = try Self.product("TEE-1", used: "2026-11-24")
      let saved = try #require(store.addProducts([product], by: Samples.stamp).first)
      #expect(saved.value == product)
      #expect(try store.product(id: saved.id) == saved)
      #expect(try store.product(number: "tee-1") == saved)
      #expect(try store.product(number: "TEE-2") == nil)
      let row = try #require(store.productSummaries(ids: [saved.id]).first)
      #expect(row.number == "TEE-1")
      #expect(row.harmonized?.digits == "610910")
      #expect(row.destinations.mapValues(\.digits) == [.unitedStates: "6109100012"])
      #expect(row.lastUsed == product.lastUsed)
    }
  }

  @Test("a number that is taken is refused, and none of the batch is saved")
  func duplicates() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addProducts([Self.product("A")], by: Samples.stamp)
    #expect(throws: StoreError.duplicate(.product("a"))) {
      try store.addProducts([Self.product("B"), Self.product("a")], by: Samples.stamp)
    }
    #expect(try store.productIDs(ProductQuery()).count == 1)
  }

  @Test("the second of two edits of one version is a conflict, and its history tells fields")
  func conflict() throws {
    let store = try SQLiteStore.inMemory()
    let base = try #require(store.addProducts([Self.product("A")], by: Samples.stamp).first)
    var mine = base.value
    mine.description = "cotton T-shirt, printed"
    let saved = try store.updateProduct(base, to: mine, by: Samples.stamp)
    #expect(saved.version == 2)
    #expect(throws: StoreError.self) {
      try store.updateProduct(base, to: base.value, by: Samples.stamp)
    }
    #expect(throws: StoreError.self) { try store.deleteProduct(base, by: Samples.stamp) }
    #expect(try store.history(of: .product("A")).map(\.field) == ["number", "description"])
    try store.deleteProduct(saved, by: Samples.stamp)
    #expect(try store.product(number: "A") == nil)
    #expect(try store.history(of: .product("A")).count == 3)
  }

  @Test("products are found by words and by tariff numbers with or without points")
  func search() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addProducts(
      [Self.product("TEE-1"), Self.product("MUG-1", "stoneware mug")], by: Samples.stamp)
    #expect(try store.productIDs(ProductQuery(search: "stonew")).count == 1)
    #expect(try store.productIDs(ProductQuery(search: "6109.10")).count == 2)
    #expect(try store.productIDs(ProductQuery(search: "610910 tee")).count == 1)
    #expect(try store.productIDs(ProductQuery(search: "!!")).isEmpty)
  }

  @Test("a list runs by each of its columns, rows without a value last")
  func order() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addProducts(
      [
        Self.product("B", "b", used: "2026-11-01"), Self.product("A", "c"),
        Self.product("C", "a", used: "2026-11-20"),
      ], by: Samples.stamp)
    #expect(try store.productIDs(ProductQuery()) == [2, 1, 3])
    #expect(try store.productIDs(ProductQuery(sort: .description)) == [3, 1, 2])
    #expect(
      try store.productIDs(ProductQuery(sort: .lastUsed, direction: .descending)) == [3, 1, 2])
    #expect(try store.productIDs(ProductQuery(sort: .harmonized, limit: 2)).count == 2)
  }
}
