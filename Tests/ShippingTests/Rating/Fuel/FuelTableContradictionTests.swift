import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Fuel tables that contradict themselves")
struct FuelTableContradictionTests {
  private static func row(
    _ from: String, _ below: String, _ shares: String...
  ) throws
    -> FuelTable.Row
  {
    FuelTable.Row(
      from: try .sample(from), below: try .sample(below),
      amounts: try shares.map { try .sample($0) })
  }

  private static func table(
    name: String = "T", columns: [FuelColumn] = [.lessThanTruckload],
    derived: [FuelTable.Derived] = [], heavy: FuelTable.Heavy? = nil, _ rows: [FuelTable.Row],
    above: FuelTable.Extension? = nil
  ) throws -> FuelTable {
    try FuelTable(
      identity: .init(name: name, version: "1", source: "made up"), columns: columns,
      derived: derived, heavy: heavy, rows: rows, above: above)
  }

  @Test("rows that overlap or leave a gap are refused with their number and bounds")
  func overlapAndGap() throws {
    #expect(throws: FuelTableContradiction.rowsOverlap(row: 1, from: try .sample("3.04"))) {
      try Self.table([Self.row("3.00", "3.05", "20"), Self.row("3.04", "3.10", "21")])
    }
    #expect(
      throws: FuelTableContradiction.rowsLeaveGap(
        row: 1, from: try .sample("3.06"), below: try .sample("3.05"))
    ) {
      try Self.table([Self.row("3.00", "3.05", "20"), Self.row("3.06", "3.10", "21")])
    }
    #expect(throws: FuelTableContradiction.rowEndsBeforeItBegins(row: 0)) {
      try Self.table([Self.row("3.05", "3.05", "20")])
    }
    #expect(throws: FuelTableContradiction.noRows) { try Self.table([]) }
  }

  @Test("rows may come in any order")
  func order() throws {
    let table = try Self.table([Self.row("3.05", "3.10", "21"), Self.row("3.00", "3.05", "20")])
    #expect(table.rows.map { $0.from?.description } == ["3.00", "3.05"])
  }

  @Test("columns, amounts and factors must fit")
  func columns() throws {
    let rows = [try Self.row("3.00", "3.05", "20")]
    #expect(throws: FuelTableContradiction.nameMissing) { try Self.table(name: " ", rows) }
    #expect(throws: FuelTableContradiction.noColumn) { try Self.table(columns: [], rows) }
    #expect(throws: FuelTableContradiction.columnTwice(.truckload)) {
      try Self.table(columns: [.truckload, .truckload], rows)
    }
    #expect(throws: FuelTableContradiction.columnNotPrinted(.ground)) {
      try Self.table(derived: [.init(column: .truckload, times: 2, of: .ground)], rows)
    }
    #expect(throws: FuelTableContradiction.factorNotPossible(0, column: .truckload)) {
      try Self.table(derived: [.init(column: .truckload, times: 0, of: .lessThanTruckload)], rows)
    }
    #expect(throws: FuelTableContradiction.columnNotPrinted(.truckload)) {
      try Self.table(heavy: .init(above: .pounds(20_000), column: .truckload), rows)
    }
    #expect(throws: FuelTableContradiction.amountCount(1, columns: 2, row: 0)) {
      try Self.table(columns: [.lessThanTruckload, .truckload], rows)
    }
    #expect(
      throws: FuelTableContradiction.amountNotPossible(
        try .sample("501"), column: .lessThanTruckload)
    ) {
      try Self.table([Self.row("3.00", "3.05", "501")])
    }
    let perMile = try #require(DistanceRate(1))
    #expect(throws: FuelTableContradiction.amountsDiffer(column: .lessThanTruckload, row: nil)) {
      try Self.table(
        rows, above: .init(step: .sample("0.05"), increments: [.perDistance(perMile)]))
    }
    let open = FuelTable.Row(from: try .sample("3"), below: nil, amounts: [try .sample("20")])
    #expect(throws: FuelTableContradiction.extensionOfOpenRow) {
      try Self.table([open], above: .init(step: .sample("0.05"), increments: [.sample("1")]))
    }
  }

  @Test("every contradiction is a sentence that ends with its mend")
  func sentences() {
    let all: [FuelTableContradiction] = [
      .nameMissing, .noColumn, .columnTwice(.truckload), .columnNotPrinted(.ground),
      .factorNotPossible(0, column: .truckload), .noRows, .rowEndsBeforeItBegins(row: 3),
      .rowsOverlap(row: 1, from: nil), .amountCount(1, columns: 2, row: nil),
      .amountsDiffer(column: .ground, row: 4), .extensionOfOpenRow,
    ]
    for one in all { #expect(one.sentence.hasSuffix(".") && one.sentence.contains(";")) }
  }

  @Test("a table is the same after writing and reading, and a bad one is refused")
  func coding() throws {
    let table = try FuelTable.roadrunner()
    let data = try JSONEncoder().encode(table)
    #expect(try JSONDecoder().decode(FuelTable.self, from: data) == table)
    let text = String(decoding: data, as: UTF8.self)
      .replacing("\"from\":\"3.45\"", with: "\"from\":\"3.44\"")
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(FuelTable.self, from: Data(text.utf8))
    }
  }
}
