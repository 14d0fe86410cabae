import ArgumentParser
import Dashboard
import Storage
import TerminalKit

/// The program's root command: without a subcommand it opens the dashboard.
struct Crossbill: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "crossbill",
    abstract: "Freight quotes for people who sell and ship across a border.",
    discussion: """
      Without a subcommand it opens the dashboard. Keys: ? explains every screen, : finds any \
      action by name, q leaves.
      """,
    version: "crossbill \(CommandLineTool.version)",
    subcommands: [
      Demo.self, QuoteCommand.self, RouteCommand.self, PortsCommand.self, BookCommand.self,
      TenderCommand.self, AuditCommand.self, ImportCommand.self, SheetsCommand.self,
      TablesCommand.self, FuelCommand.self, LandedCostCommand.self, ProductsCommand.self,
      ClassifyCommand.self,
      TariffCommand.self, RulesCommand.self,
      Themes.self, Keys.self, Doctor.self,
    ])

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let screen = try screen.checked(json: wantsJSON)
    let location = try environment.location(
      of: desk, for: screen.plain ? .using : .making)
    return try environment.openDashboard(
      DashboardRequest(
        location: location, screen: screen, isDemo: false, isJSON: wantsJSON), environment)
  }
}

/// The dashboard on a throw-away desk.
struct Demo: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard on a throw-away desk full of samples; it leaves nothing behind.")

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    try environment.openDashboard(
      DashboardRequest(
        location: .memory, screen: try screen.checked(json: wantsJSON), isDemo: true,
        isJSON: wantsJSON), environment)
  }
}
