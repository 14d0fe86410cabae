/// A fact without which it cannot be told whether a rule applies or what it asks.
public enum MissingFact: String, Hashable, Sendable, Codable, CaseIterable {
  /// The state or province of the importer.
  case region
  /// The country in which the goods were made.
  case origin
  /// The number of the goods in the tariff.
  case tariffNumber
  /// More digits of that number.
  case moreDigits
  /// The day on which goods that come back were exported.
  case dayOfExport
}

extension MissingFact {
  /// What is missing, in words that say what to give.
  public var sentence: String {
    switch self {
    case .region: "the importer's state or province is not given"
    case .origin: "the country of origin is not given"
    case .tariffNumber: "the tariff number is not given"
    case .moreDigits: "the tariff number has too few digits to tell"
    case .dayOfExport: "the day on which the goods were exported is not given"
    }
  }
}
