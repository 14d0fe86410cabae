import TestSupport
import Testing
import Workflows

@Suite("The text of a JSON file")
struct JSONSyntaxTests {
  private func fault(_ text: String) throws -> String {
    let fault = #expect(throws: JSONSyntax.Fault.self) {
      try JSONSyntax.value(of: Array(text.utf8))
    }
    let found = try #require(fault)
    return "\(found.place)|\(found.reason)"
  }

  @Test("a fault is told with line and column, counted from one in characters")
  func places() throws {
    #expect(try fault("{\n  \"a\": 1,,\n}") == "line 2, column 10|\",\" cannot stand there")
    #expect(try fault("{'a': 1}") == "line 1, column 2|\"'\" cannot stand there")
    #expect(try fault("{\"né\u{301}e\": x}") == "line 1, column 9|\"x\" cannot stand there")
    #expect(try fault("{\r\n\"a\": 1\r\n") == "line 3, column 1|it ends within a value")
    #expect(try fault("[1]\n[2]") == "line 2, column 1|\"[\" cannot stand there")
  }

  @Test("a text without a place for the fault says what it is")
  func whole() throws {
    #expect(try fault("") == "|it is empty")
    #expect(try fault(" \n") == "|it is empty")
    #expect(try fault("{\"a\": 1, \"a\": 2}") == "|\"a\" stands twice in one object")
    #expect(throws: JSONSyntax.Fault.self) { try JSONSyntax.value(of: [0x22, 0xFF, 0x22]) }
    let deep = String(repeating: "[", count: 5_000)
    #expect(try fault(deep).contains("deeper than 64"))
  }

  @Test(
    "any bytes end with a value or a fault whose place is within the text",
    arguments: UInt64(0)..<60)
  func garbage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\",:0123ae\\ \n\u{e9}".utf8)
    let bytes = (0..<40).map { _ in alphabet.randomElement(using: &generator) ?? 32 }
    do {
      _ = try JSONSyntax.value(of: bytes)
    } catch {
      #expect(!error.reason.isEmpty)
      #expect(error.place.isEmpty || error.place.hasPrefix("line "))
    }
  }
}
