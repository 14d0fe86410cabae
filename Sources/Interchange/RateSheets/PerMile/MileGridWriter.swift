import Shipping
import Units

/// Writes the lanes of a truckload service as a CSV grid.
enum MileGridWriter {
  static func text(of lanes: [PerMileTariff.Lane]) -> String {
    let header = ["origin", "destination", "equipment", "rate", "minimum", "tolls", "transit"]
    let rows = lanes.map { lane in
      [
        lane.origin.description, lane.destination.description, lane.equipment.rawValue,
        lane.rate.value.text(), lane.minimum?.plainText ?? "", lane.tolls?.plainText ?? "",
        lane.transitDays.map(String.init) ?? "",
      ]
    }
    return ([header] + rows).map { $0.map(DelimitedField.text).joined(separator: ",") + "\n" }
      .joined()
  }
}
