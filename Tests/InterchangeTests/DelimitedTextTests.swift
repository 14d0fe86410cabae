import Testing

@testable import Interchange

@Suite struct DelimitedTextTests {
  private func fields(_ text: String) throws -> [[String]] {
    try DelimitedText(Array(text.utf8)).records.map(\.fields)
  }

  @Test("rows end with a line feed, a carriage return, or both, and the last one may not end")
  func lineEnds() throws {
    #expect(
      try fields("a,b\nc,d\r\ne,f\rg,h") == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
  }

  @Test("a byte-order mark is no part of the first field")
  func byteOrderMark() throws {
    #expect(try fields("\u{feff}origin,class\n") == [["origin", "class"]])
  }

  @Test("the separator is the one that the header has most of")
  func separators() throws {
    #expect(try fields("a;b;c,d\n1;2;3\n") == [["a", "b", "c,d"], ["1", "2", "3"]])
    #expect(try fields("a\tb\n1\t\n") == [["a", "b"], ["1", ""]])
    #expect(try fields("\"x;y;z\",b\n") == [["x;y;z", "b"]])
  }

  @Test("quoted fields hold separators, doubled quotes and line breaks")
  func quotes() throws {
    #expect(try fields("\"a,\"\"b\"\"\",c\n") == [["a,\"b\"", "c"]])
    #expect(try fields("\"two\nlines\",c\n") == [["two\nlines", "c"]])
  }

  @Test("a row knows its line also after a field of several lines")
  func linesAfterLongFields() throws {
    let records = try DelimitedText(Array("a,b\n\"1\n2\n3\",x\nlast,row\n".utf8)).records
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test("an empty last field stays a field, and blank rows are left out")
  func emptyFields() throws {
    #expect(try fields("a,b,\n\n , ,\nc,,") == [["a", "b", ""], ["c", "", ""]])
  }

  @Test("white space around an unquoted field is dropped")
  func whiteSpace() throws {
    #expect(try fields(" a , \"b \" ,c\n") == [["a", "b ", "c"]])
  }

  @Test("a combining mark after a separator does not hide the separator")
  func combiningMark() throws {
    #expect(try fields("a,\u{301}b\n").first?.count == 2)
  }

  @Test("a stray or open quote spoils its own line and no other")
  func malformedRows() throws {
    let text = "a,b\n\"x\"y,1\ngood,2\n\"open,3\ngood,4\n"
    let records = try DelimitedText(Array(text.utf8)).records
    #expect(records.map(\.line) == [1, 2, 3, 4, 5])
    #expect(records.map(\.isMalformed) == [false, true, false, true, false])
    #expect(records[4].fields == ["good", "4"])
  }

  @Test("what is no UTF-8 text is refused with the line")
  func notText() {
    #expect(throws: PlainTextError.empty) { try DelimitedText([]) }
    #expect(throws: PlainTextError.empty) { try DelimitedText([0xef, 0xbb, 0xbf]) }
    #expect(throws: PlainTextError.utf16) { try DelimitedText([0xff, 0xfe, 0x61, 0]) }
    #expect(throws: PlainTextError.zeroByte(line: 2)) { try DelimitedText([0x61, 0x0a, 0]) }
    #expect(throws: PlainTextError.notUTF8(line: 3)) {
      try DelimitedText(Array("a\nb\nQu".utf8) + [0xe9] + Array("bec\n".utf8))
    }
  }

  @Test("a written field is never a formula, and reads back")
  func writtenFields() throws {
    #expect(DelimitedField.text("=1+1") == "'=1+1")
    #expect(DelimitedField.text("@SUM(A1)") == "'@SUM(A1)")
    #expect(DelimitedField.text("-5") == "'-5")
    #expect(DelimitedField.text("\tx") == "\"'\tx\"")
    #expect(DelimitedField.text("US-MI") == "US-MI")
    let awkward = "a \"b\", c;\nd"
    #expect(try fields(DelimitedField.text(awkward) + ",x\n") == [[awkward, "x"]])
  }

  @Test("the nearest known word is offered only when it is near")
  func nearestWord() {
    #expect(NearestWord.to("curency", among: ["carrier", "currency"]) == "currency")
    #expect(NearestWord.to("lift-gate delivery", among: ["liftgateDelivery"]) == "liftgateDelivery")
    #expect(NearestWord.to("colour", among: ["carrier", "currency"]) == nil)
    #expect(NearestWord.to(String(repeating: "x", count: 5_000), among: ["carrier"]) == nil)
  }

  @Test("a row of 64 lines is read, and a longer one is a bad row behind which good ones follow")
  func longRows() throws {
    let remark = { (breaks: Int) in "\"" + String(repeating: "x\n", count: breaks) + "\",1\n" }
    let fits = try DelimitedText(Array((remark(63) + "a,b\n").utf8)).records
    #expect(fits.map(\.isMalformed) == [false, false])
    let long = try DelimitedText(Array((remark(64) + "a,b\n").utf8)).records
    #expect(long.first?.isMalformed == true)
    #expect(long.last?.fields == ["a", "b"])
  }

  @Test("a file of quotes that are never closed is read in a bounded number of steps a line")
  func unclosedQuotes() throws {
    let text = String(repeating: "a\",\"\n", count: 20_001)
    let records = try DelimitedText(Array(text.utf8)).records
    #expect(records.count > 19_000)
    #expect(records.allSatisfy { $0.fields.count <= 2 * DelimitedReader.mostLines })
  }
}
