import Shipping

/// What changes between the zone charts of two parcel sheets: the zones of the same two ends.
struct ZoneChartChanges {
  private let old: [ZoneChart]
  private let new: [ZoneChart]

  init(from old: RateSheet, to new: RateSheet) {
    self.old = old.tariff.parcel?.charts ?? []
    self.new = new.tariff.parcel?.charts ?? []
  }

  /// Adds the ends whose zone is another or gone, in the order of the earlier charts.
  func addChangedOrGone(to changes: inout ListedChanges<RateSheetDifference.TermChange>) {
    for chart in old {
      let other = new.first { $0.name == chart.name }
      Self.forEachRow(of: chart) { row in
        let becomes = other.flatMap { Self.zone(of: row, in: $0) }
        guard becomes != row.zone else { return }
        changes.append(Self.change(row, chart, old: row.zone, new: becomes))
      }
    }
  }

  /// Adds the ends that are new, in the order of the later charts.
  func addNew(to changes: inout ListedChanges<RateSheetDifference.TermChange>) {
    for chart in new {
      let other = old.first { $0.name == chart.name }
      Self.forEachRow(of: chart) { row in
        guard other.flatMap({ Self.zone(of: row, in: $0) }) == nil else { return }
        changes.append(Self.change(row, chart, old: nil, new: row.zone))
      }
    }
  }

  /// Of rows with the same ends the first counts.
  private static func forEachRow(of chart: ZoneChart, _ body: (ZoneChart.Row) -> Void) {
    for (number, row) in chart.rows.enumerated()
    where chart.row(from: row.origin, to: row.destination) == number { body(row) }
  }

  private static func zone(of row: ZoneChart.Row, in chart: ZoneChart) -> String? {
    chart.row(from: row.origin, to: row.destination).map { chart.rows[$0].zone }
  }

  private static func change(
    _ row: ZoneChart.Row, _ chart: ZoneChart, old: String?, new: String?
  ) -> RateSheetDifference.TermChange {
    RateSheetDifference.TermChange(
      service: nil, term: "zone of \(row.origin) to \(row.destination) in \(chart.name)", old: old,
      new: new)
  }
}
