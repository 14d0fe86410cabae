/// What is known of the terminal without painting on it.
public struct TerminalReport: Hashable, Sendable {
  /// Whether the dashboard can be shown on it.
  public var isUsable: Bool
  /// What was found, in one line.
  public var fact: String
  /// What to do where it is not usable.
  public var mend: String?

  /// Makes a report.
  public init(isUsable: Bool, fact: String, mend: String? = nil) {
    self.isUsable = isUsable
    self.fact = fact
    self.mend = mend
  }
}
