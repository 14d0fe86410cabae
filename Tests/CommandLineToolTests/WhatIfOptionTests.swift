import CommandLineTool
import Foundation
import Shipping
import Storage
import TestSupport
import Testing
import Units

@Suite("crossbill quote, what if")
struct WhatIfOptionTests {
  private struct Answer: Decodable {
    struct Money: Decodable, Equatable {
      var amount: String
      var currency: String
    }

    struct Side: Decodable {
      var total: Money
    }

    struct Moved: Decodable {
      var before: Side?
      var after: Side?
      var difference: Money?
      var daysLater: Int?
      var refusal: String?
    }

    struct Change: Decodable {
      var change: String
      var kind: String
      var moved: [Moved]
    }

    struct Together: Decodable {
      var changes: [String]
      var moved: [Moved]
    }

    struct WhatIf: Decodable {
      var changes: [Change]
      var together: Together?
      var unpriced: [String]
      var notes: [String]
    }

    var numbers: [Int]?
    var whatIf: WhatIf?
  }

  private func shell() throws -> Shell {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    #expect(shell.run("import", shell.folder.path + "/maple-freight.toml").status == .done)
    return shell
  }

  private static let question = [
    "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x60 800lb class 100",
    "--ship", "2026-11-24",
  ]

  @Test("changes are named one by one, each with the services and lines that move")
  func text() throws {
    let result = try shell().run(
      Self.question + ["--what-if", "liftgate delivery", "--what-if", "units +1"])
    #expect(result.status == .done)
    #expect(result.output.contains("What if, against Maple Freight "))
    #expect(result.output.contains("\n  with liftgate at delivery\n"))
    #expect(result.output.contains("\n      liftgate at delivery: +"))
    #expect(result.output.contains("\n  1 pallet more\n"))
  }

  @Test("the same in JSON, and nothing of it where it was not asked")
  func json() throws {
    let shell = try shell()
    let answer = try shell.run(
      Self.question + ["--what-if", "liftgate delivery", "--what-if", "ship +1", "--json"]
    ).json(Answer.self)
    let changes = try #require(answer.whatIf).changes
    #expect(changes.map(\.kind) == ["liftgate", "day"])
    let liftgate = try #require(changes.first?.moved.first)
    #expect(liftgate.before != nil && liftgate.after != nil && liftgate.daysLater == 0)
    #expect(liftgate.difference?.currency == "USD")
    #expect(changes[1].moved.allSatisfy { $0.difference?.amount == "0.00" && $0.daysLater != 0 })
    let plain = shell.run(Self.question + ["--json"])
    #expect(try plain.json(Answer.self).whatIf == nil && !plain.output.contains("whatIf"))
  }

  @Test("named changes are told together as well, unless one decides what another does")
  func together() throws {
    let shell = try shell()
    let both = Self.question + ["--what-if", "liftgate delivery", "--what-if", "units +1"]
    #expect(
      shell.run(both).output.contains("\n  together: with liftgate at delivery, 1 pallet more\n"))
    let answer = try #require(try shell.run(both + ["--json"]).json(Answer.self).whatIf)
    let together = try #require(answer.together)
    #expect(together.changes == ["with liftgate at delivery", "1 pallet more"])
    let alone = answer.changes.compactMap { $0.moved.first?.after?.total.amount }
    let first = try #require(together.moved.first)
    #expect(first.before?.total == answer.changes[0].moved.first?.before?.total)
    let all = try #require(first.after?.total.amount)
    #expect(!alone.contains(all))
    let days = Self.question + ["--what-if", "ship +1", "--what-if", "ship +2", "--json"]
    #expect(try shell.run(days).json(Answer.self).whatIf?.together == nil)
    let one = Self.question + ["--what-if", "units +1", "--json"]
    #expect(try shell.run(one).json(Answer.self).whatIf?.together == nil)
  }

  @Test("all looks at every change, and names the services without a price once")
  func all() throws {
    let answer = try shell().run(Self.question + ["--what-if", "all", "--json"]).json(Answer.self)
    let whatIf = try #require(answer.whatIf)
    #expect(Set(whatIf.changes.map(\.kind)).isSuperset(of: ["liftgate", "units", "day", "port"]))
    #expect(whatIf.unpriced.contains("protectFromHeat"))
  }

  @Test("a named service without a price tells the reason")
  func refusal() throws {
    let result = try shell().run(Self.question + ["--what-if", "protect from heat"])
    #expect(result.output.contains("protect from heat has no price in the sheet"))
  }

  @Test("a request with sheets of its own is asked with those")
  func document() throws {
    let shell = try Shell()
    let example = shell.run("quote", "--example").output
    let result = shell.run(
      ["quote", "--request", "-", "--what-if", "units +1", "--json"], input: example)
    let change = try #require(try result.json(Answer.self).whatIf?.changes.first)
    #expect(change.moved.first?.before?.total.amount == "585.12")
  }

  @Test("what is no change is told with what there is, and the status is 65")
  func wrong() throws {
    let result = try shell().run(Self.question + ["--what-if", "cheaper"])
    #expect(result.status == .badInput)
    #expect(result.errors.contains("What if \"cheaper\" is not one of the choices"))
    #expect(result.errors.contains("ship +1"))
    #expect(result.output.isEmpty)
  }

  @Test("offers are listed in another order with the numbers by which they are booked")
  func order() throws {
    let shell = try shell()
    let byTotal = try shell.run(Self.question + ["--json"]).json(QuoteAnswerJSON.self)
    let result = shell.run(Self.question + ["--order", "transit", "--json"])
    let numbers = try #require(try result.json(Answer.self).numbers)
    let listed = try result.json(QuoteAnswerJSON.self).offers
    #expect(numbers.map { byTotal.offers[$0 - 1] } == listed)
    #expect(listed == OfferOrder.transit.positions(of: byTotal.offers).map { byTotal.offers[$0] })
    #expect(shell.run(Self.question + ["--order", "transit"]).output.contains("offer 1: "))
    #expect(shell.run(Self.question + ["--order", "price"]).status == .usage)
  }
}
