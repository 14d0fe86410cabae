import PlainTOML
import TOMLKit
import TestSupport
import Testing

@Suite("TOML of anyone's making")
struct PlainTOMLTests {
  private func line(_ text: String) -> Int? {
    do {
      _ = try PlainTOML.table(of: text)
      return nil
    } catch {
      return error.line
    }
  }

  @Test("a table is read with its values")
  func values() throws {
    let table = try PlainTOML.table(
      of: "a = 1 # one\n[b]\nc = [\"x\", 'y',\n]\n[[d]]\ne = { f = true }\n")
    #expect(table["a"]?.int == 1)
    #expect(table["b"]?.table?["c"]?.array?.count == 2)
    #expect(table["d"]?.array?.count == 1)
  }

  @Test(
    "a table header without a name is told with its line, and does not end the program",
    arguments: [
      "[=]", "[.a]", "[[;]]", "[ ,", "[\n]", "[#]", "[{}]", "[\u{e9}]", "[[ =]]", "[+1]",
      "[\t\"a\"",
    ])
  func namelessTable(header: String) {
    #expect(line(header) == 1)
    #expect(line("a = 1\n\n" + header) == 3)
    #expect(line("\u{feff}" + header) == 1)
  }

  @Test(
    "a brace where an array needs a value is told with its line, and does not end the program",
    arguments: [
      ("a = [}", 1), ("a = [1,}", 1), ("a = [ # x\n }", 2), ("a = {b = [}}", 1),
      ("a = [[1], }]", 1), ("a = [\"]\", }", 1), ("a = ['''\n''', }", 2), ("a = [{b = 1}, }]", 1),
      ("a = [\"\"\"]\"\"\"\"\", }", 1), ("a = [\"\\\\\", }", 1), ("x = 1\na = ['\\', }", 2),
    ])
  func braceInArray(text: String, number: Int) {
    #expect(line(text) == number)
  }

  @Test(
    "what only looks like such a place is read",
    arguments: [
      #"a = "[=]""#, "a = '''\n[=]\n'''", "a = \"\"\"\n[=] \\\"\"\" [}\n\"\"\"", "# [=]\na = 1",
      "a = [\n# [}\n1,\n]", "a = [ { b = [] }, ]", #"a = ['}', "}"]"#, "[\"=\"]\nb = 1", "['.']",
      #"[ a . "[" ]"#, #""[=]" = 1"#, "a = [{b = 1}, {b = 2}]", "a = [[], [[]]]", "[-]", "[_]",
      "[1]", "a = \"\"\"\"quoted\"\"\"\"\"\nb = [1]", "\r\n[a]\r\nb = 1\r\n", "\u{feff}[a]", "",
      #"a = ["\"", "}"]"#, "a = \"\"\"\\\n   [}\"\"\"",
    ])
  func harmless(text: String) throws {
    _ = try PlainTOML.table(of: text)
  }

  @Test("a zero byte is told of, since the library would stop reading there")
  func zero() {
    #expect(line("\0") == 1)
    #expect(line("a = 1\n\nb = \"x\0\"\n") == 3)
  }

  @Test("any text ends in a table or an error", arguments: 0..<200)
  func anyText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("ab=[]{},.\"\"''\n\n# 1-_\\\té")
    for _ in 0..<40 {
      let text = String(
        (0..<Int.random(in: 0...24, using: &generator)).compactMap { _ in
          signs.randomElement(using: &generator)
        })
      for begun in [text, "a = [" + text, "[" + text, "a = {b = [" + text] {
        _ = try? PlainTOML.table(of: begun)
      }
    }
  }

  @Test("a good text with a few signs changed ends in a table or an error", arguments: 0..<100)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let good = """
      [sheet]
      name = "x"
      from = 2026-07-01
      note = '''
      [a] } '''
      [[service]]
      fuel = 32.5
      list = ["a", 'b'] # two
      [service.more]
      flat = { amount = 35, per = "bill" }

      """
    let signs = Array("=[]{},.\"'\n# 1\\")
    for _ in 0..<40 {
      var text = Array(good)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: text.indices, using: &generator)
        text[place] = signs.randomElement(using: &generator) ?? " "
      }
      _ = try? PlainTOML.table(of: String(text))
    }
  }
}
