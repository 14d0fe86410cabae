import Foundation

/// A run of another program: how long it took, and the most memory that it used.
struct MeasuredRun {
  let seconds: Double
  /// Millions of bytes that were in memory at once.
  let peakMegabytes: Int
  /// True when the program ended well.
  let isDone: Bool

  init(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    var peak = 0
    while process.isRunning {
      peak = max(peak, PeakMemory.kilobytes(ofProcess: "\(process.processIdentifier)"))
      Thread.sleep(forTimeInterval: 0.005)
    }
    process.waitUntilExit()
    seconds = Stopwatch.seconds(since: start)
    peakMegabytes = peak * 1_024 / 1_000_000
    isDone = process.terminationStatus == 0
  }
}

/// The most memory that a process has used.
enum PeakMemory {
  /// The kilobytes of 1 024 bytes that were in memory at once, since the process began; zero for one
  /// that is gone.
  static func kilobytes(ofProcess process: String = "self") -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}

/// A folder that is there while it is used.
enum TemporaryFolder {
  static func use<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "crossbill-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
