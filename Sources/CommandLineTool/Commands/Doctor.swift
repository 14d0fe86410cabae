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

  private func lines(of finding: Finding) -> String {
    func column(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    let head = column(finding.state.rawValue, 10) + column(finding.subject, 18)
    let mend = finding.mend.map { String(repeating: " ", count: 28) + "> \($0)\n" } ?? ""
    return head + DisplayText.escaped(finding.fact) + "\n"
      + DisplayText.escaped(mend.isEmpty ? "" : String(mend.dropLast()))
      + (mend.isEmpty ? "" : "\n")
  }

  private func terminal(_ environment: ToolEnvironment) -> Finding {
    let report = environment.describeTerminal()
    return Finding(
      state: report.isUsable ? .ok : .attention, subject: "terminal", fact: report.fact,
      mend: report.mend)
  }

  private func database(_ environment: ToolEnvironment) -> [Finding] {
    do {
      let location = try environment.location(of: desk)
      if case .file(let path) = location, !environment.fileExists(path) {
        return [
          Finding(
            state: .ok, subject: "database", fact: "none yet; \(path) is made at the first start")
        ]
      }
      let opened = try environment.desk(desk)
      try environment.showingProgress { try CheckDesk(desk: opened)(report: $0) }
      return [
        Finding(state: .ok, subject: "database", fact: "\(location.name), checked and whole"),
        try rateSheets(on: opened),
      ]
    } catch let error as StoreError {
      return [Finding(state: .broken, subject: "database", fact: error.sentence)]
    } catch {
      return [Finding(state: .broken, subject: "database", fact: "\(error)")]
    }
  }

  private func rateSheets(on desk: Desk) throws -> Finding {
    let headers = try desk.store.rateSheetHeaders()
    let valid = headers.filter { $0.validity.contains(desk.clock.today) }
    guard valid.isEmpty else {
      return Finding(
        state: .ok, subject: "rate sheets",
        fact: "\(valid.count) hold today, of \(headers.count) on the desk")
    }
    return Finding(
      state: .attention, subject: "rate sheets",
      fact: headers.isEmpty ? "none on the desk" : "none of \(headers.count) holds today",
      mend: "crossbill import SHEET.toml")
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
      Finding(
        state: .attention, subject: "theme", fact: "\($0)", mend: "mend the file, or delete it")
    }
    let keys = environment.keymap().problems.map {
      Finding(state: .attention, subject: "keys", fact: "\($0)", mend: "mend the line")
    }
    return themes + keys
  }
}
