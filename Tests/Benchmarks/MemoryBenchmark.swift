/// The most memory that this process has used, all benchmarks before it included.
enum MemoryBenchmark {
  static func run() -> [Measurement] {
    [
      Measurement(
        what: "peak memory of these benchmarks", figure: "\(PeakMemory.kilobytes() / 1_024) MiB",
        target: "", isMet: nil)
    ]
  }
}
