import Shipping
import TestSupport
import Testing
import Units

/// Published rows of carriers' fuel pages, as freight-rating facts quote them.
@Suite("Fuel tables")
struct FuelTableTests {
  private static func amount(
    _ table: FuelTable, _ price: String, _ column: FuelColumn = .lessThanTruckload
  ) throws -> String {
    try table.surcharge(at: .sample(price), column: column).amount.description
  }

  @Test(
    "Roadrunner's published weeks come out, truckload at twice the percentage",
    arguments: [
      ("3.503", "31.65 %", "63.3 %"), ("3.553", "32.05 %", "64.1 %"),
      ("3.665", "32.85 %", "65.7 %"), ("3.768", "33.65 %", "67.3 %"),
      ("3.826", "34.05 %", "68.1 %"),
    ])
  func roadrunner(price: String, share: String, truckload: String) throws {
    let table = try FuelTable.roadrunner()
    #expect(try Self.amount(table, price) == share)
    #expect(try Self.amount(table, price, .truckload) == truckload)
  }

  @Test("a row out of step with its neighbours is kept as printed")
  func outOfStep() throws {
    // 2025-03-05: 3.551 was shown with 32.45, where the rule gives 32.05.
    let printed = [
      ("3.50", "3.55", "31.65"), ("3.55", "3.551", "32.05"), ("3.551", "3.552", "32.45"),
      ("3.552", "3.60", "32.05"), ("3.60", "3.65", "32.45"),
    ]
    let table = try FuelTable(
      identity: .init(name: "Roadrunner", version: "2025-03-05", source: "freight.rrts.com"),
      rows: printed.map { from, below, share in
        FuelTable.Row(
          from: try .sample(from), below: try .sample(below), amounts: [try .sample(share)])
      })
    #expect(try Self.amount(table, "3.551") == "32.45 %")
    #expect(try Self.amount(table, "3.553") == "32.05 %")
    #expect(try Self.amount(table, "3.503") == "31.65 %")
  }

  @Test(
    "Midwest Motor Express goes on by half a per cent, and one for truckload, each five cents",
    arguments: [
      ("3.85", "28 %", "51 %"), ("4.00", "29.5 %", "54 %"), ("4.049", "29.5 %", "54 %"),
      ("4.05", "30 %", "55 %"), ("4.50", "34.5 %", "64 %"),
    ])
  func midwestMotorExpress(price: String, share: String, truckload: String) throws {
    let increments: [FuelAmount] = [try .sample("0.5"), try .sample("1")]
    let table = try FuelTable(
      identity: .init(name: "Midwest Motor Express", version: "", source: "mmeinc.com"),
      columns: [.lessThanTruckload, .truckload],
      rows: [
        FuelTable.Row(
          from: try .sample("4.00"), below: try .sample("4.05"),
          amounts: [try .sample("29.5"), try .sample("54")])
      ],
      above: .init(step: try .sample("0.05"), increments: increments),
      below: .init(
        step: try .sample("0.05"), increments: increments, limit: try .sample("3.8499")))
    #expect(try Self.amount(table, price) == share)
    #expect(try Self.amount(table, price, .truckload) == truckload)
  }

  @Test("the printed rows of Midwest Motor Express hold to the cent below their end")
  func midwestRows() throws {
    let table = try FuelTable(
      identity: .init(name: "Midwest Motor Express", version: "", source: "mmeinc.com"),
      columns: [.lessThanTruckload, .truckload],
      rows: [
        FuelTable.Row(
          from: try .sample("3.00"), below: try .sample("3.05"),
          amounts: [try .sample("22.8"), try .sample("39.8")])
      ])
    #expect(try Self.amount(table, "3.049") == "22.8 %")
    #expect(try Self.amount(table, "3.00", .truckload) == "39.8 %")
    #expect(throws: FuelProblem.self) { try Self.amount(table, "3.05") }
    #expect(throws: FuelProblem.self) { try Self.amount(table, "2.999") }
  }

  @Test(
    "Estes moves a tenth of a per cent each two cents on either side of its rows",
    arguments: [
      ("3.669", "30.1 %"), ("3.688", "30.1 %"), ("3.689", "30.2 %"), ("3.709", "30.3 %"),
      ("3.229", "27.9 %"), ("3.21", "27.9 %"), ("3.2099", "27.8 %"), ("3.23", "28 %"),
      ("3.5", "30 %"),
    ])
  func estes(price: String, share: String) throws {
    // The page names the range and the steps outside it; the two rows inside are made up.
    let table = try FuelTable(
      identity: .init(name: "Estes", version: "", source: "estes-express.com"),
      rows: [
        FuelTable.Row(
          from: try .sample("3.23"), below: try .sample("3.45"), amounts: [try .sample("28")]),
        FuelTable.Row(
          from: try .sample("3.45"), below: try .sample("3.669"), amounts: [try .sample("30")]),
      ],
      above: .init(step: try .sample("0.02"), increments: [try .sample("0.1")]),
      below: .init(step: try .sample("0.02"), increments: [try .sample("0.1")]))
    #expect(try Self.amount(table, price) == share)
  }

