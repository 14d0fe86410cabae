import Foundation
import Shipping
import TestSupport
import Testing
import Units

@testable import Interchange

@Suite("X12 that is written is read back")
struct X12RoundTripTests {
  private static let signs = Array("ABCxyz019 -/#.,()'&\"@!%+=<?;[]{}|`^_\\")

  private func word(_ generator: inout SeededGenerator, upTo limit: Int) -> String {
    let count = Int.random(in: 1...limit, using: &generator)
    let text = String(
      (0..<count).compactMap { _ in Self.signs.randomElement(using: &generator) })
    let words = text.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? "A" : words
  }

  @Test("random segments come back as they were, under random signs", arguments: 0..<150)
  func segments(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let signs: [(UInt8, UInt8, UInt8)] = [(42, 62, 126), (29, 31, 28), (9, 58, 10), (94, 92, 39)]
    let chosen = signs[Int(seed) % signs.count]
    let delimiters = try #require(
      X12Delimiters(element: chosen.0, component: chosen.1, segment: chosen.2))
    var draft = X12Draft(delimiters: delimiters)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let values: [X12Draft.Value] = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? .none : .text(word(&generator, upTo: 40), limit: 40)
      }
      try draft.add(["N1", "L11", "K1", "AT8"].randomElement(using: &generator) ?? "N1", values)
    }
    let envelope = X12Envelope(
      sender: .init(qualifier: "ZZ", identifier: "MYCO"),
      receiver: .init(qualifier: "02", identifier: "ODFL"), day: .sample("2026-11-24"),
      time: .midnight, controlNumber: Int.random(in: 1...999_999_999, using: &generator),
      isTest: Bool.random(using: &generator), delimiters: delimiters)
    let text = X12Writer.text(draft.segments, set: "204", functionalCode: "SM", in: envelope)
    let file = X12Reader.read(Array(text.utf8))
    #expect(file.problems.map(\.sentence) == [])
    let found = try #require(file.transactions.first)
    #expect(found.segments.map(\.id) == draft.segments.map(\.id))
    #expect(found.segments.map(\.elements) == draft.segments.map(\.elements))
    let interchange = try #require(file.interchanges.first)
    #expect(interchange.sender == envelope.sender && interchange.isTest == envelope.isTest)
    #expect(Int(interchange.controlNumber) == envelope.controlNumber)
    #expect(text.utf8.prefix(106).last == delimiters.segment)
  }

  @Test("free text loses what the file cannot hold, and the change is told")
  func replacement() throws {
    var draft = X12Draft(delimiters: .usual)
    try draft.add("N1", .code("CN"), .text("Jardins Élysée * 東京 > \u{1B}x~y", limit: 60))
    #expect(draft.segments[0].elements == ["CN", "Jardins Elysee x y"])
    #expect(draft.replacements.count == 1)
    #expect(draft.replacements[0].sentence.contains("is written as \"Jardins Elysee x y\""))
    #expect(!draft.replacements[0].sentence.unicodeScalars.contains("\u{1B}"))
  }

  @Test(
    "a number with a sign that parts the data is refused, never changed",
    arguments: ["BX*1", "BX~1", "BX>1", "BX\n1", "BÉ1"])
  func refusal(number: String) {
    var draft = X12Draft(delimiters: .usual)
    let error = #expect(throws: X12WriteError.self) {
      try draft.add("L11", .code(number), .code("SI"))
    }
    #expect(error?.sentence.hasPrefix("L11 element 1") == true)
    #expect(draft.segments.isEmpty)
  }

  @Test("text that is too long is refused, and empty elements at the end are left out")
  func lengths() throws {
    var draft = X12Draft(delimiters: .usual)
    #expect(throws: X12WriteError.self) { try draft.add("K1", .text("abcd", limit: 3)) }
    try draft.add("K1", .text("abc", limit: 3), .none, .code(""))
    #expect(draft.segments[0].elements == ["abc"])
  }

  @Test("pieces of a text are short enough and say the same", arguments: 0..<100)
  func pieces(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 0...40, using: &generator))
      .map { _ in word(&generator, upTo: 50).replacing(" ", with: "") }.joined(separator: " ")
    let pieces = TextPieces.of(text, width: 30)
    #expect(pieces.allSatisfy { $0.count <= 30 && !$0.isEmpty })
    #expect(pieces.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
  }

  @Test("the longest instructions fit the ten remarks of a bill of lading", arguments: 0..<100)
  func longestInstructions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    while text.count < BookingOrder.Limit.instructions {
      text += String(repeating: "x", count: Int.random(in: 1...40, using: &generator)) + " "
    }
    let instructions = String(text.prefix(BookingOrder.Limit.instructions))
    #expect(TextPieces.of(instructions, width: 30).count <= 20)
    #expect(TextPieces.of(instructions, width: 80).count <= 10)
  }

  @Test("partners are read as they are typed")
  func partners() {
    #expect(X12Interchange.Partner(parsing: "02:odfl")?.description == "02:ODFL")
    #expect(X12Interchange.Partner(parsing: "MYCO")?.description == "ZZ:MYCO")
    for text in ["", "Z:A", "ZZ:", "ZZ:MY CO", "ZZ:1234567890123456", "ZZ:A*B", "ZZZ:A"] {
      #expect(X12Interchange.Partner(parsing: text) == nil, "\(text)")
    }
  }
}
