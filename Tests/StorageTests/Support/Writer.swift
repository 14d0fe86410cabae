import Foundation
import Glibc

/// The child process that writes to a database.
struct Writer {
  let process = Process()
  private let output = Pipe()

  init(_ arguments: [String]) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = URL(filePath: tests).deletingLastPathComponent()
    let tool = [folder, beside].map { $0.appending(path: "storage-writer") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    process.executableURL = tool ?? beside.appending(path: "storage-writer")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// Kills the process after some time as the system would: at once, without a warning.
  func kill(after microseconds: UInt32) {
    usleep(microseconds)
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// All lines that it printed, once it has ended.
  func lines() -> [String] {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Runs to the end and gives the last line.
  static func lastLine(_ arguments: [String]) throws -> String {
    try Writer(arguments).lines().last ?? ""
  }
}
