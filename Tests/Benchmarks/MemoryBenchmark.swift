import Foundation

/// The most memory that this process has used, all benchmarks before it included.
enum MemoryBenchmark {
  static func run() -> [Measurement] {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    let kilobytes = Int(line.filter(\.isNumber)) ?? 0
    return [
      Measurement(
        what: "peak memory of these benchmarks", figure: "\(kilobytes / 1_024) MiB", target: "",
        isMet: nil)
    ]
  }
}
