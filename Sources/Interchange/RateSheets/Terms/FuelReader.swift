import Shipping
import Units

/// Reads the `fuel` of a service: a number of per cent, or the name of a table.
struct FuelReader {
  static let keys = ["table", "column"]

  /// Reads the surcharge; the column is that of less-than-truckload freight unless told otherwise.
  func read(
    _ section: TermsSection, usual: FuelColumn = .lessThanTruckload, _ report: inout TermsReport
  ) -> FuelSurcharge {
    guard case .table(let members)? = section.members["fuel"] else {
      return .fixed(section.percent("fuel", &report) ?? .zero)
    }
    let fuel = TermsSection(path: section.path.field("fuel"), members: members)
    fuel.checkKeys(Self.keys, &report)
    let name = fuel.text("table", required: true, &report)
    let column = column("column", of: fuel, &report)
    return .table(name: name ?? "", column: column ?? usual)
  }

  /// The name of a column of a fuel table.
  func column(
    _ key: String, of section: TermsSection, _ report: inout TermsReport
  ) -> FuelColumn? {
    guard let text = section.text(key, &report) else { return nil }
    let column = FuelColumn(name: text)
    if column == nil {
      report.add(
        .wrongKind(needed: "the name of a column, such as ltl"), at: section.path.field(key),
        value: .text(text))
    }
    return column
  }
}
