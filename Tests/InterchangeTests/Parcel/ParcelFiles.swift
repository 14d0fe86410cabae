import Interchange
import Shipping

extension SheetFiles {
  /// The sample parcel sheet.
  static var parcel: SheetFiles {
    SheetFiles(
      terms: ParcelSheetExample.terms,
      grids: [
        ParcelSheetExample.gridName: ParcelSheetExample.grid,
        ParcelSheetExample.chartName: ParcelSheetExample.zones,
      ])
  }

  /// The sample parcel sheet with another grid.
  static func parcel(grid: String) -> SheetFiles {
    var files = parcel
    files.grids[ParcelSheetExample.gridName] = grid
    return files
  }

  /// The sample parcel sheet with changed terms.
  static func parcel(terms: (String) -> String) -> SheetFiles {
    var files = parcel
    files.terms = terms(files.terms)
    return files
  }
}
