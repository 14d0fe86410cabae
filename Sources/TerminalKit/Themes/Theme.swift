/// How every role looks, on every kind of terminal.
///
/// A theme is data: it is read from a file of palette and roles that lays its own looks over those
/// of the theme it extends. All looks are worked out once, when it is made; asking for one costs
/// an index computation.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// One sentence on what it is for; may be empty.
  public let summary: String
  /// The background that it expects where a look sets none.
  public let background: ThemeBackground
  /// The file it was read from; nil for a theme that a program made up.
  public let source: ThemeSource?
  private let tables: [ResolvedTheme]

  /// Makes a theme by asking for the look of each role on each kind of terminal; colours that the
  /// terminal has not are taken down to ones that it has.
  init(
    name: String, summary: String, background: ThemeBackground, source: ThemeSource?,
    look: (Role, TerminalTier, ColourDepth) -> Look
  ) {
    self.name = name
    self.summary = summary
    self.background = background
    self.source = source
    tables = TerminalTier.allCases.flatMap { tier in
      ColourDepth.allCases.map { depth in
        let ground = background.expected(tier: tier, depth: depth)
        return ResolvedTheme {
          look($0, tier, depth).reduced(to: depth).shownSafely(on: tier, background: ground)
        }
      }
    }
  }

  /// Makes a theme from its looks.
  ///
  /// - Parameters:
  ///   - name: the name by which it is chosen.
  ///   - summary: one sentence on what it is for.
  ///   - background: the background that it expects; dark unless told, as most terminals are.
  ///   - looks: the looks by depth; a terminal takes those of the richest depth it can show.
  ///   - tierLooks: looks of one kind of terminal, which win wherever it has colour.
  public init(
    name: String, summary: String, background: ThemeBackground = .dark,
    looks: [ColourDepth: [Role: Look]], tierLooks: [TerminalTier: [Role: Look]] = [:]
  ) {
    self.init(name: name, summary: summary, background: background, source: nil) {
      role, tier, depth in
      if depth > .none, let look = tierLooks[tier]?[role] { return look }
      let usable = ColourDepth.allCases.reversed().filter { $0 <= depth }
      return usable.lazy.compactMap { looks[$0]?[role] }.first ?? .plain
    }
  }

  /// The look of a role on a terminal.
  public func look(of role: Role, tier: TerminalTier, depth: ColourDepth) -> Look {
    resolved(tier: tier, depth: depth)[role]
  }

  /// All looks for one terminal, to be fetched once and then asked for every cell.
  public func resolved(tier: TerminalTier, depth: ColourDepth) -> ResolvedTheme {
    tables[tier.rawValue * ColourDepth.allCases.count + depth.ordinal]
  }
}

extension ColourDepth {
  /// The place in `ColourDepth.allCases`.
  fileprivate var ordinal: Int {
    switch self {
    case .none: 0
    case .eight: 1
    case .sixteen: 2
    case .full: 3
    }
  }
}