  @Test(
    "TGS charges whole cents a mile", arguments: [("3.50", "0.46 per mi"), ("4.95", "0.75 per mi")])
  func centsPerMile(price: String, rate: String) throws {
    let rows = try (0..<60).map { index in
      let start = ExactDecimal(2) + ExactDecimal(significand: Int128(index * 5), scale: 2)
      let cents = ExactDecimal(significand: Int128(16 + index), scale: 2)
      return FuelTable.Row(
        from: FuelRate(start),
        below: FuelRate(start + ExactDecimal(significand: 5, scale: 2)),
        amounts: [.perDistance(try #require(DistanceRate(cents)))])
    }
    let table = try FuelTable(
      identity: .init(name: "TGS", version: "", source: "tgstruck.com"), columns: [.truckload],
      rows: rows)
    let finding = try table.surcharge(at: .sample(price), column: .truckload)
    #expect(finding.amount.description == rate)
    #expect(finding.amount.charge(on: .zero(.usd)) == nil)
    let charge = finding.amount.charge(for: .miles(500), in: .usd)
    #expect(charge?.plainText == (price == "3.50" ? "230.00" : "375.00"))
  }

  @Test(
    "OLTG's rows begin a tenth of a cent over the five cents",
    arguments: [
      ("1.951", "10.5 %"), ("2.000", "10.5 %"), ("2.001", "11 %"), ("3.001", "21 %"),
      ("3.050", "21 %"),
    ])
  func oltg(price: String, share: String) throws {
    let table = try FuelTable(
      identity: .init(name: "OLTG", version: "", source: "oltg.com"),
      rows: FuelTable.rows(
        from: "1.001", step: "0.05", count: 50, amounts: ["1.0"], increments: ["0.5"]))
    #expect(try Self.amount(table, price) == share)
  }

  @Test("a price outside the table is unknown, never nothing")
  func outside() throws {
    let table = try FuelTable.roadrunner()
    #expect {
      try table.surcharge(at: .sample("6.199"))
    } throws: { error in
      guard let problem = error as? FuelProblem, case .outsideTable = problem else { return false }
      return problem.reasonText
        == "6.199 lies outside fuel table Roadrunner 2024-25 (3.40 to under 3.90 and its extension)"
    }
  }

  @Test("an extension downward ends where the surcharge would fall below zero")
  func belowZero() throws {
    let table = try FuelTable(
      identity: .init(name: "small", version: "", source: "made up"),
      rows: [
        FuelTable.Row(
          from: try .sample("2"), below: try .sample("2.05"), amounts: [try .sample("1")])
      ],
      below: .init(step: try .sample("0.05"), increments: [try .sample("0.5")]))
    #expect(try Self.amount(table, "1.90") == "0 %")
    #expect(throws: FuelProblem.self) { try Self.amount(table, "1.89") }
  }

  @Test("a price of another index, currency or unit is refused, and so is an unknown column")
  func mismatches() throws {
    let table = try FuelTable.roadrunner()
    let padd = try #require(FuelIndex(code: "eia-padd1-diesel"))
    let day = CalendarDay.sample("2026-11-23")
    let others = [
      FuelPrice(index: padd, rate: try .sample("3.5"), weekOf: day),
      FuelPrice(rate: try .sample("3.5"), currency: .cad, weekOf: day),
      FuelPrice(rate: try .sample("3.5"), unit: .litre, weekOf: day),
    ]
    for price in others {
      #expect(throws: FuelProblem.self) { try table.surcharge(at: price) }
    }
    #expect(throws: FuelProblem.noSuchColumn(table: "Roadrunner 2024-25", column: .ground)) {
      try table.surcharge(at: .sample("3.5"), column: .ground)
    }
  }

  @Test("the finding says the index, the price, the week and the step")
  func wording() throws {
    let table = try FuelTable.roadrunner()
    let finding = try table.surcharge(at: .sample("3.503", week: "2025-03-05"), column: .truckload)
    #expect(
      finding.arithmetic
        == "EIA weekly US on-highway diesel at 3.503 USD/gal of the week of Mon 3 Mar 2025, "
        + "from 3.50 to under 3.55: 31.65 %, 2 times that: 63.3 %")
    #expect(finding.effective == .sample("2025-03-05"))
    #expect(finding.explanation.label == "fuel table Roadrunner 2024-25, column tl")
  }
}
