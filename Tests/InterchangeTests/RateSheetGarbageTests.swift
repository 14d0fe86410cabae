import Interchange
import Shipping
import TestSupport
import Testing

/// Files from anywhere: whatever the bytes are, reading ends, and says what is wrong.
@Suite struct RateSheetGarbageTests {
  private func garbage(_ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    // Half of the files have only bytes that mean something to the readers.
    let alphabet = Array("\"\"\n\r,;\t=[]{}.'-0159aLM\\#US ".utf8)
    let count = Int.random(in: 0...2_000, using: &generator)
    return (0..<count).map { _ in
      seed.isMultiple(of: 2)
        ? UInt8.random(in: 0...255, using: &generator)
        : alphabet.randomElement(using: &generator) ?? 0
    }
  }

  @Test("terms of any bytes give a problem and no sheet", arguments: 0..<120)
  func terms(seed: UInt64) {
    let reading = RateSheetReader.read(garbage(seed), named: "x.toml") { _ in [] }
    #expect(reading.sheet == nil)
    #expect(!reading.problems.isEmpty)
    #expect(reading.problems.allSatisfy { Self.isClean($0.sentence) })
  }

  @Test("a grid of any bytes gives a problem and no sheet", arguments: 0..<120)
  func grid(seed: UInt64) {
    let bytes = garbage(seed)
    let reading = RateSheetReader.read(Array(RateSheetExample.terms.utf8), named: "x.toml") { _ in
      bytes
    }
    #expect(reading.sheet == nil)
    #expect(!reading.problems.isEmpty)
    #expect(reading.problems.allSatisfy { Self.isClean($0.sentence) })
  }

  @Test("rows of any bytes below a good header never stop the good rows", arguments: 0..<60)
  func rows(seed: UInt64) {
    let tail = garbage(seed * 2 + 1)
    let reading = RateSheetReader.read(Array(RateSheetExample.terms.utf8), named: "x.toml") { _ in
      Array(RateSheetExample.grid.utf8) + tail
    }
    #expect(reading.sheet?.lanes.count ?? 0 >= 9)
    #expect(reading.goodRowCount >= 54)
  }

  @Test("a sheet with one byte changed is read or refused, and ends", arguments: 0..<120)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var terms = Array(RateSheetExample.terms.utf8)
    terms[Int.random(in: terms.indices, using: &generator)] = UInt8.random(
      in: 0...255, using: &generator)
    let reading = RateSheetReader.read(terms, named: "x.toml") { name throws(RateSheetProblem) in
      guard name == RateSheetExample.gridName else {
        throw RateSheetProblem(file: name, reason: .gridOutsideFolder)
      }
      return Array(RateSheetExample.grid.utf8)
    }
    #expect((reading.sheet == nil) == !reading.errors.isEmpty)
  }

  private static func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
