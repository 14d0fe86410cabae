import Foundation
import PseudoTerminal

/// Start and bytes a key of the real program on a pseudo-terminal of 80 by 24.
enum TerminalBenchmark {
  private struct Step {
    var what: String
    var keys: String
    var budget: Int
  }

  private static let steps = [
    Step(what: "full screen change (Overview to Quotes)", keys: "2", budget: 2_200),
    Step(what: "selection move", keys: "j", budget: 220),
    Step(what: "into the offers of a quote", keys: "\r", budget: 2_200),
    Step(what: "back to the list", keys: "q", budget: 2_200),
    Step(what: "a new quote", keys: "n", budget: 2_200),
    Step(what: "Esc to the keys of the form", keys: "\u{1B}", budget: 600),
    Step(what: "back from the form", keys: "q", budget: 2_200),
    Step(what: "20 queued moves", keys: String(repeating: "k", count: 20), budget: 2_420),
    Step(what: "help", keys: "?", budget: 2_200),
  ]

  static func run() throws -> [Measurement] {
    try ["vt100", "xterm-256color"].flatMap { try measure($0) }
  }

  private static func measure(_ type: String) throws -> [Measurement] {
    let program = ProgramUnderTest(
      ProgramUnderTest.built("crossbill"), arguments: ["demo"], terminalType: type)
    let terminal = try PseudoTerminal(program)
    try terminal.wait(forText: "Crossbill")
    let first = Stopwatch.seconds(since: terminal.startTime)
    try terminal.wait(forText: "LATEST QUOTES")
    let settled = Stopwatch.seconds(since: terminal.startTime)
    _ = terminal.settle()
    let budget = type == "vt100" ? 3_000 : 4_500
    var rows = [
      Measurement(
        what: "\(type): start to first screen", figure: StorageBenchmark.milliseconds(first),
        target: "<= 50 ms", isMet: first <= 0.050),
      Measurement(
        what: "\(type): start to settled screen of the demonstration",
        figure: StorageBenchmark.milliseconds(settled), target: "<= 100 ms", isMet: settled <= 0.1),
      Measurement(
        what: "\(type): start", figure: "\(terminal.byteCount) bytes",
        target: "<= \(budget)", isMet: terminal.byteCount <= budget),
    ]
    for step in steps {
      let bytes = terminal.bytes(sentAfter: { terminal.send(Array(step.keys.utf8)) })
      rows.append(
        Measurement(
          what: "\(type): \(step.what)", figure: "\(bytes) bytes", target: "<= \(step.budget)",
          isMet: bytes <= step.budget))
    }
    let idle = terminal.bytes(quiet: .seconds(1), sentAfter: {})
    rows.append(
      Measurement(
        what: "\(type): one idle second", figure: "\(idle) bytes", target: "0", isMet: idle == 0))
    terminal.signal(SIGTERM)
    return rows
  }
}
