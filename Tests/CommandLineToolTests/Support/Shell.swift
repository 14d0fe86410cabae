import Carriers
import CommandLineTool
import Foundation
import Storage
import Synchronization
import TerminalKit
import TestSupport
import Units
import Workflows

/// Runs commands in a world of their own: a folder for files, a clock that stands, captured output.
final class Shell: Sendable {
  /// Nine in the morning of Monday 23 November 2026, in Detroit.
  static let clock = DeskClock(
    now: { Instant(iso: "2026-11-23T14:00:00Z") ?? Instant(secondsSinceEpoch: 0) },
    secondsFromGMT: { _ in -5 * 3_600 })

  /// How a command ended and what it wrote.
  struct Result: Sendable {
    var status: ExitStatus
    var output: String
    var errors: String
  }

  private struct Written: Sendable {
    var output = ""
    var errors = ""
    var opened: [DashboardRequest] = []
    var previewed: [String] = []
    var openedOn: [CalendarDay] = []
  }

  let folder: URL
  private let variables: [String: String]
  private let transport: HTTPTransport
  private let written = Mutex(Written())

  /// Makes a world; without a transport nobody can be reached.
  init(variables: [String: String] = [:], transport: HTTPTransport = .none) throws {
    self.variables = variables
    self.transport = transport
    folder = FileManager.default.temporaryDirectory
      .appending(path: "crossbill-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The dashboards that were asked for.
  var opened: [DashboardRequest] { written.withLock { $0.opened } }

  /// The day that each dashboard was opened on, by the clock that it was handed.
  var openedOn: [CalendarDay] { written.withLock { $0.openedOn } }

  /// The themes of which a sample screen was asked for.
  var previewed: [String] { written.withLock { $0.previewed } }

  /// Runs a command as the program would.
  func run(
    _ arguments: String..., input: String = "", terminal: TerminalReport? = nil,
    errorColumns: Int? = nil, room: Int = .max
  ) -> Result {
    run(arguments, input: input, terminal: terminal, errorColumns: errorColumns, room: room)
  }

  /// Runs a command as the program would.
  ///
  /// - Parameters:
  ///   - arguments: what stands behind the program's name.
  ///   - input: what standard input gives.
  ///   - terminal: what is known of the terminal; a usable one by default.
  ///   - errorColumns: the width of the terminal that standard error is; none by default.
  ///   - room: how many bytes standard output takes before its disk is full.
  /// - Returns: how it ended and what it wrote.
  func run(
    _ arguments: [String], input: String = "", terminal: TerminalReport? = nil,
    errorColumns: Int? = nil, room: Int = .max
  ) -> Result {
    written.withLock { ($0.output, $0.errors) = ("", "") }
    let status = CommandLineTool.run(
      arguments,
      in: environment(
        input: input, errorColumns: errorColumns, room: room,
        terminal: terminal ?? TerminalReport(isUsable: true, fact: "vt220, no colours")))
    return written.withLock { Result(status: status, output: $0.output, errors: $0.errors) }
  }

  /// Writes a file into the folder and answers its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  private func print(_ text: String, room: Int) throws(ToolError) {
    let isFull = written.withLock { written in
      if written.output.utf8.count + text.utf8.count > room { return true }
      written.output += text
      return false
    }
    if isFull { throw .unwritableOutput(reason: "No space left on device") }
  }

  private func environment(
    input: String, errorColumns: Int?, room: Int, terminal: TerminalReport
  ) -> ToolEnvironment {
    ToolEnvironment(
      write: { [self] (text) throws(ToolError) in try print(text, room: room) },
      writeError: { [self] text in written.withLock { $0.errors += text } },
      errorColumns: errorColumns,
      variables: [
        "XDG_DATA_HOME": folder.path + "/data", "XDG_CONFIG_HOME": folder.path + "/config",
        "USER": "tess",
      ].merging(variables) { $1 },
      clock: Self.clock,
      readInput: { Array(input.utf8) },
      transport: transport,
      previewTheme: { [self] theme in
        written.withLock { $0.previewed.append(theme.name) }
        return .done
      },
      openDashboard: { [self] request, environment in
        let day = try environment.desk(at: .memory).clock.today
        written.withLock {
          $0.opened.append(request)
          $0.openedOn.append(day)
        }
        return .done
      },
      describeTerminal: { terminal })
  }
}

extension Shell.Result {
  /// What was written, with every run of blanks and line ends as one blank.
  var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// What was written, read as JSON.
  func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(output.utf8))
  }

  /// The errors that were written, read as JSON.
  func errorJSON() throws -> ErrorAnswer {
    try JSONDecoder().decode(ErrorAnswer.self, from: Data(errors.utf8))
  }
}

/// An error as a JSON object, as scripts read it.
struct ErrorAnswer: Decodable {
  struct Problem: Decodable {
    var field: String?
    var value: String?
    var reason: String?
    var mend: String?
    var sentence: String
  }

  var exitCode: Int32
  var errors: [Problem]
}
