import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Sheets by what is typed for them")
struct SheetNameTests {
  private func sheets() throws -> [StoredSheet] {
    let desk = try SheetSamples.desk([
      SheetSamples.sheet("2026-01", services: ["standard"]),
      SheetSamples.sheet("2026-07", services: ["standard"]),
      SheetSamples.sheet("2026-07", carrier: "Northern Line"),
    ])
    return try LookUpSheets(desk: desk)()
  }

  private func numbers(_ typed: String) throws -> [Int64] {
    try SheetName(typed).matches(in: sheets()).map(\.id)
  }

  private func pair(_ new: String, _ old: String) throws -> [Int64] {
    let pair = try SheetName.pair(from: SheetName(old), to: SheetName(new), in: sheets())
    return [pair.old.id, pair.new.id]
  }

  @Test("number, version, carrier, title, and words of them name sheets, in any case")
  func matches() throws {
    #expect(try numbers("1") == [1])
    #expect(try numbers("2026-01") == [1])
    #expect(try numbers("2026-07") == [2, 3])
    #expect(try numbers("northern line") == [3])
    #expect(try numbers("Maple Freight, Tariff 2026-07") == [2])
    #expect(try numbers("maple 07") == [2])
    #expect(try numbers("tariff") == [2, 1, 3])
  }

  @Test("a name of no sheet tells which there are", arguments: ["9", "nobody", "", "   "])
  func unknown(typed: String) throws {
    let problem = #expect(throws: SheetNameProblem.self) { try numbers(typed) }
    #expect(
      problem?.sentence
        == "There is no rate sheet \"\(typed)\"; choose one of no. 2, Maple Freight, Tariff "
        + "2026-07; no. 1, Maple Freight, Tariff 2026-01; no. 3, Northern Line, Tariff 2026-07.")
  }

  @Test("two names mean one pair, of one carrier if there is one")
  func pairs() throws {
    #expect(try pair("2", "1") == [1, 2])
    #expect(try pair("1", "2") == [2, 1])
    #expect(try pair("2026-07", "2026-01") == [1, 2])
    #expect(try pair("maple", "2026-01") == [1, 2])
    #expect(try pair("northern", "1") == [1, 3])
  }

  @Test("two names of one sheet, or of more than two, are refused with what mends it")
  func noPair() throws {
    #expect(throws: SheetNameProblem.self) { try pair("1", "2026-01") }
    let several = #expect(throws: SheetNameProblem.self) { try pair("maple", "maple") }
    #expect(several?.sentence.contains("name two by their numbers: no. 2, Maple") == true)
    let none = #expect(throws: SheetNameProblem.self) {
      try SheetName("x").matches(in: [])
    }
    #expect(none?.sentence.contains("the desk has none; crossbill import SHEET.toml") == true)
  }

  @Test("of many sheets a sentence names the first eight")
  func many() throws {
    let versions = (1...12).map { "v\($0)" }
    let desk = try SheetSamples.desk(versions.map { try SheetSamples.sheet($0) })
    let all = try LookUpSheets(desk: desk)()
    let problem = #expect(throws: SheetNameProblem.self) { try SheetName("x y").matches(in: all) }
    #expect(problem?.sentence.contains("... and 4 more, which crossbill sheets lists.") == true)
  }
}
