import ArgumentParser
import BuiltInThemes
import TerminalKit

/// Lists the themes and shows how each looks.
struct Themes: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the themes, preview one, or print one as a file to start from.",
    discussion: """
      A theme of your own is a file NAME.toml in the folder themes of the configuration folder \
      ($XDG_CONFIG_HOME/crossbill), chosen by --theme NAME. `crossbill themes --print dark` shows \
      what such a file says.
      """)

  @Option(help: ArgumentHelp("Print the file of a built-in theme.", valueName: "name"))
  var print: String?

  @Option(help: ArgumentHelp("Show a sample screen in a theme.", valueName: "name"))
  var preview: String?

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  private struct Row: Encodable {
    var name: String
    var summary: String
    var origin: String
    var leastContrast: String
  }

  private struct File: Encodable {
    var name: String
    var text: String
  }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if answer.json, preview != nil {
      throw ToolError.usage("A preview has no JSON; leave out --json or --preview.")
    }
    let (library, problems) = environment.themes()
    for problem in problems { environment.writeError(DisplayText.escaped(problem) + "\n") }
    if let print { return try printFile(of: print, library, environment) }
    if let preview { return try show(preview, library, environment) }
    let rows = library.themes.map(row)
    if answer.json {
      try environment.write(JSONOutput.text(rows))
    } else {
      for row in rows { try environment.write(line(of: row)) }
    }
    return problems.isEmpty ? .done : .needsAttention
  }

  private func row(_ theme: Theme) -> Row {
    let isBuiltIn = BuiltInThemes.theme(named: theme.name) == theme
    return Row(
      name: theme.name, summary: theme.summary,
      origin: isBuiltIn ? "built in" : theme.source?.file ?? "yours",
      leastContrast: "\(theme.leastContrast(tier: .xterm, depth: .full))")
  }

  private func line(of row: Row) -> String {
    TextColumns.padded(row.name, 15) + TextColumns.padded(row.origin, 10)
      + TextColumns.padded(row.leastContrast, 8) + DisplayText.escaped(row.summary) + "\n"
  }

  private func printFile(
    of name: String, _ library: ThemeLibrary, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    guard let source = try theme(named: name, library).source else { return .done }
    let file = File(name: name, text: source.text)
    try environment.write(answer.json ? JSONOutput.text(file) : source.text)
    return .done
  }

  private func show(
    _ name: String, _ library: ThemeLibrary, _ environment: ToolEnvironment
  ) throws -> ExitStatus {
    try environment.previewTheme(try theme(named: name, library))
  }

  private func theme(named name: String, _ library: ThemeLibrary) throws -> Theme {
    if let theme = library.theme(named: name) { return theme }
    let known = library.themes.map(\.name).joined(separator: ", ")
    throw ToolError.usage(
      "There is no theme \"\(DisplayText.escaped(name))\"; choose one of \(known).")
  }
}
