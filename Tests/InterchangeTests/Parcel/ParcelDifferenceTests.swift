import Interchange
import Shipping
import Testing

@Suite("What changes from one parcel sheet to the next")
struct ParcelDifferenceTests {
  private func difference(
    terms: (String) -> String = { $0 }, grid: (String) -> String = { $0 },
    zones: (String) -> String = { $0 }
  ) throws -> RateSheetDifference {
    var files = SheetFiles.parcel
    files.terms = terms(files.terms)
    files.grids[ParcelSheetExample.gridName] = grid(ParcelSheetExample.grid)
    files.grids[ParcelSheetExample.chartName] = zones(ParcelSheetExample.zones)
    return RateSheetDifference(
      from: try #require(SheetFiles.parcel.reading().sheet),
      to: try #require(files.reading().sheet))
  }

  @Test("the same sheet has no difference")
  func nothing() throws {
    #expect(try difference().isEmpty)
  }

  @Test("prices, weights and zones")
  func prices() throws {
    let found = try difference(grid: {
      $0.replacing("10,,14.20,", with: "10,,14.91,").replacing("2,,10.95,13.30,21.10\n", with: "")
        .replacing("zone CA", with: "zone C")
    })
    #expect(
      found.lines() == [
        "new: Ground zone C, all weights", "gone: Ground zone 2 up to 2 lb",
        "gone: Ground zone 5 up to 2 lb", "gone: Ground zone CA, all weights",
        "Ground zone 2 up to 10 lb: 14.20 -> 14.91 (+5.0 %)",
      ])
    #expect(found.summary == "1 zone or weight is new, 3 are gone, 1 rate changes.")
  }

  @Test("terms, surcharges and the rows of the chart")
  func terms() throws {
    let found = try difference(
      terms: {
        $0.replacing("dimensional_weight = \"UPS\"", with: "dimensional_weight = { divisor = 194 }")
          .replacing("per_piece = 30.00", with: "per_piece = 31.50")
          .replacing("fuel = 18.5", with: "fuel = 19")
      }, zones: { $0.replacing("US-MI,US-OH,2", with: "US-MI,US-OH,5") })
    #expect(
      found.lines() == [
        "Ground dimensional weight: as UPS publishes it -> L x W x H / 194, each side rounded up in",
        "Ground fuel: 18.5 % -> 19 %",
        "Ground surcharge additional handling: 30.00 USD a piece, UPS additional handling, group size "
          + "-> 31.50 USD a piece, UPS additional handling, group size",
        "zone of US-MI to US-OH in otter-zones.csv: 2 -> 5",
      ])
  }
}
