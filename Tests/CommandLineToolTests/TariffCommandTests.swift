import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("crossbill tariff and classify")
struct TariffCommandTests {
  private struct Line: Decodable {
    struct Rate: Decodable {
      var column: String
      var text: String
    }

    var number: String?
    var isBundled: Bool
    var rates: [Rate]
    var path: [String]
  }

  private struct Search: Decodable {
    struct Candidate: Decodable {
      var number: String?
    }

    struct Vague: Decodable {
      var word: String
    }

    var candidates: [Candidate]
    var vagueWords: [Vague]
  }

  private struct Imported: Decodable {
    var rows: Int
    var written: Bool
  }

  private static let header =
    "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,"
    + "Column 2 Rate of Duty,Quota Quantity,Additional Duties\r\n"

  /// Three lines in the bytes of the official export: a mark of byte order and carriage returns.
  private static func table(_ rate: String = "16.5%") -> String {
    "\u{FEFF}" + header + """
      "6109","0","T-shirts, singlets and tank tops, knitted:","","","","","",""\r
      "6109.10.00","1","Of cotton","","\(rate)","Free (AU,S)","90%","",""\r
      "6109.10.00.12","2","All white","[""doz."",""kg""]","","","","",""\r

      """
  }

  private let shell: Shell

  init() throws {
    shell = try Shell()
  }

  private func add(
    _ table: String, _ name: String, from day: String, _ more: String...
  ) throws -> Shell.Result {
    let file = try shell.file(name + ".csv", table)
    return shell.run(
      ["tariff", "--add", file, "--country", "US", "--name", name, "--from", day] + more)
  }

  @Test("without an edition the bundled tariff answers, and says so")
  func bundled() throws {
    let line = try shell.run("tariff", "6109.10", "--json").json(Line.self)
    #expect(line.isBundled)
    #expect(line.number == "6109.10")
    #expect(line.path.count == 2)
    let text = shell.run("tariff", "6109.10").output
    #expect(text.contains("bundled and to six digits"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("goods are found by the words that shippers use")
  func classify() throws {
    for (words, heading) in [
      (["cotton", "t-shirt"], "6109"), (["laptop"], "8471"), (["coffee", "mug"], "69"),
    ] {
      let found = try shell.run(["classify"] + words + ["--json"]).json(Search.self)
      #expect(
        found.candidates.prefix(5).contains { $0.number?.hasPrefix(heading) == true },
        "\(words): \(found.candidates.prefix(5))")
    }
  }

  @Test("words that say too little are answered with a question")
  func vague() throws {
    let result = shell.run("classify", "parts")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("\"part\" says too little: Parts of which machine"))
    #expect(try shell.run("classify", "gift", "--json").json(Search.self).vagueWords.count == 1)
  }

  @Test("an official table is planned, kept once, and goes before the bundled tariff")
  func official() throws {
    let plan = try add(Self.table(), "2026", from: "2026-01-01", "--plan", "--json")
    #expect(try plan.json(Imported.self).written == false)
    #expect(shell.run("tariff").output.contains("There is no official edition"))
    let added = try add(Self.table(), "2026", from: "2026-01-01", "--json").json(Imported.self)
    #expect(added.written && added.rows == 3)
    let again = try add(Self.table(), "2026", from: "2026-01-01", "--json").json(Imported.self)
    #expect(!again.written)
    let line = try shell.run("tariff", "6109.10.00.12", "--json").json(Line.self)
    #expect(!line.isBundled)
    #expect(line.rates.first { $0.column == "general" }?.text == "16.5%")
  }

  @Test("an edition that is not in force yet leaves the bundled tariff in place")
  func notYet() throws {
    #expect(try add(Self.table(), "2099", from: "2099-01-01").status == .done)
    #expect(try shell.run("tariff", "6109.10", "--json").json(Line.self).isBundled)
  }

  @Test("what changed between two editions is told for the products")
  func changes() throws {
    #expect(try add(Self.table(), "old", from: "2025-01-01").status == .done)
    #expect(try add(Self.table("15%"), "new", from: "2026-01-01").status == .done)
    #expect(
      shell.run("products", "TEE-1", "--description", "shirt", "--hs", "6109.10").status == .done)
    let result = shell.run("tariff", "--changes", "1", "2")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("general rate from 16.5% to 15%"))
    #expect(result.output.contains("TEE-1"))
    #expect(shell.run("tariff", "--changes", "1").status == .usage)
    #expect(shell.run("tariff", "--delete", "1").status == .done)
    #expect(shell.run("tariff", "--delete", "1").status == .badInput)
  }

  @Test("a row that cannot be read refuses the whole file, with its line")
  func broken() throws {
    let result = try add(
      Self.table().replacing("\"6109.10.00\"", with: "\"shirts\""), "bad", from: "2026-01-01")
    #expect(result.status == .badInput)
    #expect(result.errors.contains("line 3"), "\(result.errors)")
    #expect(shell.run("tariff").output.contains("There is no official edition"))
  }

  @Test("an official rate is taken for a landed cost")
  func landedCost() throws {
    #expect(try add(Self.table(), "2026", from: "2026-01-01").status == .done)
    let result = shell.run(
      "landed-cost", "--from", "CA", "--to", "US", "--by", "truck", "--importer", "business",
      "--as-of", "2026-03-02", "--line", "shirts; 6109.10.00.12; made in CA; 1000.00 USD")
    #expect(result.output.contains("from 2026, 6109.10.00.12"), "\(result.output)")
    #expect(result.output.contains("165.00"))
  }
}
