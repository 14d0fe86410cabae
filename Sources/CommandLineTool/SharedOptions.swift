public import ArgumentParser
import Dashboard
public import TerminalKit

/// The options of every command that works on the desk.
struct DeskOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The database file.",
      discussion: "Without it: $XDG_DATA_HOME/crossbill/crossbill.sqlite.", valueName: "path"))
  var database: String?

  @Flag(name: .long, help: "Print JSON, errors too.")
  var json = false
}

/// The option of every command that prints an answer and needs no desk.
struct AnswerOptions: ParsableArguments {
  @Flag(name: .long, help: "Print JSON, errors too.")
  var json = false
}

/// The options of the dashboard's looks.
struct ScreenOptions: ParsableArguments {
  @Flag(name: .long, help: "No colours, only bold, reverse and underline.")
  var mono = false

  @Flag(name: .long, help: "Draw lines with +, - and |.")
  var ascii = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How lines are drawn: acs, utf8 or ascii.",
      discussion: "Without it: what the terminal and the locale are sure to show.",
      valueName: "set"))
  var lines: LineDrawing?

  @Flag(
    name: .long, help: "Save bytes on a slow line: a marker for the selection, fewer frames.")
  var lowBandwidth = false

  /// For tests, and to show a fault to whoever mends it; see ``KeyScript``.
  @Option(name: .long, help: .hidden)
  var script: String?

  @Flag(name: .long, help: "Use the mouse: click and wheel.")
  var mouse = false

  @Option(name: .long, help: "The theme; `crossbill themes` lists them.")
  var theme: String?

  @Flag(
    name: .long,
    help: "Print the screen as lines of text and end, for screen readers and pipes.")
  var plain = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The screen to begin with, or to print.",
      discussion: ScreenFinder.guide.map { "\($0.name): \($0.shows)" }.joined(separator: "\n"),
      valueName: "name"))
  var screen: String?

  /// The options, unless JSON is wanted of a screen that is not printed.
  func checked(json: Bool) throws(ToolError) -> ScreenOptions {
    guard !json || plain else {
      throw .usage(
        "The dashboard prints nothing, so --json needs --plain; add that, or leave --json out.")
    }
    return self
  }
}

extension LineDrawing: ExpressibleByArgument {}
