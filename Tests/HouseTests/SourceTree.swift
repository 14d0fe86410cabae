import Foundation

/// The package's own files, as the house rules see them.
struct SourceTree {
  let root: URL

  /// The checkout that this test file lies in.
  static let checkout = SourceTree(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The files below a folder with one of the endings, sorted by path.
  func files(under folder: String, endings: Set<String>) -> [URL] {
    let base = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    else { return [] }
    return walker.compactMap { $0 as? URL }
      .filter { endings.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }

  var code: [URL] {
    ["Sources", "Tests", "Themes"].flatMap { files(under: $0, endings: ["swift", "c", "h"]) }
  }

  func path(_ file: URL) -> String {
    String(file.path.dropFirst(root.path.count + 1))
  }

  func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The modules that a Swift file imports.
  func imports(of file: URL) throws -> [String] {
    try text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), words.indices.contains(at + 1),
        words[..<at].allSatisfy({ Self.beforeImport.contains($0) })
      else { return nil }
      return String(words[at + 1].prefix { $0 != "." })
    }
  }

  private static let beforeImport: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "@testable",
  ]
}
