import ArgumentParser
import Dashboard
import TerminalKit

/// Prints the key reference, from the table that the dashboard itself uses.
struct Keys: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every action with its keys and its name for a key file.",
    discussion: """
      Keys are changed in the file keys.toml of the configuration folder:
        [keys]
        "quotes.new" = ["n", "F2"]
      """)

  @Flag(help: "Print Markdown tables in place of plain text.")
  var markdown = false

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  private struct Row: Encodable {
    var screen: String
    var id: String
    var title: String
    var keys: [String]
    var help: String
  }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let (keymap, problems) = environment.keymap()
    for problem in problems { environment.writeError(DisplayText.escaped(problem) + "\n") }
    let table = Dashboard.actionTable(keymap: keymap)
    if answer.json {
      let rows = table.all.map { context, action in
        Row(
          screen: context.id, id: action.id.rawValue, title: action.title,
          keys: table.keys(of: action).map(\.name), help: action.help)
      }
      try environment.write(JSONOutput.text(rows))
    } else {
      try environment.write(
        markdown ? KeyReference.markdown(table) : KeyReference.text(table))
    }
    return problems.isEmpty ? .done : .needsAttention
  }
}
