import Shipping
import Workflows

/// What an import did with one file, as it is printed.
struct ImportRow: Encodable {
  var file: String
  var action: ImportAction
  var sheet: String?
  /// A table that sheets refer to by name, in words.
  var table: String?
  var rows: Int
  var goodRows: Int
  var replaces: String?
  /// The version that a table comes after, without taking its place on any day.
  var follows: String?
  var changes: [String]
  var items: [PaperOutcome]?
  var problems: [String]
  /// Why the file could not be read, which goes to standard error as well.
  let fault: UnreadableFile?
  /// The name by which sheets refer to the table.
  var reference: TableReference?

  private enum CodingKeys: CodingKey {
    case file, action, sheet, table, rows, goodRows, replaces, follows, changes, items, problems
  }

  /// How many problems of a file are printed.
  private static let mostProblems = 300

  /// Makes the row of a rate sheet, or of a file that cannot be used.
  init(
    file: String, action: ImportAction, sheet: String? = nil, rows: Int = 0, goodRows: Int = 0,
    replaces: String? = nil, changes: [String] = [], problems: [String]
  ) {
    self.file = file
    self.action = action
    self.sheet = sheet
    self.rows = rows
    self.goodRows = goodRows
    self.replaces = replaces
    self.changes = changes
    self.problems = Self.first(of: problems)
    fault = nil
  }

  /// Makes the row of a file that cannot be read.
  init(file: String, fault: UnreadableFile) {
    self.file = file
    self.fault = fault
    (action, rows, goodRows, changes) = (.refused, 0, 0, [])
    problems = [fault.sentence]
  }

  /// Makes the row of a file with several papers.
  init(file: String, items: [PaperOutcome], problems: [String]) {
    self.init(
      file: file, action: Self.action(of: items), rows: items.count,
      goodRows: items.count { $0.action != .refused }, problems: problems)
    self.items = items
  }

  /// The row in lines, without ends.
  var lines: [String] {
    var lines = ["\(file): \(words)"]
    if let replaces { lines.append("  takes the place of \(replaces)") }
    if let follows { lines.append("  follows \(follows)") }
    lines += changes.map { "  " + $0 }
    lines += (items ?? []).map { item in
      (item.needsAttention ? "! " : "  ") + "\(item.name): \(Self.words(item.action)); "
        + item.sentence
    }
    return lines + (fault == nil ? problems : []).map { "  ! " + $0 }
  }

  private static func first(of problems: [String]) -> [String] {
    let rest = problems.count - mostProblems
    guard rest > 1 else { return problems }
    return problems.prefix(mostProblems) + ["... and \(rest) more, which are not listed"]
  }

  /// True when something of the file needs a look.
  var needsAttention: Bool {
    !problems.isEmpty || (items ?? []).contains { $0.needsAttention || $0.action == .refused }
  }

  private var words: String {
    if let items { return items.count == 1 ? "1 paper" : "\(items.count) papers" }
    let count = "\(goodRows) of \(rows) rows"
    let sheet = sheet ?? table ?? "no sheet"
    switch action {
    case .added: return "\(sheet): on the desk, \(count)"
    case .unchanged: return "\(sheet): on the desk already, nothing changed"
    case .planned: return "\(sheet): would be brought onto the desk, \(count); nothing was written"
    case .refused: return "not imported"
    }
  }

  private static func words(_ action: ImportAction) -> String {
    switch action {
    case .added: "on the desk"
    case .unchanged: "known already, nothing changed"
    case .planned: "would be taken, nothing was written"
    case .refused: "not taken"
    }
  }

  private static func action(of items: [PaperOutcome]) -> ImportAction {
    let actions = items.map(\.action)
    return [ImportAction.added, .planned, .unchanged].first(where: actions.contains) ?? .refused
  }
}
