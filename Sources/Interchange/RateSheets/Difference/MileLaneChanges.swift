import Shipping
import Units

/// What changes between the lanes of two truckload sheets.
///
/// Of two lanes with the same ends and equipment, the first is the one that counts.
struct MileLaneChanges {
  private let before: LaneBook<PerMileTariff.Lane>
  private let after: LaneBook<PerMileTariff.Lane>

  init(from old: RateSheet, to new: RateSheet) {
    before = old.tariff.perMile?.lanes ?? LaneBook()
    after = new.tariff.perMile?.lanes ?? LaneBook()
  }

  /// Adds the lanes that are new, those that are gone, and the rates of the others.
  func add(to difference: inout RateSheetDifference.Changes) {
    for (number, lane) in after.enumerated()
    where before.number(of: lane) == nil && after.number(of: lane) == number {
      difference.added.append(Self.row(lane))
    }
    for (number, lane) in before.enumerated() where before.number(of: lane) == number {
      if let there = after.number(of: lane) {
        Self.addRates(from: lane, to: after[there], &difference.rates)
      } else {
        difference.removed.append(Self.row(lane))
      }
    }
  }

  private static func addRates(
    from old: PerMileTariff.Lane, to new: PerMileTariff.Lane,
    _ changes: inout ListedChanges<RateSheetDifference.RateChange>
  ) {
    guard old != new else { return }
    let values: [(String, ExactDecimal?, ExactDecimal?)] = [
      ("rate", old.rate.value, new.rate.value),
      ("minimum", old.minimum?.amount, new.minimum?.amount),
      ("tolls", old.tolls?.amount, new.tolls?.amount),
      (
        "transit days", old.transitDays.map { ExactDecimal($0) },
        new.transitDays.map { ExactDecimal($0) }
      ),
    ]
    for (column, was, becomes) in values where was != becomes {
      changes.append(
        RateSheetDifference.RateChange(row: row(old), column: column, old: was, new: becomes))
    }
  }

  private static func row(_ lane: PerMileTariff.Lane) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: lane.service, name: "\(lane.origin) to \(lane.destination) \(lane.equipment.name)")
  }
}
