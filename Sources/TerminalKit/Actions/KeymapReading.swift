import TOMLKit

/// The state of reading one key file: what its lines choose, and what is wrong with the others.
struct KeymapReading {
  /// One usable line.
  struct Choice: Hashable {
    let action: ActionID
    let keys: [Key]
    let line: Int?
  }

  private let file: String
  private let lines: TomlLines
  private let table: ActionTable
  /// The usable lines, in the order of the file.
  private(set) var choices: [Choice] = []
  /// What is wrong with the others, in the order of the file.
  private(set) var problems: [KeymapProblem] = []

  init(_ root: TOMLTable, file: String, lines: TomlLines, table: ActionTable) {
    self.file = file
    self.lines = lines
    self.table = table
    read(root)
    leaveOutConflicts()
    problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  var keymap: Keymap {
    Keymap(keys: Dictionary(uniqueKeysWithValues: choices.map { ($0.action, $0.keys) }))
  }

  private mutating func read(_ root: TOMLTable) {
    for key in root.keys where key != "keys" {
      refuse([key], .unknownKey(key))
    }
    guard let keys = root["keys"]?.table else {
      if root["keys"] != nil { refuse(["keys"], .wrongKind("keys")) }
      return
    }
    let inOrder = keys.keys.sorted { (line(of: $0) ?? 0, $0) < (line(of: $1) ?? 0, $1) }
    for name in inOrder { readEntry(name, keys[name]) }
  }

  private func line(of name: String) -> Int? { lines.line(of: ["keys", name]) }

  private mutating func readEntry(_ name: String, _ value: (any TOMLValueConvertible)?) {
    let path = ["keys", name]
    let known = table.all.map(\.action.id)
    guard let action = known.first(where: { $0.rawValue == name }) else {
      let closest = ClosestWord.to(name, among: known.map(\.rawValue))
      return refuse(path, .unknownAction(name, suggestion: closest))
    }
    guard let names = texts(value), !names.isEmpty else { return refuse(path, .wrongKind(name)) }
    var keys: [Key] = []
    for name in names {
      guard let key = Key(name: name) else { return refuse(path, .unknownKeyName(name)) }
      if let instead = key.whyUnreachable, action != FrameActions.suspend.id || key != .control("z")
      {
        return refuse(path, .unreachable(key: key.name, instead: instead))
      }
      keys.append(key)
    }
    choices.append(Choice(action: action, keys: keys, line: line(of: name)))
  }

  private func texts(_ value: (any TOMLValueConvertible)?) -> [String]? {
    if let text = value?.string { return [text] }
    guard let array = value?.array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }

  /// Leaves choices out until no two actions of one screen have the same key.
  ///
  /// An action whose line is left out has its first keys again, which may be what another line
  /// chose; so each is judged anew after one was left out.
  private mutating func leaveOutConflicts() {
    while let (index, reason) = lastConflict() {
      problems.append(KeymapProblem(file: file, line: choices[index].line, reason: reason))
      choices.remove(at: index)
    }
  }

  private func lastConflict() -> (index: Int, reason: KeymapProblem.Reason)? {
    let conflicts = KeymapConflicts(table: table, choices: choices)
    for index in choices.indices.reversed() {
      if let (key, other) = conflicts.first(ofChoiceAt: index) {
        return (index, .conflict(key: key.name, with: other.rawValue))
      }
    }
    return nil
  }

  private mutating func refuse(_ path: [String], _ reason: KeymapProblem.Reason) {
    problems.append(KeymapProblem(file: file, line: lines.line(of: path), reason: reason))
  }
}
