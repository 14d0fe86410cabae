import CommandLineTool
import Foundation
import TestSupport
import Testing

/// Worked examples of the customs reference, asked for by flags; figures that the examples give are
/// given here too.
@Suite("crossbill landed-cost")
struct LandedCostCommandTests {
  private struct Answer: Decodable {
    struct Money: Decodable, Equatable {
      var amount: String
      var currency: String
    }

    struct Total: Decodable {
      var certain: Money
      var isComplete: Bool
    }

    struct Line: Decodable {
      var kind: String
      var amount: Money?
      var unknown: String?
    }

    struct Cost: Decodable {
      var total: Total
      var government: Total
      var lines: [Line]
      var warnings: [String]
    }

    struct WhatIf: Decodable {
      var change: String
      var total: Total
      var rulesBegan: [String]
      var rulesEnded: [String]
    }

    var cost: Cost
    var whatIf: [WhatIf]
  }

  private let shell: Shell

  init() throws {
    shell = try Shell()
  }

  private static let courier = [
    "landed-cost", "--from", "US", "--to", "CA", "--province", "ON", "--by", "courier",
    "--importer", "consumer", "--terms", "DAP",
  ]

  private func ask(_ words: [String]) throws -> Answer {
    let result = shell.run(words + ["--json"])
    return try result.json(Answer.self)
  }

  @Test("a courier parcel of 120.00 to a consumer in Ontario costs 147.60 at the door (G01)")
  func courierParcel() throws {
    let answer = try ask(
      Self.courier + [
        "--as-of", "2026-05-04", "--fee", "courier fee: 12.00 CAD",
        "--line", "shoes; 6403.99; made in US; 120.00 CAD; mfn 18%",
      ])
    #expect(answer.cost.government.certain.amount == "15.60")
    #expect(answer.cost.total.certain.amount == "147.60")
    #expect(answer.cost.total.isComplete)
  }

  @Test(
    "the edges of 40 and 150 dollars are as the order has them (G02, G03)",
    arguments: [
      ("40.00", "0.00"), ("40.01", "5.20"), ("150.00", "19.50"), ("150.01", "50.01"),
    ])
  func edges(_ price: String, _ government: String) throws {
    let answer = try ask(
      Self.courier + [
        "--as-of", "2026-05-04", "--line", "shoes; 6403.99; made in CN; \(price) CAD; mfn 18%",
      ])
    #expect(answer.cost.government.certain.amount == government)
  }

  @Test("a truck to a business with and without its certification (G06)")
  func certification() throws {
    let words = [
      "landed-cost", "--from", "US", "--to", "CA", "--province", "ON", "--by", "ltl",
      "--importer", "business", "--terms", "FCA", "--as-of", "2026-05-04",
      "--rate", "1 USD = 1.3810 CAD",
    ]
    let goods = "planters; 6913.90; made in US; 4200.00 USD; mfn 6.5%; preference UST free"
    #expect(
      try ask(words + ["--line", goods + "; proof"]).cost.government.certain.amount == "290.01")
    let without = try ask(words + ["--line", goods, "--what-if", "proof"])
    #expect(without.cost.government.certain.amount == "685.87")
    #expect(without.whatIf.first?.change == "proof")
  }

  @Test("the law of another day tells which rules ended and began (G05)")
  func novaScotia() throws {
    let answer = try ask([
      "landed-cost", "--from", "US", "--to", "CA", "--province", "NS", "--by", "courier",
      "--importer", "consumer", "--as-of", "2025-03-31", "--line",
      "toy; 9503.00; made in US; 145.00 CAD; mfn free", "--what-if", "on 2025-04-01",
    ])
    #expect(answer.cost.government.certain.amount == "21.75")
    let change = try #require(answer.whatIf.first)
    #expect(change.total.certain.amount == "165.30")
    #expect(!change.rulesBegan.isEmpty && !change.rulesEnded.isEmpty)
  }

  @Test("a rate that nobody gives is UNKNOWN, with 1 at the end, and never nothing")
  func unknownRate() throws {
    let result = shell.run(
      Self.courier + ["--as-of", "2026-05-04", "--line", "thing; made in CN; 900.00 CAD"])
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("UNKNOWN"))
    #expect(result.output.contains("and what is UNKNOWN"))
  }

  @Test("the request that is printed to start from is answered, and fits 80 columns")
  func example() throws {
    let file = try shell.file("request.json", shell.run("landed-cost", "--example").output)
    let result = shell.run("landed-cost", "--request", file)
    #expect(result.status == .done, "\(result.errors)")
    #expect(result.output.contains("290.01"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let customer = shell.run("landed-cost", "--request", file, "--customer")
    #expect(customer.output.contains("you pay in all"))
  }

  @Test(
    "what cannot be used is named with its field and its mend",
    arguments: [
      (["--to", "XX"], "is not a country code"),
      (["--province", "ZZ"], "is no state or province of Canada"),
      (["--by", "mule"], "channel \"mule\" is not one of the choices"),
      (["--terms", "ABC"], "incoterm \"ABC\""),
      (["--line", "x; 10.00 CAD; 5 USD"], "given twice"),
      (["--line", "x"], "price of line 1 is missing"),
      (["--line", "x; -5 CAD"], "line 1"),
      (["--line", "x; 10.00 CAD; made in QQ"], "is not a country code"),
      (["--rate", "USD CAD"], "rate of exchange"),
      (["--line", "x; 10.00 EUR"], "no rate of EUR in CAD"),
      (["--line", "x; sample"], "CA-VAL-07"),
    ])
  func refusals(_ words: [String], _ sentence: String) {
    let base = [
      "landed-cost", "--from", "US", "--to", "CA", "--by", "courier", "--importer", "consumer",
    ]
    let line = words[0] == "--line" ? [] : ["--line", "x; 10.00 CAD"]
    let result = shell.run(base + line + words)
    #expect(result.status == .badInput)
    #expect(
      result.errors.lowercased().contains(sentence.lowercased()), "\(result.errors)")
  }

  @Test("a product of the catalogue brings its number, origin and price")
  func product() throws {
    #expect(
      shell.run(
        "products", "TEE-1", "--description", "cotton T-shirt", "--origin", "CA", "--price",
        "12.00 USD", "--hs", "6109.10"
      ).status == .done)
    let answer = try ask([
      "landed-cost", "--from", "CA", "--to", "US", "--by", "truck", "--importer", "business",
      "--as-of", "2025-09-01", "--line", "@tee-1; 100 pieces",
    ])
    #expect(answer.cost.lines.first?.amount?.amount == "1200.00")
    let unknown = shell.run(
      Self.courier + ["--line", "@MUG-9; 2 pieces"])
    #expect(unknown.status == .badInput)
    #expect(unknown.errors.contains("product of the catalogue"))
  }
}
