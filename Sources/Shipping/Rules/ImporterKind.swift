/// Who imports, in the sense of the customs laws.
public enum ImporterKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A business that accounts for the goods for sale or for its own use; in Canada commercial goods.
  case commercial
  /// A person who imports for own use; in Canada casual goods.
  case consumer
}
