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
    if let script = request.script { return try play(script, request) }
    // The terminal is asked first: a desk should not be made for a screen that cannot be shown.
    let (library, themeProblems) = environment.themes()
    let (theme, sentence) = try chosenTheme(request, library)
    let (keymap, keyProblems) = environment.keymap()
    let warnings = themeProblems + [sentence].compactMap { $0 } + keyProblems
    // The name is looked up first as well, on a desk that is there already.
    if let name = request.screen { _ = try screen(named: name, desk: existingDesk(request)) }
    // The samples' carriers are made up, so that nobody real is asked about them.
    let desk = try environment.desk(
      at: request.location, liveRates: request.isDemo ? .none : environment.liveRates())
    let terminal = try openTerminal(request, theme: theme)
    defer { terminal.close() }
    return try run(request, desk: desk, terminal: terminal, keymap: keymap, warnings: warnings)
  }

  /// The desk as far as it exists; an empty one in memory where it would have to be made.
  private func existingDesk(_ request: DashboardRequest) throws -> Desk {
    guard case .file(let path) = request.location, access(path, F_OK) == 0 else {
      let desk = try environment.desk(at: .memory)
      if request.isDemo { try FillDemoDesk(desk: desk)() }
      return desk
    }
    return try environment.desk(at: request.location)
  }

  private func run(
    _ request: DashboardRequest, desk: Desk, terminal: CursesTerminal, keymap: Keymap,
    warnings: [String]
  ) throws -> ExitStatus {
    let mailbox = Mailbox<LoopItem<DashboardMessage>>()
    mailbox.onPost(terminal.waker)
    let (observation, problem) = observe(desk, posting: mailbox)
    let warnings = warnings + [problem].compactMap { $0 }
    var program = Dashboard.program(
      desk: desk, keymap: keymap,
      options: displayOptions(request, tier: terminal.abilities.tier))
    if !warnings.isEmpty {
      program.tell(Notice(.warning, warnings.joined(separator: " ")))
    }
    let first = request.isDemo ? try fill(desk, showing: &program, on: terminal) : nil
    try open(request.screen, in: &program, desk: desk)
    var loop = ProgramLoop(
      program: program, terminal: terminal, mailbox: mailbox, shown: first)
    let reason = loop.runWithoutStore()
    withExtendedLifetime(observation) { terminal.close() }
    if loop.leavesWritingUndone {
      environment.writeError("Crossbill ended before everything was saved.\n")
    }
    return reason == nil && !loop.leavesWritingUndone ? .done : .needsAttention
  }

  /// Listens for changes by other programs; what cannot be heard is told instead.
  private func observe(
    _ desk: Desk, posting mailbox: Mailbox<LoopItem<DashboardMessage>>
  ) -> (observation: ChangeObservation?, problem: String?) {
    do {
      return (try desk.store.observeChanges { mailbox.post(.broadcast(.deskChanged)) }, nil)
    } catch {
      return (nil, error.sentence)
    }
  }

  /// Makes the samples, which takes a moment, while the empty screen stands already.
  private func fill(
    _ desk: Desk, showing program: inout Program<DashboardMessage>, on terminal: CursesTerminal
  ) throws -> Frame {
    _ = program.resize(to: terminal.size)
    let frame = program.frame()
    terminal.present(frame)
    try FillDemoDesk(desk: desk)()
    return frame
  }

  func open(
    _ name: String?, in program: inout Program<DashboardMessage>, desk: Desk
  ) throws {
    guard let name, name != "overview" else { return }
    program.begin(with: try screen(named: name, desk: desk))
  }

  private func screen(
    named name: String, desk: Desk
  ) throws(ToolError) -> any Screen<DashboardMessage> {
    do {
      return try ScreenFinder(desk: desk).screen(named: name)
    } catch {
      throw ToolError(error)
    }
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

  func displayOptions(
    _ request: DashboardRequest, tier: TerminalTier = .xterm
  ) -> DisplayOptions {
    DisplayOptions(
      selection: request.isLowBandwidth ? .marker : .bar, lowBandwidth: request.isLowBandwidth,
      tier: tier)
  }

  private func printPlain(_ request: DashboardRequest) throws -> ExitStatus {
    let desk = try environment.desk(at: request.location)
    if request.isDemo {
      try environment.showingProgress { try FillDemoDesk(desk: desk)(report: $0) }
    }
    let screen = try screen(named: request.screen ?? "overview", desk: desk)
    try environment.write(
      PlainScreen(title: screen.breadcrumb, lines: screen.linear), asJSON: request.isJSON)
    return .done
  }
}
