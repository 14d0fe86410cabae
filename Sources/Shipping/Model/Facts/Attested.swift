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

extension Attested: Encodable where Value: Encodable {
  private enum CodingKeys: String, CodingKey {
    case value
    case confidence
  }

  /// Writes `{"confidence": "unverified", "value": "0452"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(confidence, forKey: .confidence)
  }
}
