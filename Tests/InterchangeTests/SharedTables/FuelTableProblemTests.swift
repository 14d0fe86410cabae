import Foundation
import Interchange
import Shipping
import Testing

@Suite("Fuel tables that cannot be used")
struct FuelTableProblemTests {
  @Test(
    "a bad cell is named with its row and field, and nothing of the table is taken",
    arguments: [
      ("3.50,3.55,abc\n", "grid.csv line 2: ltl \"abc\" is not a number"),
      ("3.50,3.55,\n", "grid.csv line 2: ltl is missing"),
      ("3.50,3.55,-1\n", "grid.csv line 2: ltl \"-1\" is below zero"),
      ("3.50,3.55,501\n", "grid.csv line 2: ltl \"501\" is over 500"),
      ("0,3.55,1\n", "grid.csv line 2: from \"0\" is zero"),
      ("3.50,3.555555,1\n", "grid.csv line 2: below \"3.555555\" has more than 5 decimal places"),
      ("=1+1,3.55,1\n", "grid.csv line 2: from \"=1+1\" is not a number"),
      ("3.50,\u{1b}[2J,1\n", "grid.csv line 2: below \"\\u{1b}[2J\" is not a number"),
      (
        "3.50,3.55,1\n3.50,3.60,2\n", "grid.csv line 3: from \"3.50\" begins at the price of line 2"
      ),
      ("3.50,3.55,1,9\n", "grid.csv line 2: \"9\" has more fields than the 3 columns"),
    ])
  func badCells(rows: String, sentence: String) {
    let problems = SharedTableFiles.fuel(rows + "4.00,4.05,2\n").problems()
    #expect(problems.contains { $0.hasPrefix(sentence) }, "\(problems)")
  }

  @Test(
    "steps that overlap, leave a gap or do not fit their rules are named",
    arguments: [
      ("3.50,3.60,1\n3.55,3.65,2\n", "", "begins before the row under it ends"),
      ("3.50,3.55,1\n3.60,3.65,2\n", "", "row 2"),
      ("3.55,3.50,1\n", "", "ends where it begins or before"),
      (
        "3.50,,1\n", "[above]\nstep = 0.05\namounts = { ltl = 1 }\n",
        "go on past a row without an end"
      ),
      ("3.50,3.55,1\n", "[heavy]\nabove = \"20000 lb\"\ncolumn = \"tl\"\n", "column tl"),
      (
        "3.50,3.55,1\n", "[[derived]]\ncolumn = \"tl\"\ntimes = 0\nof = \"ltl\"\n",
        "cannot be 0 times"
      ),
    ])
  func contradictions(rows: String, rules: String, words: String) {
    let problems = SharedTableFiles.fuel(rows, rules: rules).problems()
    #expect(problems.contains { $0.contains(words) }, "\(problems)")
  }

  @Test(
    "a key that is missing, unknown or of the wrong kind is named with its line",
    arguments: [
      ("index = \"eia-us-diesel\"\n", "", "table.toml line 1: fuel_table.index is missing"),
      (
        "index = \"eia-us-diesel\"", "index = \"E I A\"",
        "table.toml line 6: fuel_table.index \"E I A\" is no fuel index"
      ),
      ("currency = \"USD\"\n", "", "table.toml line 1: fuel_table.currency is missing"),
      ("unit = \"gal\"\n", "", "table.toml line 1: fuel_table.unit is missing"),
      ("unit = \"gal\"", "unit = \"bbl\"", "table.toml line 8: fuel_table.unit \"bbl\""),
      ("name = \"Test fuel\"\n", "", "table.toml line 1: fuel_table.name is missing"),
      ("source", "sauce", "table.toml line 5: fuel_table.sauce is not known here"),
      ("grid.csv", "../grid.csv", "table.toml line 9: fuel_table.grid \"../grid.csv\""),
      ("[fuel_table]", "[[fuel_table]]", "table.toml: fuel_table \"[...]\" is not a table"),
    ])
  func badKeys(old: String, new: String, sentence: String) {
    var files = SharedTableFiles.fuel("3.50,3.55,1\n")
    files.terms = files.terms.replacing(old, with: new)
    let problems = files.problems()
    #expect(problems.contains { $0.hasPrefix(sentence) }, "\(problems)")
  }

  @Test(
    "a rule without its parts is named",
    arguments: [
      ("[above]\namounts = { ltl = 1 }\n", "above.step is missing"),
      ("[above]\nstep = 0.05\n", "above.amounts is missing"),
      ("[above]\nstep = 0.05\namounts = { tl = 1 }\n", "above.amounts.tl is not known here"),
      ("[above]\nstep = 0.05\namounts = { ltl = -1 }\n", "above.amounts.ltl \"-1\" is below zero"),
      ("[heavy]\ncolumn = \"ltl\"\n", "heavy.above is missing"),
      ("[heavy]\nabove = \"20000\"\ncolumn = \"ltl\"\n", "heavy.above \"20000\" is not a weight"),
      ("[[derived]]\ncolumn = \"tl\"\nof = \"ltl\"\n", "derived[0].times is missing"),
    ])
  func badRules(rules: String, words: String) {
    let problems = SharedTableFiles.fuel("3.50,3.55,1\n", rules: rules).problems()
    #expect(problems.contains { $0.contains(words) }, "\(problems)")
  }

  @Test("a header without amounts or with a strange column stops the table")
  func headers() {
    let empty = SharedTableFiles.fuel("3.50,3.55\n", header: "from,below").problems()
    #expect(empty.contains { $0.contains("column ltl is missing") }, "\(empty)")
    let strange = SharedTableFiles.fuel("3.50,3.55,1\n", header: "from,below,=cmd()").problems()
    #expect(strange.contains { $0.contains("=cmd()") }, "\(strange)")
    let twice = SharedTableFiles.fuel("3.5,3.6,1,1\n", header: "from,below,ltl,LTL").problems()
    #expect(twice.contains { $0.contains("column ltl stands twice") }, "\(twice)")
  }

  @Test(
    "a grid is never read outside the folder of the table", arguments: ["../x.csv", "/etc/passwd"])
  func paths(name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "crossbill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "fuel.toml")
    let terms = SharedTableFiles.fuel("").terms.replacing("grid.csv", with: name)
    try terms.write(to: file, atomically: true, encoding: .utf8)
    let reading = SharedTableReader.read(file)
    #expect(reading.table == nil)
    #expect(reading.problems.map(\.reason) == [.gridOutsideFolder])
  }

  @Test("bytes that are no text or no TOML are a problem, whatever they are")
  func garbage() {
    for text in ["", "[fuel_table", "\u{0}", "[fuel_table]\nname = 1979-05-27T07:32:00Z\n"] {
      var files = SharedTableFiles.fuel("3.50,3.55,1\n")
      files.terms = text
      #expect(!files.problems().isEmpty)
    }
    let missing = SharedTableReader.read(URL(filePath: "/nowhere/at/all.toml"))
    #expect(missing.table == nil && missing.problems.count == 1)
  }
}
