extension Look {
  /// The look as it may be sent to a kind of terminal.
  ///
  /// The Linux console draws bold as bright and dim as bright black, and many screens show bright
  /// black as black. So there dim is left out, a bright black text becomes white or black, and
  /// bold is left out where the text itself ends up black, also by exchange with its background.
  func shownSafely(on tier: TerminalTier, background ground: ThemeBackground) -> Look {
    guard tier == .linuxConsole else { return self }
    var look = self
    look.attributes.remove(.dim)
    if look.foreground == Colour(8) {
      look.foreground = look.background?.contrasting ?? ground.textColour
    }
    if look.shownText(on: ground).index % 8 == 0 { look.attributes.remove(.bold) }
    return look
  }

  /// The colour in which the letters appear, after text and background were exchanged if asked.
  private func shownText(on ground: ThemeBackground) -> Colour {
    if attributes.contains(.reverse) {
      return background ?? (ground.isLight ? Colour(7) : Colour(0))
    }
    return foreground ?? ground.textColour
  }
}
