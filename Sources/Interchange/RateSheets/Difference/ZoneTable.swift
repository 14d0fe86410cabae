import Shipping
import Units

/// The prices of a parcel sheet by service, zone and weight, for comparing two sheets.
struct ZoneTable {
  private struct Key: Hashable {
    let service: String
    let zone: String
  }

  private struct Price: Hashable {
    let basis: ParcelBracket.Basis
    let value: ExactDecimal
  }

  private var prices: [Key: [Mass: Price]] = [:]
  private var order: [Key] = []

  init(_ sheet: RateSheet) {
    for service in sheet.tariff.parcel?.services ?? [] {
      for (zone, name) in service.grid.zones.enumerated() {
        let key = Key(service: service.name, zone: name)
        var column: [Mass: Price] = [:]
        for (row, bracket) in service.grid.brackets.enumerated() {
          column[bracket.upTo] = service.grid.value(bracket: row, zone: zone)
            .map { Price(basis: bracket.basis, value: $0) }
        }
        guard !column.isEmpty else { continue }
        prices[key] = column
        order.append(key)
      }
    }
  }

  /// Adds the rows that are new, those that are gone, and the rates of the others.
  static func addChanges(
    from old: RateSheet, to new: RateSheet, _ changes: inout RateSheetDifference.Changes
  ) {
    let (before, after) = (ZoneTable(old), ZoneTable(new))
    for row in after.rows(missingIn: before) { changes.added.append(row) }
    for row in before.rows(missingIn: after) { changes.removed.append(row) }
    for change in before.rateChanges(to: after) { changes.rates.append(change) }
  }

  private func rows(missingIn other: ZoneTable) -> [RateSheetDifference.Row] {
    order.flatMap { key -> [RateSheetDifference.Row] in
      guard let there = other.prices[key] else { return [row(key, nil)] }
      return weights(of: key).filter { there[$0] == nil }.map { row(key, $0) }
    }
  }

  private func rateChanges(to other: ZoneTable) -> [RateSheetDifference.RateChange] {
    order.flatMap { key -> [RateSheetDifference.RateChange] in
      guard let new = other.prices[key], let old = prices[key] else { return [] }
      return weights(of: key).compactMap { weight in
        guard let was = old[weight], let becomes = new[weight], was != becomes else { return nil }
        return RateSheetDifference.RateChange(
          row: row(key, weight), column: was.basis == becomes.basis ? nil : becomes.basis.rawValue,
          old: was.value, new: becomes.value)
      }
    }
  }

  private func weights(of key: Key) -> [Mass] { (prices[key] ?? [:]).keys.sorted() }

  private func row(_ key: Key, _ weight: Mass?) -> RateSheetDifference.Row {
    RateSheetDifference.Row(
      service: key.service,
      name: "zone \(key.zone)" + (weight.map { " up to \($0)" } ?? ", all weights"))
  }
}
