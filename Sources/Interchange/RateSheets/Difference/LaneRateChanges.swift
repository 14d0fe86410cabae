import Shipping
import Units

/// What changes between the lanes of two sheets whose lanes have one price for each of some columns.
struct LaneRateChanges<Lane: TariffLane> {
  /// A price or another number of a lane.
  typealias Value = (column: String, value: ExactDecimal)

  private let pairs: LanePairs<Lane>
  private let name: (Lane) -> String
  private let values: (Lane) -> [Value]

  /// Adds the lanes that are new, those that are gone, and the rates of the others.
  func add(to difference: inout RateSheetDifference.Changes) {
    pairs.forEachNewOrChanged { lane, was in
      if was == nil { difference.added.append(row(lane)) }
    }
    pairs.forEachGoneOrChanged { lane, becomes in
      if becomes == nil { difference.removed.append(row(lane)) }
    }
    pairs.forEachChanged { addRates(from: $0, to: $1, &difference.rates) }
  }

  private func addRates(
    from old: Lane, to new: Lane,
    _ changes: inout ListedChanges<RateSheetDifference.RateChange>
  ) {
    let (was, becomes) = (values(old), values(new))
    let columns =
      was.map(\.column)
      + becomes.map(\.column).filter { column in !was.contains { $0.column == column } }
    for column in columns {
      let before = was.first { $0.column == column }?.value
      let after = becomes.first { $0.column == column }?.value
      guard before != after else { continue }
      changes.append(
        RateSheetDifference.RateChange(row: row(old), column: column, old: before, new: after))
    }
  }

  private func row(_ lane: Lane) -> RateSheetDifference.Row {
    RateSheetDifference.Row(service: lane.service, name: name(lane))
  }
}

extension LaneRateChanges<PerMileTariff.Lane> {
  /// Compares two truckload sheets.
  init(from old: RateSheet, to new: RateSheet) {
    pairs = LanePairs(
      from: old.tariff.perMile?.lanes ?? LaneBook(), to: new.tariff.perMile?.lanes ?? LaneBook())
    name = { "\($0.origin) to \($0.destination) \($0.equipment.name)" }
    values = { lane in
      let values: [(String, ExactDecimal?)] = [
        ("rate", lane.rate.value), ("minimum", lane.minimum?.amount),
        ("tolls", lane.tolls?.amount),
        ("transit days", lane.transitDays.map { ExactDecimal($0) }),
      ]
      return values.compactMap { column, value in value.map { (column, $0) } }
    }
  }
}

extension LaneRateChanges<SkidTariff.Lane> {
  /// Compares two sheets of skid or foot rates.
  init(from old: RateSheet, to new: RateSheet) {
    pairs = LanePairs(
      from: old.tariff.skidRates?.lanes ?? LaneBook(),
      to: new.tariff.skidRates?.lanes ?? LaneBook())
    name = { "\($0.origin) to \($0.destination)" }
    values = { lane in
      let others: [(String, ExactDecimal?)] = [
        ("additional", lane.prices.additional?.amount), ("minimum", lane.minimum?.amount),
        ("maximum", lane.maximum?.amount),
        ("transit days", lane.transitDays.map { ExactDecimal($0) }),
      ]
      return lane.prices.totals.map { ("\($0.count)", $0.amount.amount) }
        + lane.prices.each.map { ("\($0.count)+", $0.amount.amount) }
        + others.compactMap { column, value in value.map { (column, $0) } }
    }
  }
}
