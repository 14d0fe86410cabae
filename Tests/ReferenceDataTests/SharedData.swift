import Foundation

/// Researched data beside the checkout, which is not part of it and may be absent.
enum SharedData {
  /// A text of the researched reference; nothing, with a message, where it is absent.
  static func reference(_ name: String) -> String? { text(of: "../shared/reference/\(name)") }

  /// The rows of a CSV file without quotes, without its header; nothing, with a message, where the
  /// file is absent.
  static func rows(of path: String) throws -> [[String]]? {
    guard let text = text(of: "../shared/data/\(path)") else { return nil }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func text(of path: String) -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: path).standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: \(file.path) is absent")
      return nil
    }
    return text
  }
}
