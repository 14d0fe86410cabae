import Foundation

/// Researched data beside the checkout, which is not part of it and may be absent.
enum SharedData {
  /// The rows of a CSV file without quotes, without its header; nothing, with a message, where the
  /// file is absent.
  static func rows(of path: String) throws -> [[String]]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "../shared/data").appending(path: path).standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: \(file.path) is absent")
      return nil
    }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
