import Shipping
import Testing

@testable import ReferenceData

@Suite("The bundled lists of goods")
struct GoodsListsTests {
  private func list(_ name: String) throws -> GoodsList {
    try #require(GoodsLists.list(named: name), "\(name)")
  }

  private func contains(_ name: String, _ number: String) throws -> Bool {
    try list(name).contains(try TariffNumber(parsing: number))
  }

  @Test("every row is read")
  func everyRowIsRead() {
    #expect(GoodsLists.problems.isEmpty)
    #expect(GoodsLists.names.count == 40)
    #expect(GoodsLists.list(named: "us-no-such-list") == nil)
    #expect(GoodsLists.list(named: "steel") == nil)
  }

  @Test(
    "a Canadian list has as many numbers as its schedule",
    arguments: [
      ("ca-aluminum", 29), ("ca-steel", 265), ("ca-vehicles", 19), ("ca-steel-derivatives", 61),
    ])
  func canadianCounts(name: String, count: Int) throws {
    #expect(try list(name).count == count)
  }

  @Test("bolts are steel, and furniture of metal is a derivative of it")
  func canadianGoods() throws {
    #expect(try contains("ca-steel", "7318.15.00"))
    #expect(try contains("ca-steel", "7318.15"))
    #expect(try contains("ca-steel-derivatives", "9403.10.00"))
    #expect(try !contains("ca-steel", "9403.10.00"))
    #expect(try contains("ca-vehicles", "8703.23.00"))
    #expect(try !contains("ca-vehicles", "8703.21.00"))
    #expect(try contains("ca-aluminum", "7616.99.90"))
    #expect(try !contains("ca-aluminum", "7616.99.20"))
  }

  @Test("steel of chapter 72 is in annex I-A, by heading and by item")
  func annexOfSteel() throws {
    for number in ["7210", "7210.49.00", "7208.51.00.30", "7304.19.10"] {
      #expect(try contains("us-232-steel", number), "\(number)")
      #expect(try contains("us-232-annex-1a", number), "\(number)")
    }
    #expect(try !contains("us-232-steel", "7318.15.20"))
    #expect(try contains("us-232-annex-1a", "7601.10.30"))
  }

  @Test("goods are in one annex of April 2026 at most")
  func annexesAreApart() throws {
    let names = [
      "us-232-annex-1a", "us-232-annex-1b", "us-232-annex-1b-machines", "us-232-annex-3",
    ]
    let annexes = try names.map(list)
    for annex in annexes {
      for entry in annex.entries where !entry.isException {
        let others = annexes.filter { $0.name != annex.name && $0.contains(entry.number) }
        #expect(others.isEmpty, "\(entry.number) in \(annex.name)")
      }
    }
  }

  @Test("the lists of section 301 hold their first numbers")
  func section301() throws {
    #expect(try contains("us-301-4a", "0101.21.00"))
    #expect(try contains("us-301-4a", "0101.21.00.10"))
    #expect(try !contains("us-301-3", "0101.21.00"))
    #expect(try list("us-301-3").count > 2_000)
    #expect(try list("us-301-cranes").count == 1)
  }

  @Test("the section 122 and emergency exemptions and the energy of Canada are there")
  func exemptions() throws {
    #expect(try contains("us-122-exempt", "0201.10.05"))
    #expect(try contains("us-ieepa-exempt", "0106.11.00.00"))
    #expect(try list("us-energy-canada").count == 294)
    #expect(try list("us-potash-canada").count == 7)
    #expect(try list("us-232-auto-parts").count == 130)
    #expect(try list("us-232-heavy-vehicle-parts").count == 182)
  }

  @Test("the lists of section 301 are those of their source", .timeLimit(.minutes(2)))
  func section301AgainstSource() throws {
    guard let rows = try SharedData.rows(of: "us-trade-remedies/s301_product_lists.csv") else {
      return
    }
    let names = ["1": "us-301-1", "2": "us-301-2", "3": "us-301-3", "4A": "us-301-4a"]
    for row in rows {
      guard let name = names[row[1]] else { continue }
      #expect(try contains(name, row[0]), "\(row[0]) in \(name)")
    }
  }

  @Test("a broken row is named with its line")
  func brokenRow() {
    let rows = TabbedText.rows(of: "# head\nca-x\t7601\t10 2x\nca-y\t7602", file: "goods/x.tsv")
    let problems = GoodsLists.read(rows).problems
    #expect(problems.map(\.line) == [2, 3])
    #expect(problems.first?.reason == .notAValue("76012x"))
  }

  @Test("an exception and a whole heading are read")
  func exception() throws {
    let rows = TabbedText.rows(of: "ca-x\t7601\t- !20", file: "goods/x.tsv")
    let list = try #require(GoodsLists.read(rows).lists["ca-x"])
    #expect(list.contains(try TariffNumber(parsing: "7601.10")))
    #expect(!list.contains(try TariffNumber(parsing: "7601.20.30")))
  }
}
