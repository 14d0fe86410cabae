import Shipping
import Units

/// Writes lanes of skid or foot rates as a CSV grid.
enum SkidGridWriter {
  static func text(of lanes: [SkidTariff.Lane]) -> String {
    let totals = Set(lanes.flatMap { $0.prices.totals.map(\.count) }).sorted()
    let each = Set(lanes.flatMap { $0.prices.each.map(\.count) }).sorted()
    let columns: [SkidGridColumns.Kind] =
      [.origin, .destination, .minimum, .maximum] + totals.map { .total($0) }
      + each.map { .each($0) } + [.additional, .transit]
    let rows = [columns.map(\.name)] + lanes.map { lane in columns.map { cell($0, lane) } }
    return rows.map { $0.map(DelimitedField.text).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ column: SkidGridColumns.Kind, _ lane: SkidTariff.Lane) -> String {
    switch column {
    case .origin: lane.origin.description
    case .destination: lane.destination.description
    case .minimum: lane.minimum?.plainText ?? ""
    case .maximum: lane.maximum?.plainText ?? ""
    case .transit: lane.transitDays.map(String.init) ?? ""
    case .currency: ""
    case .additional: lane.prices.additional?.plainText ?? ""
    case .total(let count): amount(count, lane.prices.totals)
    case .each(let count): amount(count, lane.prices.each)
    }
  }

  private static func amount(_ count: Int, _ steps: [SkidPrices.Step]) -> String {
    steps.first { $0.count == count }?.amount.plainText ?? ""
  }
}
