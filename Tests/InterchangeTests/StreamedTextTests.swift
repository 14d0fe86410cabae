import Foundation
import Shipping
import TestSupport
import Testing

@testable import Interchange

/// Text that comes piece by piece, against the same text at once.
@Suite("Streamed text")
struct StreamedTextTests {
  private static let parts = [
    "a", "bc", ",", ",", ";", "\t", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "é", "€", "🚚",
    "7.50", "\u{301}",
  ]

  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
  private static let badBytes: [UInt8] = [0, 0x80, 0xff, 0xc3]

  private static func cut(
    _ bytes: [UInt8], _ random: inout SeededGenerator
  ) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...min(7, rest.count), using: &random)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  private static func records(
    _ source: ByteSource
  ) -> Result<[DelimitedText.Record], PlainTextError> {
    Result { () throws(PlainTextError) in
      var reader = try DelimitedReader(source)
      var records: [DelimitedText.Record] = []
      while let record = try reader.next() { records.append(record) }
      return records
    }
  }

  @Test("is read the same wherever it is cut, faults included", arguments: 0..<40)
  func cuts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
      var bytes: [UInt8] = Bool.random(using: &random) ? Self.byteOrderMark : []
      bytes += Array(text.utf8)
      if Int.random(in: 0..<6, using: &random) == 0, !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Self.badBytes.randomElement(using: &random) ?? 0
      }
      let whole = Self.records(.memory(bytes))
      #expect(Self.records(.pieces(Self.cut(bytes, &random))) == whole)
      #expect((try? DelimitedText(bytes).records) == (try? whole.get()))
    }
  }

  @Test("a row over a megabyte is refused with its line")
  func longRow() {
    let long = String(repeating: "x", count: DelimitedReader.longestRow + 1)
    for text in ["a,b\n1,2\n\(long),3\n4,5\n", "a,b\n1,2\n\"\(long)\",3\n", "a,b\n1,2\n\(long)"] {
      let found = Self.records(.memory(Array(text.utf8)))
      #expect(found == .failure(.rowTooLong(line: 3)))
    }
    let fits = String(repeating: "x", count: DelimitedReader.longestRow - 10)
    #expect(throws: Never.self) { try DelimitedText(Array("a,b\n\(fits),3\n4,5".utf8)) }
  }

  @Test("a line of a fault is counted over all pieces")
  func faultLine() {
    let rows = String(repeating: "row of some length,1,2,3\n", count: 100_000)
    let bytes: [UInt8] = Array(("a,b,c,d\n" + rows).utf8) + [0xe9, 0x0a]
    #expect(Self.records(.memory(bytes)) == .failure(.notUTF8(line: 100_002)))
  }

  @Test(
    "lines are counted whether the last one ends or not",
    arguments: [("", 0), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\n\n", 2)])
  func lines(text: String, count: Int) {
    #expect(ByteSource.memory(Array(text.utf8)).lineCount() == count)
    #expect(ByteSource.pieces(text.utf8.map { [$0] }).lineCount() == count)
  }

  @Test("a file that is gone is told as one that cannot be read")
  func gone() {
    let file = URL(filePath: "/nonexistent/grid.csv")
    #expect(Self.records(.file(file)) == .failure(.unreadable))
    #expect(ByteSource.file(file).lineCount() == nil)
  }
}

@Suite("Large grids")
struct LargeGridTests {
  private static func rows(_ count: Int) -> [String] {
    (0..<count).map { number in
      let zip = String(100 + number / 90 % 900)
      let area = "M\(number / 9 % 10)V"
      let freightClass = FreightClass.allCases[number % 9].name
      return "\(zip),\(area),\(freightClass),150,\(30 + number % 7).25,2\(number % 10).5,19,3"
    }
  }

  private static func files(_ rows: [String]) -> SheetFiles {
    SheetFiles.small(rows.joined(separator: "\n"))
  }

  @Test("of a file of several megabytes is read piece by piece as it is at once")
  func fromDisk() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = Self.files(Self.rows(80_000) + ["482,M5V,70,150,none,,19,3"])
    try files.terms.write(
      to: folder.appending(path: "sheet.toml"), atomically: true, encoding: .utf8)
    let grid = try #require(files.grids["grid.csv"])
    #expect(grid.utf8.count > 2 * ByteChunks.size)
    try grid.write(to: folder.appending(path: "grid.csv"), atomically: true, encoding: .utf8)
    let found = RateSheetReader.read(folder.appending(path: "sheet.toml"))
    let atOnce = files.reading()
    #expect(found.sheet == atOnce.sheet)
    #expect(found.sheet?.lanes.count == 8_889)
    #expect(found.rowCount == 80_001)
    #expect(found.problems == atOnce.problems)
    #expect(found.problems.last?.line == 80_002)
  }

  @Test("whose rows come in any order give the same lanes", arguments: 0..<6)
  func anyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = Self.rows(900)
    let sheet = try #require(Self.files(rows).reading().sheet)
    let mixed = try #require(Self.files(rows.shuffled(using: &random)).reading().sheet)
    #expect(Set(mixed.lanes) == Set(sheet.lanes))
    #expect(mixed.lanes.count == sheet.lanes.count)
    #expect(RateSheetDifference(from: sheet, to: mixed).isEmpty)
  }

  @Test("that differ in every rate list the first changes and count all")
  func manyChanges() throws {
    let old = try #require(Self.files(Self.rows(9_000)).reading().sheet)
    let dearer = Self.rows(9_000).map { $0.replacing(",19,", with: ",20,") }
    let new = try #require(Self.files(dearer).reading().sheet)
    let difference = RateSheetDifference(from: old, to: new)
    #expect(difference.rates.count == 9_000)
    #expect(difference.rates.listed.count == 500)
    #expect(difference.summary == "9000 rates change.")
    #expect(difference.lines(limit: 2).last == "... and 8998 more")
    #expect(difference.rates.listed.first?.text.hasSuffix("19.00 -> 20.00 (+5.3 %)") == true)
  }
}
