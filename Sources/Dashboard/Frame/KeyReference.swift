public import TerminalKit

/// The key reference: the action table as Markdown, for the README and `crossbill keys`.
public enum KeyReference {
  /// One table for each screen, the keys of all screens last.
  public static func markdown(_ table: ActionTable) -> String {
    let contexts = (table.screens + [table.frame]).filter { !$0.actions.isEmpty }
    return contexts.map { section($0, table) }.joined(separator: "\n")
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
