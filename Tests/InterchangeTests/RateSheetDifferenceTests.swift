import Interchange
import Shipping
import Testing
import Units

@Suite struct RateSheetDifferenceTests {
  private func sheet(
    terms: (String) -> String = { $0 }, grid: (String) -> String = { $0 }
  ) throws -> RateSheet {
    var files = SheetFiles.example
    files.terms = terms(files.terms)
    files.grids[RateSheetExample.gridName] = grid(RateSheetExample.grid)
    return try #require(files.reading().sheet)
  }

  @Test("the same sheet has no difference")
  func nothing() throws {
    let difference = RateSheetDifference(from: try sheet(), to: try sheet())
    #expect(difference.isEmpty)
    #expect(difference.summary == "Nothing changes.")
    #expect(difference.lines().isEmpty)
  }

  @Test("changed terms are shown with what they were")
  func terms() throws {
    let new = try sheet(terms: {
      $0.replacing("fuel = 32.5", with: "fuel = 34").replacing("2026-07\"", with: "2026-12\"")
        .replacing("liftgatePickup = 85.00\n", with: "")
    })
    let difference = RateSheetDifference(from: try sheet(), to: new)
    #expect(
      difference.lines() == [
        "version: 2026-07 -> 2026-12", "Standard fuel: 32.5 % -> 34 %",
        "Standard liftgate at pickup: 85.00 USD -> none",
      ])
    #expect(difference.summary == "3 terms change.")
  }

  @Test("changed rates are shown in per cent, and a rate that is gone as no rate")
  func rates() throws {
    let new = try sheet(grid: {
      $0.replacing(
        "US-MI,CA-ON,70,,79.84,62.10,49.68", with: "US-MI,CA-ON,70,,79.84,64.58,")
    })
    let difference = RateSheetDifference(from: try sheet(), to: new)
    #expect(
      difference.lines() == [
        "Standard US-MI to CA-ON class 70 M5C: 62.10 -> 64.58 (+4.0 %)",
        "Standard US-MI to CA-ON class 70 M1M: 49.68 -> no rate",
      ])
    #expect(difference.rates.listed[1].percent == nil)
  }

  @Test("new and removed lanes and classes are named, a lane once")
  func lanes() throws {
    let old = try sheet()
    let new = try sheet(grid: { grid in
      grid.split(separator: "\n").filter {
        !$0.hasPrefix("US-MI,CA-ON,250") && !$0.hasPrefix("CA-QC")
      }
      .joined(separator: "\n") + "\nUS-TX,CA-AB,70,,9,8,7,6,5,4,3,5\n"
    })
    let difference = RateSheetDifference(from: old, to: new)
    #expect(difference.added.listed.map(\.text) == ["Standard US-TX to CA-AB, all classes"])
    #expect(
      difference.removed.listed.map(\.text)
        == ["Standard US-MI to CA-ON class 250", "Standard CA-QC to US-NY, all classes"])
    #expect(difference.rates.isEmpty)
    let back = RateSheetDifference(from: new, to: old)
    #expect(back.added == difference.removed)
    #expect(back.removed == difference.added)
  }

  @Test("days and minimum of a lane are told as changed only where the lane stays")
  func termsOfLanes() throws {
    let old = try sheet()
    let new = try sheet(grid: { grid in
      grid.split(separator: "\n").filter { !$0.hasPrefix("CA-QC") }.joined(separator: "\n")
        + "\nUS-TX,CA-AB,70,110,9,8,7,6,5,4,3,5\n"
    })
    #expect(old.tariff.classRates?.lanes.contains { $0.transitDays != nil } == true)
    for difference in [
      RateSheetDifference(from: old, to: new), RateSheetDifference(from: new, to: old),
    ] {
      #expect(difference.terms.isEmpty)
      #expect(difference.added.count == 1)
      #expect(difference.removed.count == 1)
    }
    let later = try sheet(grid: { $0.replacing("12.42,2\n", with: "12.42,3\n") })
    let changed = RateSheetDifference(from: old, to: later)
    #expect(!changed.terms.isEmpty)
    #expect(changed.terms.listed.allSatisfy { $0.term.hasPrefix("transit ") })
  }

  @Test("a long difference shows the first of each kind and counts the rest")
  func limits() throws {
    let new = try sheet(grid: { $0.replacing(",250,", with: ",300,") })
    let difference = RateSheetDifference(from: try sheet(), to: new)
    #expect(difference.added.count == 9)
    #expect(difference.lines(limit: 2).count == 6)
    #expect(difference.lines(limit: 2)[2] == "... and 7 more")
    #expect(difference.summary == "9 lanes or classes are new, 9 are gone.")
  }
}
