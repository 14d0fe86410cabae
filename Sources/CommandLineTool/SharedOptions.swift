import ArgumentParser

/// The options of every command that reads or writes the desk.
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

/// The options of the dashboard's looks.
struct ScreenOptions: ParsableArguments {
  @Flag(name: .long, help: "No colours, only bold, reverse and underline.")
  var mono = false

  @Flag(name: .long, help: "Draw lines with +, - and |.")
  var ascii = false

  @Flag(
    name: .long, help: "Save bytes on a slow line: a marker for the selection, fewer frames.")
  var lowBandwidth = false

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
      "The screen to begin with: overview, quotes, new-quote, or a quote's number.",
      valueName: "name"))
  var screen: String?
}
