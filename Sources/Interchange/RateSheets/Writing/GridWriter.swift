import Shipping
import Units

/// Writes lanes as a CSV grid.
enum GridWriter {
  static func text(of lanes: [ClassTariff.Lane]) -> String {
    let header =
      ["origin", "destination", "class", "minimum"] + WeightBreak.allCases.map(\.code)
      + ["transit"]
    var rows = [header]
    for lane in lanes {
      for freightClass in lane.rates.classes { rows.append(row(lane, freightClass)) }
    }
    return rows.map { $0.map(DelimitedField.text).joined(separator: ",") + "\n" }.joined()
  }

  private static func row(_ lane: ClassTariff.Lane, _ freightClass: FreightClass) -> [String] {
    let ends = [lane.origin.description, lane.destination.description, freightClass.name]
    let minimum = [lane.tariffMinimum?.plainText ?? ""]
    let rates = WeightBreak.allCases.map { lane.rates[freightClass, $0]?.description ?? "" }
    return ends + minimum + rates + [lane.transitDays.map(String.init) ?? ""]
  }
}
