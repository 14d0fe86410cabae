/// How far a fact can be trusted.
public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable {
  /// Read in the text of the authority itself.
  case primary
  /// Read in a text that repeats the authority.
  case secondary
  /// Plausible from general knowledge, and found in no text.
  case unverified
}

extension Confidence: Comparable {
  /// True when the left one is trusted less.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .unverified: 0
    case .secondary: 1
    case .primary: 2
    }
  }

  /// The mark that goes behind a value: ` (UNVERIFIED)`, or nothing for a value that was read.
  public var mark: String { self == .unverified ? " (UNVERIFIED)" : "" }
}
