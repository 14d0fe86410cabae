import Foundation
import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("What workflows tell of their progress")
struct WorkReportTests {
  /// Collects what is told, and checks that it only goes forward within a stage.
  private func stages(_ work: (WorkReport) throws -> Void) rethrows -> [WorkStage] {
    var told: [WorkStage] = []
    try work { stage in
      if let last = told.last, last.title == stage.title { #expect(last.done <= stage.done) }
      #expect(stage.done >= 0 && stage.done <= stage.total)
      told.append(stage)
    }
    return told
  }

  /// A sheet of so many lanes in a folder of its own.
  private func sheet(lanes: Int) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "crossbill-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rows = (0..<lanes).map { "\(100 + $0),M5V,70,,79.84,62.10,49.68,39.92,29.28,23.95,15.97,2" }
    let header = RateSheetExample.grid.prefix { $0 != "\n" }
    let files = [
      (RateSheetExample.termsName, RateSheetExample.terms),
      (RateSheetExample.gridName, ([String(header)] + rows).joined(separator: "\n")),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return folder.appending(path: RateSheetExample.termsName)
  }

  @Test("an import tells the rows of its grid, then the lanes that it writes")
  func importing() throws {
    let file = try sheet(lanes: 800)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let desk = try FixedDesk.empty()
    let told = try stages { _ = try ImportRateSheet(desk: desk)(file, isPlan: false, report: $0) }
    let reading = told.filter { $0.title == "reading \(RateSheetExample.gridName)" }
    #expect(reading.map(\.done) == [0, 500, 800])
    #expect(reading.allSatisfy { $0.total == 800 && $0.unit == "rows" })
    let writing = told.filter { $0.title == "writing to the desk" }
    #expect(writing.count == 50)
    #expect(writing.allSatisfy { $0.total == 800 && $0.unit == "lanes" })
    #expect(told == reading + writing)
  }

  @Test("a plan reads and writes nothing")
  func plan() throws {
    let file = try sheet(lanes: 20)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let desk = try FixedDesk.empty()
    let told = try stages { _ = try ImportRateSheet(desk: desk)(file, isPlan: true, report: $0) }
    #expect(told.allSatisfy { $0.unit == "rows" })
    #expect(try desk.store.rateSheetHeaders().isEmpty)
  }

  @Test("a quote tells each sheet that it asks")
  func quoting() throws {
    let desk = try FixedDesk.demo()
    let request = try QuoteRequest.sample()
    let told = try stages {
      _ = try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today, report: $0)
    }
    #expect(told.map(\.done) == [0, 1, 2])
    #expect(told.allSatisfy { $0.total == 3 && $0.unit == "sheets" })
  }

  @Test("the samples are told one by one, and the last time all of them")
  func filling() throws {
    let told = try stages { try FillDemoDesk(desk: FixedDesk.empty())(report: $0) }
    #expect(told.map(\.done) == Array(0...11))
    #expect(told.last?.total == 11)
  }

  @Test("a check tells its parts")
  func checking() throws {
    let told = try stages { try CheckDesk(desk: FixedDesk.demo())(report: $0) }
    #expect(told.first?.done == 0)
    #expect(told.last.map { $0.done == $0.total } == true)
  }
}
