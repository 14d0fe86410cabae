import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("The single values of a record")
struct JSONLeavesTests {
  @Test("every value is found by its path")
  func paths() throws {
    let text = #"""
      {"details": {"carrier": "Maple", "stops": [{"city": "Windsor"}, {"city": "London"}]},
       "count": 3, "isChosen": false, "sum": -12.50, "note": null, "none": [], "empty": {}}
      """#
    #expect(
      try JSONLeaves(of: text).values == [
        "details.carrier": "Maple", "details.stops[0].city": "Windsor",
        "details.stops[1].city": "London", "count": "3", "isChosen": "false", "sum": "-12.50",
      ])
  }

  @Test(
    "escapes are read as what they stand for",
    arguments: [
      (#""a\nb\t\"c\" \\ \/""#, "a\nb\t\"c\" \\ /"), (#""\b\f\r""#, "\u{8}\u{c}\r"),
      (#""Montr\u00e9al""#, "Montréal"), (#""\ud83d\ude9a""#, "\u{1F69A}"), (#""\u0000""#, "\0"),
      (#""\ud83d""#, "\u{FFFD}"), (#""Québec 東京""#, "Québec 東京"), (#""""#, ""),
    ])
  func escapes(json: String, text: String) throws {
    #expect(try JSONLeaves(of: json).values == ["": text])
  }

  @Test(
    "what is not JSON is refused",
    arguments: [
      "", " ", "{", "[", "\"", "{\"a\"}", "{\"a\":}", "{a: 1}", "[1 2]", "[1,]", "{\"a\": 1,}",
      "tru", "1 2", "{} x", "\"\\x\"", "\"\\u12\"", "\"\\uzzzz\"", "]", "[1}",
    ])
  func malformed(text: String) {
    #expect(throws: JSONLeaves.Malformed.self) { try JSONLeaves(of: text) }
  }

  @Test("nesting without an end is refused and does not exhaust the stack")
  func deep() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONLeaves.Malformed.self) { try JSONLeaves(of: text) }
  }

  @Test("any tree that the encoder writes is read back whole", arguments: 1...60)
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let tree = RandomTree.make(depth: 4, &generator)
    var expected: [String: String] = [:]
    tree.collect(at: "", into: &expected)
    #expect(try JSONLeaves(of: JSONText.encode(tree)).values == expected)
  }

  @Test("a cut text is refused, never half read", arguments: 1...20)
  func cut(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = try JSONText.encode(["key": RandomTree.make(depth: 3, &generator)])
    for length in 0..<text.count {
      #expect(throws: JSONLeaves.Malformed.self) { try JSONLeaves(of: String(text.prefix(length))) }
    }
  }
}

/// A value with values in it, of every kind that a record has.
private indirect enum RandomTree: Encodable {
  case fields([String: RandomTree])
  case elements([RandomTree])
  case text(String)
  case number(Int)
  case flag(Bool)
  case nothing

  static func make(depth: Int, _ generator: inout SeededGenerator) -> RandomTree {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &generator) {
    case 0: return .text(text(&generator))
    case 1: return .number(Int.random(in: -1_000_000...1_000_000, using: &generator))
    case 2: return .flag(Bool.random(using: &generator))
    case 3: return .nothing
    case 4, 5:
      return .elements(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          make(depth: depth - 1, &generator)
        })
    default:
      let names = ["total", "lines", "from", "ab", "x"].shuffled(using: &generator)
      return .fields(
        Dictionary(
          uniqueKeysWithValues: names.prefix(Int.random(in: 0...5, using: &generator)).map {
            ($0, make(depth: depth - 1, &generator))
          }))
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let pool = Array("ab \"\\/\n\t\u{1}\u{7f}é東\u{1F69A}{}[],:")
    return String(
      (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
        pool.randomElement(using: &generator)
      })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .fields(let fields): try container.encode(fields)
    case .elements(let elements): try container.encode(elements)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .nothing: try container.encodeNil()
    }
  }

  func collect(at path: String, into values: inout [String: String]) {
    switch self {
    case .fields(let fields):
      for (name, value) in fields {
        value.collect(at: path.isEmpty ? name : "\(path).\(name)", into: &values)
      }
    case .elements(let elements):
      for (index, value) in elements.enumerated() {
        value.collect(at: "\(path)[\(index)]", into: &values)
      }
    case .text(let text): values[path] = text
    case .number(let number): values[path] = String(number)
    case .flag(let flag): values[path] = flag ? "true" : "false"
    case .nothing: break
    }
  }
}
