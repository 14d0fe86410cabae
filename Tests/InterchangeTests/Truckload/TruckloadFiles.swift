import Interchange
import Shipping

extension SheetFiles {
  /// The sample truckload sheet.
  static var truckload: SheetFiles {
    SheetFiles(
      terms: TruckloadSheetExample.terms,
      grids: [TruckloadSheetExample.gridName: TruckloadSheetExample.grid])
  }

  /// The sample truckload sheet with another grid or changed terms.
  static func truckload(
    grid: String = TruckloadSheetExample.grid, terms: (String) -> String = { $0 }
  ) -> SheetFiles {
    var files = truckload
    files.terms = terms(files.terms)
    files.grids[TruckloadSheetExample.gridName] = grid
    return files
  }
}
