import Foundation

/// Values as JSON text with sorted keys, so that equal values are equal text.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// The single values of a text by their path, such as `details.carrier`.
  static func leaves(of text: String) throws -> [String: String] {
    var leaves: [String: String] = [:]
    try decode(JSONTree.self, from: text).collect(at: "", into: &leaves)
    return leaves
  }
}

/// Any JSON, with its numbers and truth values as text.
private indirect enum JSONTree: Decodable {
  case object([String: JSONTree])
  case array([JSONTree])
  case text(String)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .text(flag ? "true" : "false")
    } else if let number = try? container.decode(Decimal.self) {
      self = .text(number.description)
    } else if let elements = try? container.decode([JSONTree].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  func collect(at path: String, into leaves: inout [String: String]) {
    switch self {
    case .object(let fields):
      for (name, value) in fields {
        value.collect(at: path.isEmpty ? name : "\(path).\(name)", into: &leaves)
      }
    case .array(let elements):
      for (index, value) in elements.enumerated() {
        value.collect(at: "\(path)[\(index)]", into: &leaves)
      }
    case .text(let text): leaves[path] = text
    case .null: break
    }
  }
}
