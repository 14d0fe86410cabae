import ReferenceData
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("Reading a quote as it was typed")
struct QuoteEntryReaderTests {
  let reader: QuoteEntryReader

  init() throws { reader = try FixedDesk.empty().entryReader }

  @Test("a full entry becomes a request with its cities looked up")
  func full() throws {
    let reading = try reader.read(.sample())
    let request = reading.request
    #expect(reading.warnings.isEmpty)
    #expect(request.origin.shortName == "Detroit MI")
    #expect(request.destination.postalCode.text == "M5V 2T6")
    #expect(request.shipDay == .sample("2026-11-24"))
    #expect(request.handlingUnits.map(\.count) == [2])
    #expect(request.totalWeight == .pounds(1_600))
    #expect(request.goods.map(\.description) == ["ceramic planters"])
    #expect(request.accessorials.isEmpty)
  }

  @Test("lines of units that cannot be read are named, a typed one by its text")
  func unreadable() throws {
    #expect(reader.unreadableUnits(.sample()).isEmpty)
    let two = QuoteEntry.sample {
      $0.unitLine = "2 bananas"
      $0.units[0].weight = "heavy"
    }
    let found = reader.unreadableUnits(two)
    #expect(found.map(\.name) == ["typed unit \"2 bananas\"", "handling unit 1"])
    #expect(found.allSatisfy { !$0.problems.isEmpty })
    #expect(reader.readableUnits(two) == nil)
    let hostile = QuoteEntry.sample { $0.unitLine = "2 \u{1b}[2J" }
    #expect(reader.unreadableUnits(hostile).first?.name.contains("\u{1b}") == false)
    let empty = reader.unreadableUnits(QuoteEntry())
    #expect(empty.first?.problems.first?.sentence.contains("weight of handling unit 1") == true)
  }

  @Test("a home and a site with limited access ask for their service themselves")
  func sites() throws {
    let entry = QuoteEntry.sample {
      $0.originSite = .limitedAccess
      $0.destinationSite = .residence
      $0.accessorials = [.liftgateDelivery]
    }
    let request = try reader.read(entry).request
    #expect(request.accessorials == [.liftgateDelivery])
    #expect(request.impliedAccessorials == [.limitedAccessPickup, .residentialDelivery])
  }

  @Test("a unit typed behind one side holds for the bare others")
  func oneUnit() throws {
    let entry = QuoteEntry.sample {
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("120", "100", "150cm")
    }
    let sides = try #require(try reader.read(entry).request.handlingUnits[0].dimensions)
    #expect(sides.length == .centimetres(120))
    #expect(sides.height == .centimetres(150))
  }

  @Test("a line that was left as it was is no handling unit")
  func blankLine() throws {
    let entry = QuoteEntry.sample { $0.units.append(QuoteEntry.Unit()) }
    #expect(try reader.read(entry).request.handlingUnits.count == 1)
  }

  @Test("all that is wrong is told, in the order of the form")
  func everything() {
    #expect(
      sentences(QuoteEntry()) == [
        "origin is missing; type a code such as 48201 or M5V 2T6.",
        "destination is missing; type a code such as 48201 or M5V 2T6.",
        "ship day is missing; type a value.",
        "weight of handling unit 1 is missing; type a value.",
      ])
  }

  @Test("without dimensions and class there is a warning; either one ends it")
  func noDimensions() throws {
    var entry = QuoteEntry.sample {
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("", "", "")
    }
    let warnings = try reader.read(entry).warnings
    #expect(
      warnings.map(\.sentence) == [
        "dimensions of handling unit 1 are missing, so that density and class cannot be computed; "
          + "type length, width and height, or declare a class."
      ])
    entry.units[0].freightClass = "70"
    #expect(try reader.read(entry).request.handlingUnits[0].declaredClass == .class70)
    #expect(try reader.read(entry).warnings.isEmpty)
  }

  @Test("a class that contradicts the density is used with a warning")
  func density() throws {
    let reading = try reader.read(.sample { $0.units[0].freightClass = "50" })
    #expect(reading.request.handlingUnits[0].declaredClass == .class50)
    #expect(
      reading.warnings.map(\.sentence) == [
        "class of handling unit 1 \"50\" contradicts the density of 12.00 lb/ft3, which is class "
          + "85; declare class 85, or give the NMFC item that sets the class."
      ])
  }

  @Test(
    "a pickup on a day of rest is warned of with the day to count on",
    arguments: [
      ("2026-11-28", "Mon 30 Nov 2026"), ("2026-11-26", "Fri 27 Nov 2026"),
      ("2026-12-25", "Mon 28 Dec 2026"),
    ])
  func rest(day: String, next: String) throws {
    let warnings = try reader.read(.sample { $0.shipDay = day }).warnings
    #expect(
      warnings.map(\.sentence).contains {
        $0.hasSuffix("count on pickup on \(next), or choose another day.")
      })
    #expect(warnings.allSatisfy { !$0.isError })
  }

  @Test("a field gives the same answer alone and together with the others")
  func alone() throws {
    #expect(throws: FieldProblem.self) { try reader.shipDay("2026-11-22") }
    #expect(try reader.shipDay("tomorrow") == .sample("2026-11-24"))
    #expect(try reader.goodsOrigin("") == nil)
    #expect(try reader.goodsValue("") == nil)
    #expect(try reader.goodsValue("4 200.50 CAD") == Money(minorUnits: 420_050, .cad))
    #expect(
      try reader.place("h3b 1a7", site: .residence, field: "origin").postalCode.text == "H3B 1A7")
  }

  private func sentences(_ entry: QuoteEntry) -> [String] {
    do throws(FieldProblems) {
      _ = try reader.read(entry)
      return []
    } catch {
      return error.problems.map(\.sentence)
    }
  }
}
