import ArgumentParser
import ReferenceData
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Says what was found of the terminal, the database and the bundled facts, and what is missing.
struct Doctor: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what was found, what is missing, and the command that mends it.")

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  struct Finding: Encodable {
    enum State: String, Encodable { case ok = "OK", attention = "ATTENTION", broken = "BROKEN" }

    var state: State
    var subject: String
    var fact: String
    var mend: String?
  }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let findings =
      [terminal(environment)] + database(environment) + referenceData(environment)
      + configuration(environment) + Self.liveRates(environment)
    if desk.json {
      try environment.write(JSONOutput.text(findings))
    } else {
      for finding in findings { try environment.write(lines(of: finding)) }
    }
    return findings.allSatisfy { $0.state == .ok } ? .done : .needsAttention
  }

  /// Columns of state and subject with the fact beside them, broken between words.
  ///
  /// The mend is one line however long it is, so that a command can be copied.
  private func lines(of finding: Finding) -> String {
    let head =
      TextColumns.padded(finding.state.rawValue, 10) + TextColumns.padded(finding.subject, 18)
    let room = TextColumns.page - head.count
    let facts = TextColumns.wrapped(DisplayText.escaped(finding.fact), columns: room)
    let indent = String(repeating: " ", count: head.count)
    let mend = finding.mend.map { TextColumns.padded("", 10) + "> \(DisplayText.escaped($0))\n" }
    return head + facts.joined(separator: "\n" + indent) + "\n" + (mend ?? "")
  }

  private func terminal(_ environment: ToolEnvironment) -> Finding {
    let report = environment.describeTerminal()
    return Finding(
      state: report.isUsable ? .ok : .attention, subject: "terminal", fact: report.fact,
      mend: report.mend)
  }

  private func referenceData(_ environment: ToolEnvironment) -> [Finding] {
    let ledger = ReferenceLedger.bundled
    let today = environment.clock.today
    let broken = ledger.problems.map {
      Finding(state: .broken, subject: "reference data", fact: "\($0)")
    }
    return broken
      + ledger.tables.map { table in
        let isStale = table.source.isStale(on: today)
        return Finding(
          state: isStale ? .attention : .ok, subject: "reference data",
          fact: "\(table.contents), \(table.count) rows of \(table.vintage.isoText), "
            + "\(table.source.confidence.rawValue)" + (isStale ? ", STALE" : ""),
          mend: isStale ? "update crossbill: newer figures come with a newer version" : nil)
      }
  }

  private func configuration(_ environment: ToolEnvironment) -> [Finding] {
    let themes = environment.themes().problems.map {
      Finding(state: .attention, subject: "theme", fact: $0, mend: "mend the file, or delete it")
    }
    let keys = environment.keymap().problems.map {
      Finding(state: .attention, subject: "keys", fact: $0, mend: "mend the file, or delete it")
    }
    return themes + keys
  }
}
