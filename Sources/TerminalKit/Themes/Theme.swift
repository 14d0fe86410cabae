/// How every role looks, on every kind of terminal.
///
/// A theme is data: it is read from a file of palette and roles, and lays its own looks over
/// those of the default theme.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// One sentence on what it is for.
  public let summary: String
  /// The looks that hold for every terminal with enough colours, by depth.
  public var looks: [ColourDepth: [Role: Look]]
  /// Looks that hold for one kind of terminal only and win over `looks`.
  public var tierLooks: [TerminalTier: [Role: Look]]

  /// Makes a theme from its looks.
  public init(
    name: String, summary: String, looks: [ColourDepth: [Role: Look]],
    tierLooks: [TerminalTier: [Role: Look]] = [:]
  ) {
    self.name = name
    self.summary = summary
    self.looks = looks
    self.tierLooks = tierLooks
  }

  /// The look of a role on a terminal: the tier's own, or that of the richest depth the terminal
  /// can show, or plain.
  public func look(of role: Role, tier: TerminalTier, depth: ColourDepth) -> Look {
    if depth > .none, let look = tierLooks[tier]?[role] { return look }
    let usable = looks.keys.filter { $0 <= depth }.sorted(by: >)
    for candidate in usable {
      if let look = looks[candidate]?[role] { return look }
    }
    return .plain
  }
}
