import Shipping
import Units

/// The rates of a truckload sheet by service, lane and equipment, for comparing two sheets.
struct MileTable {
  private struct Key: Hashable {
    let service: String
    let origin: ZonePattern
    let destination: ZonePattern
    let equipment: Equipment
  }

  private var lanes: [Key: PerMileTariff.Lane] = [:]
  private var order: [Key] = []

  init(_ sheet: RateSheet) {
    for lane in sheet.tariff.perMile?.lanes ?? [] {
      let key = Key(
        service: lane.service, origin: lane.origin, destination: lane.destination,
        equipment: lane.equipment)
      // Of two lanes with the same ends, the first is the one that counts.
      guard lanes[key] == nil else { continue }
      lanes[key] = lane
      order.append(key)
    }
  }

  func rows(missingIn other: MileTable) -> [RateSheetDifference.Row] {
    order.filter { other.lanes[$0] == nil }.map(row)
  }

  func rateChanges(to other: MileTable) -> [RateSheetDifference.RateChange] {
    order.flatMap { key -> [RateSheetDifference.RateChange] in
      guard let old = lanes[key], let new = other.lanes[key], old != new else { return [] }
      let values: [(String, ExactDecimal?, ExactDecimal?)] = [
        ("rate", old.rate.value, new.rate.value),
        ("minimum", old.minimum?.amount, new.minimum?.amount),
        ("tolls", old.tolls?.amount, new.tolls?.amount),
        (
          "transit days", old.transitDays.map { ExactDecimal($0) },
          new.transitDays.map { ExactDecimal($0) }
        ),
      ]
      return values.filter { $0.1 != $0.2 }.map { column, was, becomes in
        RateSheetDifference.RateChange(row: row(key), column: column, old: was, new: becomes)
      }
    }
  }

  private func row(_ key: Key) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: key.service, name: "\(key.origin) to \(key.destination) \(key.equipment.name)")
  }
}
