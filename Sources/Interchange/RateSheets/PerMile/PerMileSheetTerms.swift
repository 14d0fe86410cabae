import Shipping
import Units

/// The terms of a truckload sheet with the names of its grids, before these are read.
struct PerMileSheetTerms {
  /// One service.
  struct Service {
    var service: PerMileTariff.Service
    /// The file with the lanes.
    var grid: String
    var gridPath: FieldPath
    /// Business days of lanes without their own.
    var transitDays: Int?
  }

  var unit: DistanceUnit
  var services: [Service]

  static let sheetKeys = ["distance_unit"]
}
