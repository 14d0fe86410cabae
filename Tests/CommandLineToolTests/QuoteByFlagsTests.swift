import CommandLineTool
import Foundation
import Shipping
import Storage
import TestSupport
import Testing
import Units

@Suite("crossbill quote, by flags")
struct QuoteByFlagsTests {
  /// A shell whose desk has the sample sheet and valid from yesterday on.
  private func shell() throws -> Shell {
    let shell = try Shell()
    let store = try SQLiteStore(path: database(shell))
    _ = try store.addRateSheet(
      .sample(), by: EditStamp(author: "tess", instant: Instant(secondsSinceEpoch: 0)))
    return shell
  }

  private func database(_ shell: Shell) -> String { shell.folder.path + "/desk.sqlite" }

  @Test("a shipment is priced line by line with its source")
  func priced() throws {
    let shell = try shell()
    let result = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--ship", "tomorrow", "--unit",
      "1 pallet 48x40x60 1607lb class 100", "--database", database(shell))
    #expect(result.status == .done)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.hasPrefix("Detroit MI > Toronto ON  1 607 lb  ships Tue 24 Nov 2026\n"))
    for part in ["Maple Freight standard", "587.66", "890.92", "217.88", "144.14", "source: "] {
      #expect(result.output.contains(part), "\(part)")
    }
  }

  @Test("several lines of units and services are taken")
  func repeated() throws {
    let shell = try shell()
    let result = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "600lb class 70", "--unit",
      "320lb class 125", "--json", "--database", database(shell))
    #expect(result.status == .done)
    let answer = try result.json(QuoteAnswerJSON.self)
    #expect(answer.offers.map(\.total.plainText) == ["321.82"])
    #expect(answer.request.handlingUnits.count == 2)
    #expect(answer.request.shipDay == .sample("2026-11-23"))
    let refused = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "600lb class 70", "--service",
      "liftgateDelivery", "--database", database(shell))
    #expect(refused.status == .needsAttention)
    #expect(refused.output.contains("liftgate at delivery has no price in the sheet"))
  }

  @Test("a port that is named goes with the request, and one that does not exist is refused")
  func port() throws {
    let shell = try shell()
    func quote(_ port: String) -> Shell.Result {
      shell.run(
        "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--port", port,
        "--json", "--database", database(shell))
    }
    #expect(try quote("blue water").json(QuoteAnswerJSON.self).request.port == "blue water")
    let refused = quote("lewston")
    #expect(refused.status == .badInput)
    #expect(refused.errors.contains("is no port of entry that is known"))
  }

  @Test("--save keeps the answer under a number, which grows")
  func save() throws {
    let shell = try shell()
    for number in ["Q-1001", "Q-1002"] {
      let result = shell.run(
        "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--save",
        "--database", database(shell))
      #expect(result.output.hasPrefix(number + "  Detroit MI"))
    }
    let store = try SQLiteStore(path: database(shell))
    #expect(try store.quoteIDs(QuoteQuery()).count == 2)
  }

  @Test("without any sheet the way to one is told, and the status is 1")
  func noSheet() throws {
    let result = try Shell().run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70")
    #expect(result.status == .needsAttention)
    #expect(
      result.output.contains(
        "No rate sheet is on the desk; `crossbill import SHEET.toml` puts one there."))
  }

  @Test("every wrong field is told, and the status is 65")
  func wrong() throws {
    let result = try Shell().run(
      "quote", "--from", "00000", "--to", "M5V 2T6", "--ship", "2026-11-20", "--unit",
      "60t class 70")
    #expect(result.status == .badInput)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.split(separator: "\n") == [
        "Origin \"00000\" begins with three digits that no state uses; check the digits.",
        "Ship day \"2026-11-20\" is before today, Mon 23 Nov 2026; type 2026-11-23 or later.",
        "Weight of handling unit 1 \"60t\" is over 50 t, which no truck carries; check the number "
          + "and its unit.",
      ])
  }

  @Test("nothing at all names what is missing")
  func nothing() throws {
    let result = try Shell().run("quote")
    #expect(result.status == .badInput)
    #expect(result.errors.contains("Origin is missing;"))
    #expect(result.errors.contains("Weight of handling unit 1 is missing;"))
  }

  @Test("errors as JSON have field, value, reason and mend")
  func errorJSON() throws {
    let result = try Shell().run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit=-5lb class 70", "--json")
    #expect(result.status == .badInput)
    let answer = try result.errorJSON()
    #expect(answer.exitCode == 65)
    let problem = try #require(answer.errors.first)
    #expect(problem.field == "handlingUnits[0].weight")
    #expect(problem.value == "-5lb")
    #expect(problem.reason == "is below zero")
    #expect(problem.mend == "type a number above zero")
    #expect(problem.sentence.hasPrefix("weight of handling unit 1"))
  }

  @Test("a service that does not exist is refused with all that do")
  func unknownService() throws {
    let result = try Shell().run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--service",
      "teleport")
    #expect(result.status == .badInput)
    #expect(result.errors.hasPrefix("Service \"teleport\" is not one of the choices; type lift"))
  }

  @Test("a value that begins with a dash is a value, refused in the words of its field")
  func dashes() throws {
    let ends = ["quote", "--from", "48201", "--to", "M5V 2T6"]
    let unit = try Shell().run(ends + ["--unit", "-2 pallet 500lb"])
    #expect(unit.status == .badInput)
    #expect(unit.errors.contains("handling unit 1 \"-2\""))
    let day = try Shell().run(ends + ["--unit", "500lb class 70", "--ship", "-3"])
    #expect(day.status == .badInput)
    #expect(day.errors.contains("\"-3\""))
  }

  @Test("without a handling unit it says which flag is missing")
  func noUnit() throws {
    let result = try Shell().run("quote", "--from", "48201", "--to", "M5V 2T6")
    #expect(result.status == .badInput)
    #expect(
      result.errors
        == "No handling unit is named; add --unit \"2 pallet 48x40x55 1250lb\" for each line.\n")
  }

  @Test("a database that cannot be opened ends with 74")
  func noDatabase() throws {
    let result = try Shell().run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--database",
      "/proc", "--json")
    #expect(result.status == .inputOutput)
    #expect(try result.errorJSON().exitCode == 74)
  }
}

/// The answer to a quote as scripts read it.
struct QuoteAnswerJSON: Decodable {
  struct RefusalJSON: Decodable {
    var carrier: String
    var source: String
    var sentence: String
  }

  var number: QuoteNumber?
  var request: QuoteRequest
  var offers: [Offer]
  var refusals: [RefusalJSON]
  var warnings: [String]
}
