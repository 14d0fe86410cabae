/// Prints what was measured, with the targets, as a table.
@main
enum Benchmarks {
  static func main() throws {
    Table.print(try TerminalBenchmark.run())
    Table.print(RatingBenchmark.run())
    Table.print(try LandedCostBenchmark.run())
    Table.print(try ParcelBenchmark.run())
    Table.print(try RoutingBenchmark.run())
    Table.print(try RulePackBenchmark.run())
    Table.print(try StorageBenchmark.run())
    Table.print(try SheetQuoteBenchmark.run())
    Table.print(try SheetImportBenchmark.run())
    Table.print(MemoryBenchmark.run())
  }
}
