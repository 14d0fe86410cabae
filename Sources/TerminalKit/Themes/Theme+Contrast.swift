extension Theme {
  /// The least contrast that a role's text has on a terminal, over all backgrounds that the theme
  /// expects.
  ///
  /// Colours count with the values that the terminal starts with. Bold counts as bright on the
  /// Linux console; dim counts as halfway to the background.
  public func contrast(of role: Role, tier: TerminalTier, depth: ColourDepth) -> ContrastRatio {
    let look = look(of: role, tier: tier, depth: depth)
    let expected = background.expected(tier: tier, depth: depth)
    let ratios = expected.colours(depth: depth).map { ground in
      look.contrast(ground: ground, text: expected.textColour, tier: tier)
    }
    return ratios.min() ?? ContrastRatio(1)
  }

  /// The least contrast of all text on a terminal, hints and dividing lines left out.
  public func leastContrast(tier: TerminalTier, depth: ColourDepth) -> ContrastRatio {
    let roles = Role.allCases.filter { !$0.isHint }
    return roles.map { contrast(of: $0, tier: tier, depth: depth) }.min() ?? ContrastRatio(1)
  }
}

extension Role {
  /// Whether text of this role only helps the eye and may be faint.
  ///
  /// `muted` repeats or annotates what ordinary text says, `rule` divides, and a coast is the ground
  /// that a road is drawn on; all may be overlooked without losing a fact.
  public var isHint: Bool { self == .muted || self == .rule || self == .mapCoast }

  /// The contrast that a theme owes to text of this role.
  public var requiredContrast: ContrastRatio { isHint ? .hint : .text }
}

extension Look {
  fileprivate func contrast(
    ground: Colour, text: Colour, tier: TerminalTier
  ) -> ContrastRatio {
    let palette = TerminalPalette(tier: tier)
    var front = foreground ?? text
    var back = background ?? ground
    if attributes.contains(.reverse) { swap(&front, &back) }
    if tier == .linuxConsole, attributes.contains(.bold) { front = front.brightened }
    let backValue = palette.value(of: back)
    var frontValue = palette.value(of: front)
    if attributes.contains(.dim) { frontValue = frontValue.mixed(with: backValue) }
    return ContrastRatio(frontValue, backValue)
  }
}
