/// The lines on which the keys of a TOML text stand.
///
/// The parser tells a line only for a text that is not TOML; this finds it again for a key whose
/// value is refused. It knows table headers, bare, quoted and dotted keys, and skips comments and
/// texts over several lines. A key within an inline table counts as standing on the table's line.
struct TomlLines {
  private var lines: [[String]: Int] = [:]

  /// Scans a text that the parser has accepted.
  init(_ text: String) {
    var table: [String] = []
    var closing: String?
    let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, raw) in all.enumerated() {
      if let mark = closing {
        if raw.contains(mark) { closing = nil }
        continue
      }
      var scanner = TomlKeyScanner(raw)
      switch scanner.lead() {
      case .header(let path):
        table = path
        note(path, line: index + 1)
      case .key(let path, let value):
        note(table + path, line: index + 1)
        closing = Self.openEnd(value)
      case .other: break
      }
    }
  }

  /// The line of a key, or of the nearest table around it that has one.
  func line(of path: [String]) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[Array(path)] { return line }
      path.removeLast()
    }
    return nil
  }

  /// Keeps the first line of a path and of every table that it opens.
  private mutating func note(_ path: [String], line: Int) {
    for length in stride(from: path.count, to: 0, by: -1) {
      let part = Array(path.prefix(length))
      if lines[part] == nil { lines[part] = line }
    }
  }

  /// The mark that ends a text which goes on in the next line.
  private static func openEnd(_ value: Substring) -> String? {
    ["\"\"\"", "'''"].first { mark in
      guard value.hasPrefix(mark) else { return false }
      return !value.dropFirst(3).contains(mark)
    }
  }
}
