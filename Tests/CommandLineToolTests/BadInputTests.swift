import CommandLineTool
import Foundation
import Interchange
import TestSupport
import Testing

/// Files that cannot be meant: each is refused with its line, its reason and its mend, and nothing of it
/// reaches the desk.
@Suite("crossbill import, of bad files")
struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var change: @Sendable (String) -> [UInt8]
    /// What stands in the report.
    var words: String
    var testDescription: String { words }

    init(_ file: String, _ words: String, _ change: @escaping @Sendable (String) -> [UInt8]) {
      self.file = file
      self.words = words
      self.change = change
    }

    /// A text in place of another.
    init(_ file: String, _ old: String, _ new: String, _ words: String) {
      self.init(file, words) { Array($0.replacing(old, with: new).utf8) }
    }
  }

  static let cases: [Case] = [
    Case(
      "maple-freight.toml", "line 2: has characters that are not UTF-8; save it as UTF-8.",
      { Array($0.replacing("Maple Freight", with: "\u{c9}rable").unicodeScalars.map(latin)) }),
    Case(
      "maple-freight.toml", "is UTF-16 text; save it as UTF-8.",
      { [0xff, 0xfe] + $0.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] } }),
    Case(
      "maple-freight.toml", "Maple Freight", "Maple\u{0}Freight",
      "line 2: has a zero byte, so that it is no text; save it as UTF-8."),
    Case(
      "sample-diesel.csv", "line 1: has characters that are not UTF-8; save it as UTF-8.",
      { Array($0.replacing("price", with: "pr\u{e9}x").unicodeScalars.map(latin)) }),
    Case(
      "maple-freight.toml", "[[service]]",
      "[[service]]\nname = \"Standard\"\ngrid = \"maple-freight.csv\"\n[[service]]",
      "line 15: service Standard stands twice; give each service once."),
    Case(
      "otter-parcel.toml", "discount = 20", "discount = 100",
      "service[0].discount \"100\" leaves nothing of the charge; give a discount below 100 per cent."
    ),
    Case(
      "otter-parcel.toml", "zone_amounts = { \"CA\"", "zone_amounts = { \"QC\"",
      "zone_amounts.QC has no column in otter-ground.csv; add the column, or mend the name of the zone."
    ),
    Case(
      "heron-truckload.toml", "per_mile = 0.42", "per_mile = -0.42",
      "service[0].fuel.per_mile \"-0.42\" is below zero; write a number above zero."),
    Case(
      "aspen-fuel.toml", "of = \"ltl\"", "of = \"lt1\"", "column lt1 is not printed in the table"),
    Case(
      "aspen-accessorials.toml", "BCF", "BCX",
      "line 22: x12.BCX is not known here; perhaps BCF was meant."),
    Case(
      "aspen-zones.toml", "aspen-zones.csv", "../zones.csv",
      "leads out of the folder of the terms"),
  ]

  @Test("are refused with 65 and leave the desk as it was", arguments: cases)
  func refused(bad: Case) throws {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let before = ["sheets", "tables"].map { shell.run($0, "--json").output }
    let url = shell.folder.appending(path: bad.file)
    try Data(bad.change(String(contentsOf: url, encoding: .utf8))).write(to: url)
    let result = shell.run("import", url.path)
    #expect(result.status == .badInput)
    #expect(result.output.contains("\(url.path): not imported"))
    #expect(result.output.contains(bad.words), "\(result.output)")
    #expect(["sheets", "tables"].map { shell.run($0, "--json").output } == before)
  }

  private static func latin(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar.value)
  }

  @Test("no answer as JSON holds a character that a terminal obeys or that turns other text")
  func hostileNames() throws {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let path = shell.folder.path + "/" + RateSheetExample.termsName
    let name = "Maple \u{9b}31m\u{202e}\u{2066}\u{feff}\u{2028}\\u007f\u{e0001} Freight"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("Maple Freight", with: name)
      .write(toFile: path, atomically: true, encoding: .utf8)
    let commands = [
      ["import", "--plan", path], ["import", path], ["sheets"], ["sheets", "1"],
      ["quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x55 1250lb"],
    ]
    for command in commands {
      let result = shell.run(command + ["--json"])
      let hostile = (result.output + result.errors).unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      }
      #expect(hostile.isEmpty, "\(command)")
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      }
      #expect(result.output.contains("\\u009b31m\\u202e"), "\(command)")
    }
  }
}
