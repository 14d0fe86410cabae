/// Reads what a line of TOML begins with.
struct TomlKeyScanner {
  /// What a line can begin with.
  enum Lead: Equatable {
    /// `[a.b]` or `[[a.b]]`.
    case header([String])
    /// `a.b = value`.
    case key([String], value: Substring)
    /// A comment, an empty line, the rest of an array.
    case other
  }

  private var rest: Substring

  init(_ line: some StringProtocol) {
    rest = Substring(line)
  }

  /// Reads the beginning of the line.
  mutating func lead() -> Lead {
    skipBlanks()
    if rest.hasPrefix("[") {
      while rest.hasPrefix("[") { rest.removeFirst() }
      guard let path = path(), rest.hasPrefix("]") else { return .other }
      return .header(path)
    }
    guard let path = path(), rest.hasPrefix("=") else { return .other }
    rest.removeFirst()
    skipBlanks()
    return .key(path, value: rest)
  }

  private mutating func path() -> [String]? {
    var parts: [String] = []
    while true {
      skipBlanks()
      guard let part = part() else { return nil }
      parts.append(part)
      skipBlanks()
      guard rest.hasPrefix(".") else { return parts }
      rest.removeFirst()
    }
  }

  private mutating func part() -> String? {
    if let quote = rest.first, quote == "\"" || quote == "'" {
      rest.removeFirst()
      guard let end = rest.firstIndex(of: quote) else { return nil }
      defer { rest = rest[rest.index(after: end)...] }
      return String(rest[..<end])
    }
    let bare = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    rest = rest.dropFirst(bare.count)
    return bare.isEmpty ? nil : String(bare)
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" }
  }
}
