/// What became of something that was imported.
public enum ImportAction: String, Hashable, Sendable, Codable {
  /// It is on the desk now.
  case added
  /// The same was on the desk already.
  case unchanged
  /// It would be brought onto the desk; nothing was written.
  case planned
  /// It cannot be used.
  case refused
}
