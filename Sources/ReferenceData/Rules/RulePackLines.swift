/// Finds the lines of a pack's entries and fields, for the report of a problem.
///
/// The TOML library does not say where a value stood; the text is searched when something is wrong.
struct RulePackLines {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The line of a field, or of its entry where the field is not found.
  func line(of entry: RulePackProblem.Entry, field: String?) -> Int? {
    let start: Int?
    switch entry {
    case .file: return nil
    case .pack: start = header("[pack]", occurrence: 1)
    case .rule(let number, _): start = header("[[rule]]", occurrence: number)
    case .list(let number): start = header("[[list]]", occurrence: number)
    }
    guard let start else { return nil }
    guard let key = field?.split(separator: ".").first else { return start }
    let body = lines[start...].prefix { !trimmed($0).hasPrefix("[") }
    let found = body.firstIndex { line in
      let text = trimmed(line)
      return text.hasPrefix(key)
        && [" ", "="].contains(text.dropFirst(key.count).first.map(String.init) ?? "")
    }
    return found.map { $0 + 1 } ?? start
  }

  /// The line, counted from one, of a header that occurs several times.
  private func header(_ header: String, occurrence: Int) -> Int? {
    var left = occurrence
    for (index, line) in lines.enumerated() where trimmed(line).hasPrefix(header) {
      left -= 1
      if left == 0 { return index + 1 }
    }
    return nil
  }

  private func trimmed(_ line: Substring) -> Substring {
    line.drop { $0 == " " || $0 == "\t" }
  }
}
