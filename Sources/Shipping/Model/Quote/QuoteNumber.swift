/// The number of a saved quote, shown as `Q-1001`.
public struct QuoteNumber: Hashable, Sendable {
  /// The number without its letter, above zero.
  public let value: Int64

  /// Makes a number; nothing comes back for zero or less.
  public init?(_ value: Int64) {
    guard value > 0 else { return nil }
    self.value = value
  }

  /// Reads `Q-1001`, `q1001` or `1001`; nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    var rest = Substring(text.filter { !$0.isWhitespace })
    if let first = rest.first, first == "Q" || first == "q" {
      rest.removeFirst()
      if rest.first == "-" { rest.removeFirst() }
    }
    guard rest.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(rest) else {
      return nil
    }
    self.init(value)
  }
}

extension QuoteNumber: Comparable {
  /// True when the left quote is the older.
  public static func < (left: QuoteNumber, right: QuoteNumber) -> Bool { left.value < right.value }
}

extension QuoteNumber: CustomStringConvertible {
  /// The form on screens and papers: `Q-1001`.
  public var description: String { "Q-\(value)" }
}

extension QuoteNumber: Codable {
  /// Reads `"Q-1001"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = QuoteNumber(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not a quote as Q-1001")
    }
    self = number
  }

  /// Writes `"Q-1001"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
