import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("A line of handling units typed as one text")
struct TypedUnitLineTests {
  private var reader: QuoteEntryReader {
    QuoteEntryReader(today: FixedDesk.today) { _ in nil }
  }

  private func sentence(_ line: String) -> String {
    do throws(FieldProblem) {
      return try reader.understand(line, at: 0).sentence
    } catch {
      return error.sentence
    }
  }

  @Test(
    "any order of the parts means the same",
    arguments: [
      "48x40x55 3 1250lb", "3 48x40x55 1250lb", "1250lb 48x40x55 3", "3 1250 lb 48 x 40 x 55",
      "3x 48x40x55 1250lb", "3 x 48x40x55 @ 1250lb", "3 plt 48*40*55in 1250lbs each",
      "3pallets of 48×40×55 at 1250 pounds", "48x40x55 3 3750lb total",
    ])
  func anyOrder(line: String) throws {
    let found = try reader.understand(line, at: 0)
    #expect(found.unit.count == 3 && found.unit.packaging == .pallet)
    #expect(found.unit.dimensions?.description == "48 x 40 x 55 in")
    #expect(found.unit.weightEach == .pounds(1_250))
    // 3 x 105 600 in3 / 1728 = 183.33 ft3; 3 750 lb / 183.33 = 20.45, class 70.
    #expect(found.classText == "class 70, 20.45 lb/ft3")
  }

