import PlainTOML
import TOMLKit
import Testing

@Suite("Tables within tables")
struct TextDepthTests {
  private enum DeepText: String, CaseIterable, Sendable {
    case dottedKey
    case header
    case arrays
    case inlineTables
    case afterFourMarks
    case quotedParts

    var line: String {
      func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
      return switch self {
      case .dottedKey: "a" + many(".a", 50_000) + " = 1"
      case .header: "[a" + many(".a", 50_000) + "]"
      case .arrays: "x = " + many("[", 50_000) + many("]", 50_000)
      case .inlineTables: "x = " + many("{ a = ", 5_000) + "1" + many(" }", 5_000)
      case .afterFourMarks: "k = { a = \"\"\"a\"\"\"\", b" + many(".b", 50_000) + " = 1 }"
      case .quotedParts: "a" + many(" . \"a\"", 20_000) + " = 1"
      }
    }
  }

  @Test(
    "tables that lie too deep in each other are refused before they are read",
    arguments: DeepText.allCases)
  private func tooDeep(text: DeepText) {
    for lead in ["", "a0 = 1\n\n"] {
      let error = #expect(throws: TOMLSyntaxError.self) {
        try PlainTOML.table(of: lead + text.line)
      }
      #expect(error?.words == "tables lie more than 12 deep in each other")
      #expect(error?.line == (lead.isEmpty ? 1 : 3))
    }
  }

  @Test("points and brackets in quotes and comments are no depth")
  func notDeep() throws {
    let points = String(repeating: "a.", count: 100) + String(repeating: "[{", count: 50)
    let text =
      "a = \"\"\"\n\(points)\\\n\"\"\" # \(points)\nb = '\(points)'\n# \(points)\nc = \"\(points)\""
    let table = try PlainTOML.table(of: text)
    #expect(table["b"]?.string == points)
    #expect(table["c"]?.string == points)
  }

  @Test("twelve deep is read")
  func deepest() throws {
    let key = Array(repeating: "a", count: 12).joined(separator: ".")
    _ = try PlainTOML.table(of: "\(key) = 1")
    let open = String(repeating: "[", count: 12)
    _ = try PlainTOML.table(of: "x = \(open)\(String(repeating: "]", count: 12))")
  }
}
