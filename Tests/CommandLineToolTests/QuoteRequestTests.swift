import CommandLineTool
import Foundation
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("crossbill quote, by a request in a file")
struct QuoteRequestTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [(FreightClass, Int)]
    var total: String
    var testDescription: String { name }
  }

  /// The worked examples of the freight-rating reference, section 2.3.
  static let examples: [Example] = [
    Example(name: "A", lines: [(.class70, 350)], total: "148.11"),
    Example(name: "B", lines: [(.class70, 450)], total: "164.57"),
    Example(name: "C", lines: [(.class100, 1_600)], total: "585.12"),
    Example(name: "D", lines: [(.class100, 1_607)], total: "587.66"),
    Example(name: "E", lines: [(.class85, 4_000)], total: "904.98"),
    Example(name: "F", lines: [(.class70, 600), (.class125, 320)], total: "321.82"),
    Example(
      name: "G", lines: [(.class50, 1_200), (.class100, 500), (.class250, 150)], total: "474.87"),
    Example(name: "H", lines: [(.class125, 120)], total: "145.75"),
    Example(name: "I", lines: [(.class85, 19_500)], total: "1974.78"),
  ]

  private func document(_ lines: [(FreightClass, Int)]) throws -> String {
    let document = QuoteDocument(
      request: try .sample(units: lines.map { .sample($0.0, pounds: $0.1) }),
      asOf: .sample("2026-11-23"), rateSheets: [try .sample()])
    return String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
  }

  @Test("the worked examples come out to the cent", arguments: examples)
  func workedExample(example: Example) throws {
    let shell = try Shell()
    let path = try shell.file("request.json", try document(example.lines))
    let result = shell.run("quote", "--request", path, "--json")
    #expect(result.status == .done)
    let answer = try result.json(QuoteAnswerJSON.self)
    #expect(answer.offers.map(\.total.plainText) == [example.total])
    #expect(answer.refusals.isEmpty)
    #expect(answer.number == nil)
    let text = shell.run("quote", "--request", path)
    let total = try #require(answer.offers.first?.total)
    #expect(text.output.contains("Maple Freight standard  \(total)  2 business days"))
  }

  @Test("a request with a flag of the question beside it is refused, whichever flag it is")
  func flagsBeside() throws {
    let shell = try Shell()
    let path = try shell.file("request.json", try document([(.class100, 1_607)]))
    for flag in ["--from", "--to", "--ship", "--unit", "--service", "--goods"] {
      let result = shell.run("quote", "--request", path, flag, "x")
      #expect(result.status == .usage)
      #expect(result.errors == "--request already says what is asked; leave out \(flag).\n")
    }
    let two = shell.run("quote", "--request", path, "--goods", "x", "--ship", "today")
    #expect(two.errors.hasSuffix("leave out --ship and --goods.\n"))
  }

  @Test(
    "text that is no JSON is told with line and column, at every door",
    arguments: [
      (["quote", "--request", "-"], "The request at line 2, column 8 cannot be read: "),
      (["book", "Q-1001", "--request", "-"], "The booking at line 2, column 8 cannot be read: "),
      (["audit", "-"], "-: line 2, column 8: "),
    ])
  func syntax(arguments: [String], beginning: String) throws {
    let result = try Shell().run(arguments, input: "{\n  \"a\": ,\n}")
    #expect(result.status == .badInput)
    #expect(result.errors.hasPrefix(beginning + "\",\" cannot stand there; "))
  }

  @Test("the day of pickup may be left out: it is today, or the day that prices are as of")
  func dayOfPickup() throws {
    let shell = try Shell()
    func day(_ text: String, _ more: String...) throws -> String? {
      let result = shell.run(["quote", "--request", "-", "--json"] + more, input: text)
      #expect(result.status == .done)
      return try result.json(QuoteAnswerJSON.self).request.shipDay.isoText
    }
    let full = try document([(.class100, 1_607)])
    let value = try JSONSerialization.jsonObject(with: Data(full.utf8))
    var document = try #require(value as? [String: Any])
    var request = try #require(document["request"] as? [String: Any])
    request["shipDay"] = nil
    document["request"] = request
    document["asOf"] = "2026-11-24"
    func text() throws -> String {
      String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
    }
    #expect(try day(try text()) == "2026-11-24")
    #expect(try day(try text(), "--as-of", "2026-11-25") == "2026-11-25")
    document["asOf"] = nil
    #expect(try day(try text()) == "2026-11-23")
    request["shipDay"] = NSNull()
    document["request"] = request
    #expect(try day(try text()) == "2026-11-23")
    #expect(try day(full) == "2026-11-24")
  }

  @Test("the example does not warn about itself")
  func exampleIsFine() throws {
    let shell = try Shell()
    let example = shell.run("quote", "--example").output
    let result = shell.run("quote", "--request", "-", "--json", input: example)
    #expect(result.status == .done)
    #expect(try result.json(QuoteAnswerJSON.self).warnings.isEmpty)
  }

  @Test("the example shows where amounts of services and the truck are written")
  func exampleShowsAll() throws {
    let example = try Shell().run("quote", "--example").json(QuoteDocument.self).request
    #expect(example.equipment == .dryVan53)
    #expect(example.details[.detentionWithPower]?.minutes == 90)
  }

  @Test("a request is read from standard input")
  func standardInput() throws {
    let result = try Shell().run(
      "quote", "--request", "-", input: try document([(.class100, 1_607)]))
    #expect(result.status == .done)
    #expect(result.output.contains("587.66"))
  }

  @Test("what --example prints is priced as it is")
  func example() throws {
    let shell = try Shell()
    let example = shell.run("quote", "--example")
    #expect(example.status == .done)
    let result = shell.run("quote", "--request", "-", input: example.output)
    #expect(result.status == .done)
    #expect(result.output.contains("585.12"))
  }

  @Test("a request of the past is priced as of its day")
  func past() throws {
    let shell = try Shell()
    let request = try document([(.class100, 1_607)])
      .replacing("2026-11-24", with: "2020-03-03").replacing("2026-11-23", with: "2020-03-02")
    #expect(shell.run("quote", "--request", "-", input: request).output.contains("587.66"))
  }

  @Test("what is no request ends with 65 and names the place")
  func noRequest() throws {
    let shell = try Shell()
    let result = shell.run("quote", "--request", "-", "--json", input: #"{"request": {}}"#)
    #expect(result.status == .badInput)
    #expect(try result.errorJSON().errors.first?.sentence.contains("request.") == true)
    #expect(shell.run("quote", "--request", "-", input: "").status == .badInput)
  }

  @Test("a file that cannot be read ends with 74 and its reason")
  func unreadable() throws {
    let shell = try Shell()
    let result = shell.run("quote", "--request", shell.folder.path + "/none.json")
    #expect(result.status == .inputOutput)
    #expect(result.errors.contains("none.json cannot be read (No such file or directory)"))
    #expect(shell.run("quote", "--request", shell.folder.path).status == .inputOutput)
  }

  @Test("a file and flags together are refused")
  func both() throws {
    let result = try Shell().run("quote", "--request", "-", "--from", "48201")
    #expect(result.status == .usage)
  }

  @Test("hostile text is shown escaped, in answers and in errors")
  func hostile() throws {
    let shell = try Shell()
    let request = try document([(.class100, 1_607)])
      .replacing("Maple Freight", with: #"Maple\u001b]0;x\u0007\u202e"#)
    let result = shell.run("quote", "--request", "-", input: request)
    #expect(result.status == .done)
    #expect(result.output.contains("587.66"))
    #expect(isHarmless(result.output))
    let wrong = shell.run("quote", "--from", "4\u{1B}[2J\u{9B}1m\u{202E}", "--to", "M5V 2T6")
    #expect(wrong.status == .badInput)
    #expect(isHarmless(wrong.errors))
    let usage = shell.run("quote", "--\u{1B}[2J")
    #expect(usage.status == .usage)
    #expect(isHarmless(usage.errors))
  }

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && scalar.value != 0x202E
    }
  }
}
