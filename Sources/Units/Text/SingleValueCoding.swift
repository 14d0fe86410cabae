extension Decoder {
  /// Reads a value that is written as a text, such as a day as `2026-11-24`.
  ///
  /// - Parameters:
  ///   - make: makes the value; nothing where the text is none.
  ///   - fault: what is wrong then, to follow the text: `is not a date as 2026-11-24`.
  /// - Returns: the value.
  /// - Throws: `DecodingError.dataCorrupted` with the text in quotes.
  public func valueOfText<Value>(
    _ make: (String) -> Value?, orElse fault: String
  ) throws -> Value {
    try single(make, orElse: fault) { $0.debugDescription }
  }

  /// Reads a value that is written as an exact number, such as a percentage as `32.5`.
  ///
  /// - Parameters:
  ///   - make: makes the value; nothing where the number is none.
  ///   - fault: what is wrong then, to follow the number: `is not a percentage`.
  /// - Returns: the value.
  /// - Throws: `DecodingError.dataCorrupted` with the number.
  public func valueOfNumber<Value>(
    _ make: (ExactDecimal) -> Value?, orElse fault: String
  ) throws -> Value {
    try single(make, orElse: fault) { $0.description }
  }

  private func single<Written: Decodable, Value>(
    _ make: (Written) -> Value?, orElse fault: String, shown: (Written) -> String
  ) throws -> Value {
    let container = try singleValueContainer()
    let written = try container.decode(Written.self)
    guard let value = make(written) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(shown(written)) \(fault)")
    }
    return value
  }
}

extension Encoder {
  /// Writes a value as one other value, such as a day as its text.
  ///
  /// - Parameter written: what is written.
  /// - Throws: what the encoder throws.
  public func write(_ written: some Encodable) throws {
    var container = singleValueContainer()
    try container.encode(written)
  }
}
