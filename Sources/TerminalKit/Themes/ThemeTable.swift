import PlainTOML
private import TOMLKit

/// A table of a theme file, with the lines of its keys.
struct ThemeTable {
  /// A value as far as theme files use it.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case table
    case other
  }

  /// The keys in the order of the file.
  let keys: [String]
  private let values: [String: Value]
  private let tables: [String: ThemeTable]
  private let path: [String]
  private let file: String
  private let lines: TomlLines

  /// Parses a file.
  init(_ source: ThemeSource) throws(ThemeProblem) {
    let bytes = source.text.utf8.count
    guard bytes <= ThemeFile.byteLimit else {
      let reason = ThemeProblem.Reason.tooLarge(bytes: bytes, limit: ThemeFile.byteLimit)
      throw ThemeProblem(file: source.file, line: nil, reason: reason)
    }
    let root: TOMLTable
    do {
      root = try PlainTOML.table(of: source.text)
    } catch {
      throw ThemeProblem(file: source.file, line: error.line, reason: .syntax(error.words))
    }
    self.init(root, path: [], file: source.file, lines: TomlLines(source.text))
  }

  private init(_ table: TOMLTable, path: [String], file: String, lines: TomlLines) {
    var values: [String: Value] = [:]
    var tables: [String: ThemeTable] = [:]
    for (key, value) in table {
      values[key] = Self.value(value)
      if let inner = value.table {
        tables[key] = ThemeTable(inner, path: path + [key], file: file, lines: lines)
      }
    }
    func line(_ key: String) -> Int { lines.line(of: path + [key]) ?? 0 }
    keys = values.keys.sorted { (line($0), $0) < (line($1), $1) }
    self.values = values
    self.tables = tables
    self.path = path
    self.file = file
    self.lines = lines
  }

  /// The value of a key; nil where the key is missing.
  func value(_ key: String) -> Value? { values[key] }

  /// The line of a key, or of this table.
  func line(of key: String) -> Int? { lines.line(of: path + [key]) }

  /// A problem at a key.
  func problem(_ key: String, _ reason: ThemeProblem.Reason) -> ThemeProblem {
    ThemeProblem(file: file, line: line(of: key), reason: reason)
  }

  /// The table under a key; nil where the key is missing.
  func table(_ key: String) throws(ThemeProblem) -> ThemeTable? {
    guard values[key] != nil else { return nil }
    guard let table = tables[key] else {
      throw problem(key, .wrongKind(key: key, wanted: "a table"))
    }
    return table
  }

  /// The text under a key; nil where the key is missing.
  func text(_ key: String) throws(ThemeProblem) -> String? {
    switch values[key] {
    case nil: return nil
    case .text(let text): return text
    default: throw problem(key, .wrongKind(key: key, wanted: "a text in quotes"))
    }
  }

  /// Refuses keys that mean nothing in this table.
  func refuseKeys(otherThan known: [String]) throws(ThemeProblem) {
    guard let key = keys.first(where: { !known.contains($0) }) else { return }
    throw problem(key, .unknownKey(key, suggestion: ClosestWord.to(key, among: known)))
  }

  /// The colour under a key, as a number or a basic colour's name; nil for `default`.
  func colour(_ key: String, depth: ColourDepth) throws(ThemeProblem) -> Colour? {
    switch values[key] {
    case .number(let number):
      guard let index = UInt8(exactly: number), number < depth.rawValue else {
        throw problem(key, .colourOutOfRange(number, highest: depth.rawValue - 1))
      }
      return Colour(index)
    case .text(let name):
      guard let entry = PaletteEntry.basicNames[name] else {
        let suggestion = ClosestWord.to(name, among: PaletteEntry.basicNames.keys)
        throw problem(key, .unknownColour(name, suggestion: suggestion))
      }
      return entry.colour(at: depth)
    default:
      throw problem(key, .wrongKind(key: key, wanted: "a colour's number or name"))
    }
  }

  private static func value(_ value: any TOMLValueConvertible) -> Value {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    return value.table == nil ? .other : .table
  }
}
