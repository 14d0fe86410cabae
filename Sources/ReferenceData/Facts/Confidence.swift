/// How far a fact can be trusted.
public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable {
  /// Read in the text of the authority itself.
  case primary
  /// Read in a text that repeats the authority.
  case secondary
  /// Plausible from general knowledge, and found in no text.
  case unverified
}
