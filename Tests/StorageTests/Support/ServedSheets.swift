import Shipping
import Storage
import Units

extension RateSheet {
  /// The sheet with those of its lanes whose zones contain two places, found by reading every lane.
  func served(from origin: Place, to destination: Place) -> RateSheet {
    var filler = SheetFiller(outline)
    tariff.forEachLane { lane in
      if lane.origin.contains(origin), lane.destination.contains(destination) {
        _ = filler.append(lane)
      }
    }
    return filler.sheet
  }

  /// The sheet as far as it serves Detroit to Toronto.
  var served: RateSheet {
    get throws { served(from: try Samples.detroit(), to: try Samples.toronto()) }
  }

  /// How many lanes there are.
  var laneCount: Int {
    var count = 0
    tariff.forEachLane { _ in count += 1 }
    return count
  }
}

extension RateSheetStore {
  /// The sheets of a day as far as they serve Detroit to Toronto.
  func served(on day: CalendarDay) throws -> [RateSheet] {
    try rateSheets(for: day, from: Samples.detroit(), to: Samples.toronto()) { _, _ in }
  }
}
