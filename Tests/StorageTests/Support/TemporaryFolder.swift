import Foundation

/// A folder of one test, gone with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "crossbill-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a database in it.
  var database: String { path("crossbill.sqlite") }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// The bytes of all files, by name.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
      contents[name] = try Data(contentsOf: url.appending(path: name))
    }
    return contents
  }
}
