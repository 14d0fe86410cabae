import Shipping

/// Finds the line of a key in the text of a TOML file, for reports of problems.
///
/// The TOML library forgets lines once a file is read. Keys within inline tables are reported with
/// the line of the table.
struct TermsLines {
  private var lines: [FieldPath: Int] = [:]

  init(_ text: String) {
    var header: [FieldPath.Step] = []
    var counts: [String: Int] = [:]
    var openQuotes: String?
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      let line = row.trimming(where: \.isWhitespace)
      defer { openQuotes = Self.quotes(openAfter: line, before: openQuotes) }
      guard openQuotes == nil, let first = line.first, first != "#" else { continue }
      if first == "[" {
        header = Self.steps(ofHeader: line, counts: &counts)
        lines[FieldPath(steps: header)] = index + 1
      } else if let key = Self.key(of: line) {
        lines[FieldPath(steps: header + key)] = index + 1
      }
    }
  }

  /// The line of a key, or of the nearest table around it.
  func line(of path: FieldPath) -> Int? {
    var steps = path.steps
    while !steps.isEmpty {
      if let line = lines[FieldPath(steps: steps)] { return line }
      steps.removeLast()
    }
    return nil
  }

  private static func steps(
    ofHeader line: Substring, counts: inout [String: Int]
  ) -> [FieldPath.Step] {
    let isElement = line.hasPrefix("[[")
    let name = line.drop { $0 == "[" }.prefix { $0 != "]" }
    let names = name.split(separator: ".").map { unquoted($0) }
    var steps: [FieldPath.Step] = []
    var path = ""
    for (index, part) in names.enumerated() {
      steps.append(.name(part))
      path += "." + part
      if isElement, index == names.count - 1 { counts[path, default: 0] += 1 }
      if let count = counts[path] { steps.append(.index(count - 1)) }
    }
    return steps
  }

  private static func key(of line: Substring) -> [FieldPath.Step]? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    return line[..<equals].split(separator: ".").map { .name(unquoted($0)) }
  }

  private static func unquoted(_ text: Substring) -> String {
    String(text.trimming { $0.isWhitespace || $0 == "\"" || $0 == "'" })
  }

  private static func quotes(openAfter line: Substring, before open: String?) -> String? {
    var open = open
    for quotes in ["\"\"\"", "'''"] where open == nil || open == quotes {
      if !line.ranges(of: quotes).count.isMultiple(of: 2) { open = open == nil ? quotes : nil }
    }
    return open
  }
}

extension Substring {
  fileprivate func trimming(where condition: (Character) -> Bool) -> Substring {
    var rest = drop(while: condition)
    while let last = rest.last, condition(last) { rest.removeLast() }
    return rest
  }
}
