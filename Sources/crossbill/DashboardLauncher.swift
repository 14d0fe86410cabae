import BuiltInThemes
import CommandLineTool
import Dashboard
import Foundation
import Storage
import TerminalCurses
import TerminalKit
import Workflows

/// Opens the desk and runs the dashboard on the real terminal.
struct DashboardLauncher {
  let environment: ToolEnvironment

  func open(_ request: DashboardRequest) throws -> ExitStatus {
    if request.isPlain { return try printPlain(request) }
    // The terminal is asked first: a desk should not be made for a screen that cannot be shown.
    let library = environment.themes()
    let (theme, sentence) = try chosenTheme(request, library)
    let (keymap, problems) = environment.keymap()
    let desk = try openDesk(request)
    let terminal = try openTerminal(request, theme: theme)
    defer { terminal.close() }
    let warnings =
      library.problems.map { "\($0)" } + [sentence].compactMap { $0 }
      + problems.map { "\($0)" }
    return try run(request, desk: desk, terminal: terminal, keymap: keymap, warnings: warnings)
  }

  private func run(
    _ request: DashboardRequest, desk: Desk, terminal: CursesTerminal, keymap: Keymap,
    warnings: [String]
  ) throws -> ExitStatus {
    let mailbox = Mailbox<LoopItem<DashboardMessage>>()
    mailbox.onPost(terminal.waker)
    let observation = try? desk.store.observeChanges { mailbox.post(.broadcast(.deskChanged)) }
    var program = Dashboard.program(
      desk: desk, keymap: keymap, options: displayOptions(request))
    if !warnings.isEmpty {
      program.tell(Notice(.warning, warnings.joined(separator: " ")))
    }
    if request.isDemo {
      // The screen stands before the samples are made, which takes a moment.
      _ = program.resize(to: terminal.size)
      terminal.present(program.frame())
      try FillDemoDesk(desk: desk)()
    }
    try open(request.screen, in: &program, desk: desk)
    var loop = ProgramLoop(program: program, terminal: terminal, mailbox: mailbox)
    let reason = loop.run()
    withExtendedLifetime(observation) { terminal.close() }
    return reason == nil ? .done : .needsAttention
  }

  private func open(
    _ name: String?, in program: inout Program<DashboardMessage>, desk: Desk
  ) throws {
    guard let name, name != "overview" else { return }
    guard let screen = Dashboard.screen(named: name, desk: desk) else {
      throw ToolError.usage(unknownScreen(name))
    }
    program.begin(with: screen)
  }

  private func unknownScreen(_ name: String) -> String {
    "There is no screen \"\(name)\"; choose \(Dashboard.screenNames.joined(separator: ", ")) "
      + "or a quote's number such as Q-1."
  }

  private func openDesk(_ request: DashboardRequest) throws -> Desk {
    // The samples' carriers are made up, so that nobody real is asked about them.
    try OpenDesk.at(
      request.location, clock: .system, author: environment.author,
      liveRates: request.isDemo ? .none : environment.liveRates())
  }

  private func chosenTheme(
    _ request: DashboardRequest, _ library: ThemeLibrary
  ) throws -> (Theme, String?) {
    let abilities = try detect(request, theme: .plain)
    let suggestion = BuiltInThemes.suggested(
      for: abilities.tier, depth: abilities.depth, in: library)
    let choice = library.choice(named: request.theme, suggestion: suggestion)
    return (choice.theme, choice.sentence)
  }

  private func detect(
    _ request: DashboardRequest, theme: Theme
  ) throws -> TerminalAbilities {
    do throws(TerminalRefusal) {
      return try TerminalAbilities.detect(options: options(request, theme))
    } catch {
      throw ToolError.terminal(error.sentence)
    }
  }

  private func openTerminal(
    _ request: DashboardRequest, theme: Theme
  ) throws -> CursesTerminal {
    do throws(TerminalRefusal) {
      return try CursesTerminal.open(options(request, theme))
    } catch {
      throw ToolError.terminal(error.sentence)
    }
  }

  private func options(_ request: DashboardRequest, _ theme: Theme) -> CursesOptions {
    CursesOptions(
      theme: theme, isMonochrome: request.isMonochrome, isASCII: request.isASCII,
      lineDrawing: request.lineDrawing, usesMouse: request.usesMouse)
  }

  private func displayOptions(_ request: DashboardRequest) -> DisplayOptions {
    DisplayOptions(
      selection: request.isLowBandwidth ? .marker : .bar, lowBandwidth: request.isLowBandwidth)
  }

  private func printPlain(_ request: DashboardRequest) throws -> ExitStatus {
    let desk = try openDesk(request)
    if request.isDemo { try FillDemoDesk(desk: desk)() }
    let name = request.screen ?? "overview"
    guard let screen = Dashboard.screen(named: name, desk: desk) else {
      throw ToolError.usage(unknownScreen(name))
    }
    let lines = [screen.breadcrumb.joined(separator: " > ")] + screen.linear
    environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
    return .done
  }
}
