import Shipping

/// The terms of a parcel sheet with the names of its tables, before these are read.
struct ParcelSheetTerms {
  /// One service.
  struct Service {
    var name: String
    var code: String?
    /// Its place in the file.
    var path: FieldPath
    var terms: ParcelTerms
    /// The file with the prices.
    var grid: String
    var gridPath: FieldPath
    var chart: Chart
  }

  /// A zone chart as the terms name it.
  struct Chart {
    /// The name of the file, or of the chart on the desk.
    var name: String
    var isShared: Bool
    var path: FieldPath
  }

  var units: ParcelUnits
  var services: [Service]

  static let sheetKeys = ["weight_unit", "zones"]
}