  @Test("metric lines keep their units, and the weight may stand without a blank")
  func metric() throws {
    let found = try reader.understand("120x100x140cm 2 500kg", at: 0)
    #expect(found.unit.count == 2 && found.unit.weightEach == .kilograms(500))
    #expect(found.unit.dimensions?.description == "120 x 100 x 140 cm")
    #expect(
      found.assumptions == [
        .apart(count: "2", weight: "500kg"), .pallets(count: "2"), .weightOfEach("500kg"),
      ])
  }

  @Test("what the line leaves open is told with the way to say otherwise")
  func assumptions() {
    #expect(
      sentence("48x40x55 3 1250lb")
        == "Understood as 3 x pallet 48 x 40 x 55 in, 1 250 lb EACH, 3 750 lb in all, class 70, 20.45 "
        + "lb/ft3; 3 taken as pallets, or write skid, box, drum; sides taken as inches, or write cm "
        + "behind them; 1250lb taken as the weight of EACH, or write total behind it.")
    #expect(
      sentence("3 skids 48x40x55in 1250lb each class 85 stackable")
        == "Understood as 3 x skid 48 x 40 x 55 in, 1 250 lb EACH, 3 750 lb in all, class 85 "
        + "declared, 20.45 lb/ft3, stackable.")
    #expect(sentence("500kg").hasPrefix("Understood as 1 x pallet, 500 kg, class UNKNOWN"))
  }

  @Test(
    "what may mean two things is refused with both meanings",
    arguments: [
      ("2 500lb", "weight of handling unit 1 \"2 500lb\" is not a count and a weight that can"),
      ("48x40x55 3 1250", "weight of handling unit 1 \"3 and 1250\" is not a count and a weight"),
      ("3x48x40x55 500lb", "dimensions of handling unit 1 \"3x48x40x55\" is not three sides"),
      ("48x40x55x1250 3", "dimensions of handling unit 1 \"48x40x55x1250\" is not three sides"),
      ("3 1000lb total", "weight of handling unit 1 \"1000lb total\" is not even among 3 units"),
      ("2 3 500lb", "count of handling unit 1 \"3\" is given twice"),
      ("3 pallet 900lb total each", "weight of handling unit 1 \"each\" is not clear"),
      ("2 pallet 3 drum 5lb", "count of handling unit 1 \"3\" is given twice, first as \"2\""),
      ("2 bucket 500lb", "handling unit 1 \"bucket\" is not a part of a line of units"),
      ("0x40x40 5lb", "length of handling unit 1 \"0\" is zero"),
      ("40x40x0in 5lb", "height of handling unit 1 \"0in\" is zero"),
      ("", "weight of handling unit 1 is missing"),
    ])
  func ambiguous(line: String, words: String) {
    #expect(sentence(line).hasPrefix(words), "\(sentence(line))")
  }

  @Test("packings are known by their short forms and plurals")
  func packings() throws {
    let words: [(String, PackagingKind)] = [
      ("skd", .skid), ("boxes", .carton), ("ctns", .carton), ("parcels", .carton),
      ("pcs", .pieces), ("barrels", .drum), ("GLD", .gaylord), ("loose", .loose),
      ("crates", .crate), ("rolls", .roll), ("bundles", .bundle),
    ]
    for (word, kind) in words {
      #expect(
        try reader.understand("2 \(word) 9lb class 70", at: 0).unit.packaging == kind, "\(word)")
    }
  }

  @Test("dangerous goods, an NMFC item and what may not be stacked are taken")
  func words() throws {
    let found = try reader.understand(
      "2 drums 30x30x40 400lb each not stackable hazmat nmfc 86900-2 class70", at: 0)
    #expect(found.entry.isHazardous && found.entry.nmfc == "86900-2")
    #expect(!found.unit.isStackable && found.unit.declaredClass == .class70)
  }

  @Test("no text stops the reader, and what it understands is read again from its own words")
  func anyText() {
    var random = SeededGenerator(seed: 77)
    let parts = [
      "48x40x55", "120x100x140cm", "3", "2", "1250lb", "500kg", "pallet", "skids", "x", "@",
      "class",
      "70", "total", "each", "stackable", "not", "in", "1,250", "48\"x40\"x55\"", "-5", "lb", "0",
    ]
    for _ in 0..<3_000 {
      let line = (0..<Int.random(in: 0...6, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined(separator: " ")
      guard let found = try? reader.understand(line, at: 0) else {
        #expect(sentence(line).hasSuffix("."))
        continue
      }
      let unit = found.unit
      let again = try? reader.understand(
        [
          "\(unit.count) \(unit.packaging.name)",
          unit.dimensions.map { "\($0)" } ?? "",
          "\(unit.weightEach.value(in: unit.weightEach.unit))\(unit.weightEach.unit.symbol) each",
          unit.declaredClass.map { "class \($0.name)" } ?? "", unit.isStackable ? "stackable" : "",
        ].joined(separator: " "), at: 0)
      #expect(again?.unit == unit, "\(line)")
    }
  }

  @Test("a typed line fills the first blank line of an entry, then new ones")
  func spread() throws {
    var entry = QuoteEntry()
    entry.unitLine = "48x40x55 3 1250lb"
    #expect(try entry.spreadUnitLine() == 0)
    #expect(entry.unitLine.isEmpty && entry.units.count == 1 && entry.units[0].count == "3")
    entry.unitLine = " 2 drums 400lb class 85 "
    #expect(try entry.spreadUnitLine() == 1)
    #expect(entry.units.map(\.packaging) == ["pallet", "drum"])
    entry.unitLine = "  "
    #expect(try entry.spreadUnitLine() == nil)
    entry.unitLine = "nonsense"
    #expect(throws: FieldProblem.self) { try entry.spreadUnitLine() }
    #expect(entry.units.count == 2 && entry.unitLine == "nonsense")
  }

  @Test("a typed line that was not filled in is read with the rest of the entry")
  func readWithRest() throws {
    var entry = QuoteEntry()
    (entry.origin, entry.destination, entry.shipDay) = ("48201", "M5V 2T6", "today")
    entry.unitLine = "48x40x55 3 1250lb"
    let request = try reader.read(entry).request
    #expect(request.handlingUnits.map(\.count) == [3])
    entry.unitLine = "48x40x55 3"
    let error = #expect(throws: FieldProblems.self) { try reader.read(entry) }
    #expect(
      error?.problems.first?.sentence.hasPrefix("weight of handling unit 1 is missing") == true)
  }
}
