/// A value with how far it can be trusted.
public struct Attested<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value

  /// How far it can be trusted.
  public let confidence: Confidence

  /// Makes a value with its mark.
  public init(_ value: Value, _ confidence: Confidence) {
    self.value = value
    self.confidence = confidence
  }
}

extension Attested: CustomStringConvertible where Value: CustomStringConvertible {
  /// The value, marked where it is unverified: `0452 (UNVERIFIED)`.
  public var description: String { "\(value)\(confidence.mark)" }
}

extension Attested {
  private enum CodingKeys: String, CodingKey {
    case value
    case confidence
  }
}

extension Attested: Encodable where Value: Encodable {
  /// Writes `{"confidence": "unverified", "value": "0452"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(confidence, forKey: .confidence)
  }
}

extension Attested: Decodable where Value: Decodable {
  /// Reads `{"confidence": "unverified", "value": "0452"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Value.self, forKey: .value),
      try container.decode(Confidence.self, forKey: .confidence))
  }
}
