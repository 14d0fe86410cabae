import Shipping
import Units

/// What changes between the lanes of two sheets of class rates.
struct ClassLaneChanges {
  private let pairs: LanePairs<ClassTariff.Lane>

  init(from old: RateSheet, to new: RateSheet) {
    pairs = LanePairs(
      from: old.tariff.classRates?.lanes ?? LaneBook(),
      to: new.tariff.classRates?.lanes ?? LaneBook())
  }

  /// Adds the rows that are new, those that are gone, and the rates of the others.
  func add(to difference: inout RateSheetDifference.Changes) {
    pairs.forEachNewOrChanged { Self.addRows(of: $0, missingIn: $1, to: &difference.added) }
    pairs.forEachGoneOrChanged { Self.addRows(of: $0, missingIn: $1, to: &difference.removed) }
    pairs.forEachChanged { Self.addRates(from: $0, to: $1, &difference.rates) }
  }

  /// Calls `body` with each lane that changes and what it becomes.
  func forEachChanged(_ body: (ClassTariff.Lane, ClassTariff.Lane) -> Void) {
    pairs.forEachChanged(body)
  }

  private static func addRows(
    of lane: ClassTariff.Lane, missingIn other: ClassTariff.Lane?,
    to rows: inout ListedChanges<RateSheetDifference.Row>
  ) {
    guard let other else { return rows.append(row(lane, nil)) }
    for freightClass in lane.rates.classes where !other.rates.contains(freightClass) {
      rows.append(row(lane, freightClass))
    }
  }

  private static func addRates(
    from lane: ClassTariff.Lane, to other: ClassTariff.Lane,
    _ changes: inout ListedChanges<RateSheetDifference.RateChange>
  ) {
    for freightClass in lane.rates.classes where other.rates.contains(freightClass) {
      for column in WeightBreak.allCases {
        let (was, becomes) = (lane.rates[freightClass, column], other.rates[freightClass, column])
        guard was != becomes else { continue }
        changes.append(
          RateSheetDifference.RateChange(
            row: row(lane, freightClass), column: column.code, old: was?.value,
            new: becomes?.value))
      }
    }
  }

  private static func row(
    _ lane: ClassTariff.Lane, _ freightClass: FreightClass?
  ) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: lane.service,
      name: "\(lane.origin) to \(lane.destination)"
        + (freightClass.map { " class \($0.name)" } ?? ", all classes"))
  }
}
