import Foundation
import PseudoTerminal
import Testing

/// The real program on real terminal types, one run at a time: byte counts and deadlines would
/// suffer from neighbours.
@Suite("The program", .serialized)
enum ProgramTests {}

/// The terminal types on which everything must work.
let tiers = ["vt100", "vt220", "linux", "xterm-256color"]

/// The file of the program.
let crossbill = ProgramUnderTest.built("crossbill")

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/crossbill-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Everything that lies in the folder, however deep.
  var contents: [String] {
    FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  }

  func file(_ name: String) -> String { path + "/" + name }
}

/// A desk of one's own: a home without files, and a database in it.
final class Home {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var database: String { folder.file("desk.sqlite") }

  func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["HOME": folder.path, "TMPDIR": folder.path].merging(more) { _, own in own }
  }

  /// Starts the program on a terminal and waits for its first screen.
  func start(
    _ arguments: String..., type: String? = "xterm-256color", locale: String = "C.UTF-8",
    environment: [String: String] = [:], waitingFor text: String = "[1 Overview]"
  ) throws -> PseudoTerminal {
    try start(
      arguments, type: type, locale: locale, environment: environment, waitingFor: text)
  }

  func start(
    _ arguments: [String], type: String? = "xterm-256color", locale: String = "C.UTF-8",
    environment: [String: String] = [:], waitingFor text: String = "[1 Overview]"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ProgramUnderTest(
        crossbill, arguments: arguments, terminalType: type, locale: locale,
        environment: self.environment(environment)))
    try terminal.wait(forText: text)
    // The samples are read after the frame is drawn, which on a busy machine takes a while.
    if arguments.first == "demo", text == "[1 Overview]" { try terminal.wait(forText: "Q-1") }
    terminal.settle(quiet: .milliseconds(300))
    return terminal
  }

  /// Opens the list of the sample quotes.
  func startDemoQuotes(_ arguments: String..., type: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ProgramUnderTest(
        crossbill, arguments: ["demo"] + arguments, terminalType: type,
        environment: environment()))
    try terminal.wait(forText: "[1 Overview]")
    terminal.settle(quiet: .milliseconds(300))
    terminal.press("2")
    try terminal.wait(forText: "[2 Quotes]")
    try terminal.wait(forText: "Q-1")
    terminal.settle()
    return terminal
  }

  /// Runs the program without a terminal.
  func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> FinishedRun {
    try FinishedRun(crossbill, arguments, environment: self.environment(environment))
  }

  /// Writes the program's own example request to a file and returns its path.
  func exampleRequest() throws -> String {
    let example = try run("quote", "--example")
    try #require(example.code == 0)
    let path = folder.file("request.json")
    try Data(example.output).write(to: URL(filePath: path))
    return path
  }
}

/// A program that ran to its end with pipes in the place of a terminal.
struct FinishedRun {
  let code: Int32
  let output: [UInt8]
  let errors: [UInt8]

  init(_ path: String, _ arguments: [String], environment: [String: String]) throws {
    let process = Process()
    let (outputPipe, errorPipe) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment =
      ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, own in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    try process.run()
    output = Array(try outputPipe.fileHandleForReading.readToEnd() ?? Data())
    errors = Array(try errorPipe.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    code = process.terminationStatus
  }

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  /// The lines of standard error that hold something.
  var errorLines: [Substring] { errorText.split(separator: "\n") }
}

/// Checks that a shell would find its terminal as it left it.
func expectRestored(_ terminal: PseudoTerminal) {
  #expect(terminal.isCooked)
  #expect(!terminal.isAlternateScreen)
  #expect(terminal.isCursorVisible)
  #expect(!terminal.reportsMouse)
  #expect(terminal.replies == [])
}
