import Foundation
import Interchange
import Workflows

extension ImportCommand {
  /// Writes the sample files; none of them is written over another.
  func writeExample(
    into folder: String, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    let files =
      [
        (RateSheetExample.termsName, RateSheetExample.terms),
        (RateSheetExample.gridName, RateSheetExample.grid),
        (ParcelSheetExample.termsName, ParcelSheetExample.terms),
        (ParcelSheetExample.gridName, ParcelSheetExample.grid),
        (ParcelSheetExample.chartName, ParcelSheetExample.zones),
        (TruckloadSheetExample.termsName, TruckloadSheetExample.terms),
        (TruckloadSheetExample.gridName, TruckloadSheetExample.grid),
      ] + SharedTableExample.files(today: environment.clock.today)
    for (name, text) in files {
      let path = URL(filePath: folder).appending(path: name)
      guard !FileManager.default.fileExists(atPath: path.path) else {
        throw ToolError.usage("The file \(path.path) exists already; name another folder.")
      }
      do {
        try text.write(to: path, atomically: true, encoding: .utf8)
      } catch {
        throw ToolError.unwritableFile(path: path.path)
      }
      try environment.write("wrote \(path.path)\n")
    }
    return .done
  }
}
