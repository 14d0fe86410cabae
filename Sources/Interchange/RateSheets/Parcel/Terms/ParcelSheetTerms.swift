import Shipping

/// The terms of a parcel sheet with the names of its tables, before these are read.
struct ParcelSheetTerms {
  /// One service.
  struct Service {
    var name: String
    var code: String?
    var terms: ParcelTerms
    /// The file with the prices.
    var grid: String
    var gridPath: FieldPath
    /// The file with the zone chart.
    var chart: String
    var chartPath: FieldPath
  }

  var units: ParcelUnits
  var services: [Service]

  static let sheetKeys = ["weight_unit", "zones"]
}
