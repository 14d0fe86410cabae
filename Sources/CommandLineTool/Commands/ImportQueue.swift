import Interchange
import Workflows

/// The files of an import in the order in which they are taken: tables and prices before the sheets that
/// refer to them, so that the order in which they are named does not matter.
struct ImportQueue {
  /// One file.
  struct File {
    let name: String
    /// Where it stands in the order in which the files are named.
    let position: Int
    let kind: ImportKind
    let bytes: [UInt8]
    /// Why it could not be read.
    var fault: UnreadableFile?
  }

  /// The files.
  let files: [File]

  init(_ names: [String], _ environment: ToolEnvironment) {
    let files = names.enumerated().map { position, name in
      Self.file(name, position, environment)
    }
    self.files = files.filter(\.isTable) + files.filter { !$0.isTable }
  }

  private static func file(
    _ name: String, _ position: Int, _ environment: ToolEnvironment
  ) -> File {
    do {
      let bytes = try environment.read(name)
      let kind = ImportKind.recognise(name: name, head: Array(bytes.prefix(8_192)))
      // Only what is read from memory is kept.
      return File(
        name: name, position: position, kind: kind,
        bytes: kind == .rateSheetTerms || kind == .serviceTable ? [] : bytes)
    } catch {
      return File(name: name, position: position, kind: .unknown, bytes: [], fault: error)
    }
  }
}

extension ImportQueue.File {
  fileprivate var isTable: Bool {
    [.fuelTable, .fuelPrices, .accessorialSchedule, .zoneChart].contains(kind)
  }
}
