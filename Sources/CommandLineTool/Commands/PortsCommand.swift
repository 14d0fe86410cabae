import ArgumentParser
import ReferenceData
import Shipping
import TerminalKit
import Units

/// Lists the land ports of entry with what is known of each.
struct PortsCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "ports",
    abstract: "List the land ports of entry: codes, lanes, FAST, hours, and how sure each is.",
    discussion: """
      A name or a code narrows the list: crossbill ports detroit. A value that is in no text reads \
      UNKNOWN, one from general knowledge is marked UNVERIFIED.
      """)

  @Argument(help: ArgumentHelp("A code, or words of a name.", valueName: "port"))
  var name: String?

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let ports = RoadTables.bundled.ports.filter { port in
      name.map { port.isNamed($0) } ?? true
    }
    if let name, ports.isEmpty { throw RouteRefusal.unknownPort(typed: name) }
    if answer.json {
      try environment.write(JSONOutput.text(ports.map(PortAnswer.init)))
    } else {
      for line in ports.flatMap(lines) { try environment.write(DisplayText.escaped(line) + "\n") }
    }
    return .done
  }

  private func lines(of port: PortOfEntry) -> [String] {
    let trucks =
      port.yearlyTrucks.map { "\(ExactDecimal($0).text(groupedBy: " ")) trucks in 2021" }
      ?? "trucks UNKNOWN"
    let facts = [port.officeText, port.lanesText, port.fastText].filter { !$0.isEmpty }
    let limits = PortOfEntry.Limit.allCases.filter(port.limits.contains).map(\.text)
    let region = port.province.map { "\(port.otherCountry.code)-\($0.code)" }
    return [
      TextColumns.padded(port.code, 6) + TextColumns.padded(port.feedNumber ?? "-", 8)
        + "\(port.name) \(port.state.code) / \(port.otherName) \(region ?? port.otherCountry.code)",
      "      \(facts.joined(separator: ", "))",
      "      hours \(port.hoursText); \(trucks); \(port.point)",
    ] + limits.map { "      ! \($0)" } + (port.remark.isEmpty ? [] : ["      \(port.remark)"])
  }
}
