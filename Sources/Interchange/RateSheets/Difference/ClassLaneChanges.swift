import Shipping
import Units

/// What changes between the lanes of two sheets of class rates.
///
/// Of two lanes with the same ends, the first is the one that counts.
struct ClassLaneChanges {
  private let before: LaneBook<ClassTariff.Lane>
  private let after: LaneBook<ClassTariff.Lane>

  init(from old: RateSheet, to new: RateSheet) {
    before = old.tariff.classRates?.lanes ?? LaneBook()
    after = new.tariff.classRates?.lanes ?? LaneBook()
  }

  /// Adds the rows that are new, those that are gone, and the rates of the others.
  func add(to difference: inout RateSheetDifference.Changes) {
    Self.addRows(of: after, missingIn: before, to: &difference.added)
    Self.addRows(of: before, missingIn: after, to: &difference.removed)
    forEachShared { lane, becomes in
      guard lane.rates != becomes.rates else { return }
      Self.addRates(from: lane, to: becomes, &difference.rates)
    }
  }

  /// Calls `body` with each lane of the earlier sheet that stays, and what it becomes.
  func forEachShared(_ body: (ClassTariff.Lane, ClassTariff.Lane) -> Void) {
    for (number, lane) in before.enumerated() {
      guard let there = after.number(of: lane), before.number(of: lane) == number else { continue }
      body(lane, after[there])
    }
  }

  private static func addRows(
    of book: LaneBook<ClassTariff.Lane>, missingIn other: LaneBook<ClassTariff.Lane>,
    to rows: inout ListedChanges<RateSheetDifference.Row>
  ) {
    for (number, lane) in book.enumerated() where book.number(of: lane) == number {
      guard let there = other.number(of: lane) else {
        rows.append(row(lane, nil))
        continue
      }
      let rates = other[there].rates
      for freightClass in lane.rates.classes where !rates.contains(freightClass) {
        rows.append(row(lane, freightClass))
      }
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
