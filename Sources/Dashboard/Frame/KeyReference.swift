public import TerminalKit

/// The key reference: the action table as text for a terminal, and as Markdown for the README.
public enum KeyReference {
  /// The keys of each screen in aligned columns, those of all screens last.
  ///
  /// - Parameters:
  ///   - table: the actions with their keys.
  ///   - columns: the width of the page.
  /// - Returns: the lines of the text, each ended.
  public static func text(_ table: ActionTable, columns: Int = 80) -> String {
    contexts(table).map { context in
      let rows = context.actions.map { row($0, table, columns: columns) }
      return ([context.title] + rows.flatMap(\.self)).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// One Markdown table for each screen, the keys of all screens last.
  public static func markdown(_ table: ActionTable) -> String {
    contexts(table).map { section($0, table) }.joined(separator: "\n")
  }

  private static func contexts(_ table: ActionTable) -> [ActionContext] {
    (table.screens + [table.frame]).filter { !$0.actions.isEmpty }
  }

  /// The room of the keys in front of what they do.
  private static let keyColumns = 18

  /// An action: its keys, and beside them what it does and its name for a key file.
  private static func row(
    _ action: Action, _ table: ActionTable, columns: Int
  ) -> [String] {
    let keys = table.keys(of: action).map(\.name).joined(separator: " ")
    let text = "\(action.title) (\(action.id.rawValue)): \(action.help)"
    let room = max(20, columns - keyColumns - 2)
    return WordWrap.lines(of: text, columns: room).enumerated().map { index, line in
      let left = index == 0 ? keys : ""
      let blanks = max(1, keyColumns - DisplayWidth.columns(of: left))
      return "  " + left + String(repeating: " ", count: blanks) + line
    }
  }

  private static func section(_ context: ActionContext, _ table: ActionTable) -> String {
    var lines = [
      "### \(context.title)", "", "| keys | does | name for a key file |", "|---|---|---|",
    ]
    for action in context.actions {
      let keys = table.keys(of: action).map { "`\($0.name)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(action.title): \(action.help) | `\(action.id.rawValue)` |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
