import TOMLKit

/// Reads the user's choice of keys from a TOML file.
///
/// ```toml
/// [keys]
/// "quotes.new" = ["n", "F2"]   # the first key is the one that is shown
/// "frame.back" = "Esc"
/// ```
///
/// A line that cannot be used is reported and left out; the good ones hold. Two actions that can be
/// asked for on the same screen may not have the same key: the action that is told later in the
/// file keeps the keys it had before.
public enum KeymapFile {
  /// The most bytes that a key file may have.
  static let byteLimit = 65_536

  /// Reads a key file.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the file's name, for problems.
  ///   - table: all actions, with the keys they have from the start.
  /// - Returns: the usable choices, and what is wrong with the others.
  public static func read(
    _ text: String, file: String, table: ActionTable
  ) -> (keymap: Keymap, problems: [KeymapProblem]) {
    guard text.utf8.count <= byteLimit else {
      return (Keymap(), [KeymapProblem(file: file, line: nil, reason: .tooLarge(byteLimit))])
    }
    var reading = KeymapReading(file: file, lines: TomlLines(text), table: table)
    do {
      reading.read(try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      return (
        Keymap(),
        [
          KeymapProblem(
            file: file, line: error.source.begin.line, reason: .syntax(error.description))
        ]
      )
    } catch {
      return (Keymap(), [KeymapProblem(file: file, line: nil, reason: .syntax("\(error)"))])
    }
    return (reading.keymap, reading.problems)
  }
}

/// The state of reading one key file.
private struct KeymapReading {
  let file: String
  let lines: TomlLines
  let table: ActionTable
  var keymap = Keymap()
  var problems: [KeymapProblem] = []

  mutating func read(_ root: TOMLTable) {
    for key in root.keys where key != "keys" {
      refuse([key], .unknownKey(key))
    }
    guard let keys = root["keys"]?.table else {
      if root["keys"] != nil { refuse(["keys"], .wrongKind("keys")) }
      return
    }
    let inOrder = keys.keys.sorted { line(of: $0) < line(of: $1) }
    for name in inOrder { readEntry(name, keys[name]) }
  }

  private func line(of name: String) -> Int { lines.line(of: ["keys", name]) ?? 0 }

  private mutating func readEntry(_ name: String, _ value: (any TOMLValueConvertible)?) {
    let path = ["keys", name]
    let known = table.all.map(\.action)
    guard let action = known.first(where: { $0.id.rawValue == name }) else {
      let closest = ClosestWord.to(name, among: known.map(\.id.rawValue))
      return refuse(path, .unknownAction(name, suggestion: closest))
    }
    guard let names = texts(value), !names.isEmpty else { return refuse(path, .wrongKind(name)) }
    var keys: [Key] = []
    for name in names {
      guard let key = Key(name: name) else { return refuse(path, .unknownKeyName(name)) }
      keys.append(key)
    }
    if let (key, other) = conflict(of: action, keys: keys) {
      return refuse(path, .conflict(key: key.name, with: other.rawValue))
    }
    keymap.keys[action.id] = keys
  }

  private func texts(_ value: (any TOMLValueConvertible)?) -> [String]? {
    if let text = value?.string { return [text] }
    guard let array = value?.array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }

  /// Another action that one of the keys does already, where both can be asked for.
  private func conflict(of action: Action, keys: [Key]) -> (Key, ActionID)? {
    let places = Set(table.all.filter { $0.action.id == action.id }.map(\.context.id))
    for other in table.all where other.action.id != action.id {
      guard places.contains(other.context.id) else { continue }
      let taken = keymap.keys(of: other.action)
      if let key = keys.first(where: { taken.contains($0) }) { return (key, other.action.id) }
    }
    return nil
  }

  private mutating func refuse(_ path: [String], _ reason: KeymapProblem.Reason) {
    problems.append(KeymapProblem(file: file, line: lines.line(of: path), reason: reason))
  }
}
