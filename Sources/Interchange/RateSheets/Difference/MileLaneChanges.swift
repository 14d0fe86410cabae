import Shipping
import Units

/// What changes between the lanes of two truckload sheets.
struct MileLaneChanges {
  private let pairs: LanePairs<PerMileTariff.Lane>

  init(from old: RateSheet, to new: RateSheet) {
    pairs = LanePairs(
      from: old.tariff.perMile?.lanes ?? LaneBook(), to: new.tariff.perMile?.lanes ?? LaneBook())
  }

  /// Adds the lanes that are new, those that are gone, and the rates of the others.
  func add(to difference: inout RateSheetDifference.Changes) {
    pairs.forEachNewOrChanged { lane, was in
      if was == nil { difference.added.append(Self.row(lane)) }
    }
    pairs.forEachGoneOrChanged { lane, becomes in
      if becomes == nil { difference.removed.append(Self.row(lane)) }
    }
    pairs.forEachChanged { Self.addRates(from: $0, to: $1, &difference.rates) }
  }

  private static func addRates(
    from old: PerMileTariff.Lane, to new: PerMileTariff.Lane,
    _ changes: inout ListedChanges<RateSheetDifference.RateChange>
  ) {
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
