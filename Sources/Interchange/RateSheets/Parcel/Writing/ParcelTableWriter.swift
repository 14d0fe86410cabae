import Shipping
import Units

/// Writes the grids and zone charts of a parcel sheet as CSV.
enum ParcelTableWriter {
  static func text(of grid: ParcelGrid, _ units: ParcelUnits) -> String {
    let header = ["over", "up_to", "basis"] + grid.zones.map { "zone \($0)" }
    let rows = grid.brackets.indices.map { row -> [String] in
      let bracket = grid.brackets[row]
      let bounds = [bracket.over, bracket.upTo].map { $0.value(in: units.mass).description }
      let cells = grid.zones.indices.map { zone in
        grid.value(bracket: row, zone: zone)?.text() ?? ""
      }
      return bounds + [bracket.basis.rawValue] + cells
    }
    return text([header] + rows)
  }

  static func text(of chart: ZoneChart) -> String {
    text(
      [["origin", "destination", "zone"]]
        + chart.rows.map { [$0.origin.description, $0.destination.description, $0.zone] })
  }

  private static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(DelimitedField.text).joined(separator: ",") + "\n" }.joined()
  }
}
