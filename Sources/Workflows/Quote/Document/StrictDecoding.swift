import Synchronization

/// A value that is read as it reads itself, while every key that it did not ask for is noted.
///
/// The notes go to the ``UnknownKeys`` in the decoder's user information.
struct Strict<Value: Decodable>: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let strict = StrictDecoder(decoder)
    do {
      value = try Value(from: strict)
    } catch let error where !(error is DecodingError) && !(error is PlacedError) {
      throw PlacedError(path: decoder.codingPath, error: error)
    }
    try strict.noteUnknownKeys()
  }
}

/// An error of a value with the place of the value.
struct PlacedError: Error {
  let path: [any CodingKey]
  let error: any Error
}

/// The keys that no value asked for.
final class UnknownKeys: Sendable {
  struct Entry {
    /// The way to the value, then the key.
    let path: [any CodingKey]
    /// The keys that the value asked for.
    let known: Set<String>
  }

  static let infoKey = CodingUserInfoKey(rawValue: "crossbill.unknown-keys")

  private let found = Mutex<[Entry]>([])

  var entries: [Entry] { found.withLock { $0 } }

  func note(_ entry: Entry) { found.withLock { $0.append(entry) } }
}

/// Any key of an object.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

/// The keys that a value asked its decoder for.
private final class AskedKeys {
  var keys: Set<String> = []
  var isObject = false
}

/// A decoder that remembers what it is asked for and hands its like to the values within.
private struct StrictDecoder: Decoder {
  private let base: any Decoder
  private let asked = AskedKeys()

  init(_ base: any Decoder) { self.base = base }

  var codingPath: [any CodingKey] { base.codingPath }
  var userInfo: [CodingUserInfoKey: Any] { base.userInfo }

  func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    asked.isObject = true
    return KeyedDecodingContainer(
      StrictKeyed(base: try base.container(keyedBy: type), asked: asked))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    StrictUnkeyed(base: try base.unkeyedContainer())
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    StrictSingle(base: try base.singleValueContainer())
  }

  func noteUnknownKeys() throws {
    guard asked.isObject, let key = UnknownKeys.infoKey,
      let notes = userInfo[key] as? UnknownKeys
    else { return }
    for key in try base.container(keyedBy: AnyKey.self).allKeys
    where !asked.keys.contains(key.stringValue) {
      notes.note(UnknownKeys.Entry(path: codingPath + [key], known: asked.keys))
    }
  }
}

private struct StrictKeyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let base: KeyedDecodingContainer<Key>
  let asked: AskedKeys

  var codingPath: [any CodingKey] { base.codingPath }
  var allKeys: [Key] { base.allKeys }

  private func asking(_ key: Key) -> Key {
    asked.keys.insert(key.stringValue)
    return key
  }

  func contains(_ key: Key) -> Bool { base.contains(asking(key)) }

  func decodeNil(forKey key: Key) throws -> Bool { try base.decodeNil(forKey: asking(key)) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try base.decode(Strict<Value>.self, forKey: asking(key)).value
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try base.nestedContainer(keyedBy: type, forKey: asking(key))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try base.nestedUnkeyedContainer(forKey: asking(key))
  }

  func superDecoder() throws -> any Decoder { try base.superDecoder() }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    try base.superDecoder(forKey: asking(key))
  }
}

private struct StrictUnkeyed: UnkeyedDecodingContainer {
  var base: any UnkeyedDecodingContainer

  var codingPath: [any CodingKey] { base.codingPath }
  var count: Int? { base.count }
  var isAtEnd: Bool { base.isAtEnd }
  var currentIndex: Int { base.currentIndex }

  mutating func decodeNil() throws -> Bool { try base.decodeNil() }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try base.decode(Strict<Value>.self).value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try base.nestedContainer(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try base.nestedUnkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try base.superDecoder() }
}

private struct StrictSingle: SingleValueDecodingContainer {
  let base: any SingleValueDecodingContainer

  var codingPath: [any CodingKey] { base.codingPath }

  func decodeNil() -> Bool { base.decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // What has no parts has no keys, and reads itself from a single value without end.
    guard !Self.isPlain(type) else { return try base.decode(type) }
    return try base.decode(Strict<Value>.self).value
  }

  private static func isPlain(_ type: any Decodable.Type) -> Bool {
    switch type {
    case is String.Type, is Bool.Type, is Double.Type, is Float.Type, is any BinaryInteger.Type:
      true
    default: false
    }
  }
}
