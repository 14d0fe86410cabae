extension Colour {
  /// The colour that stands for this one where fewer colours are shown.
  ///
  /// Among sixteen it is the nearest by value; among eight a bright colour takes its basic form,
  /// and bright black becomes white, since black would not be seen. Without colour it stays.
  func reduced(to depth: ColourDepth) -> Colour {
    switch depth {
    case .full, .none: self
    case .sixteen: index < 16 ? self : nearest(among: 0..<16)
    case .eight:
      switch index {
      case ..<8: self
      case 8: Colour(7)
      case ..<16: Colour(index - 8)
      default: nearest(among: 0..<8)
      }
    }
  }

  /// The bright form of a basic colour; any other colour itself.
  var brightened: Colour { index < 8 ? Colour(index + 8) : self }

  /// Black or white, whichever is better read on this colour.
  var contrasting: Colour {
    let palette = TerminalPalette.xterm
    let own = palette.value(of: self)
    let black = ContrastRatio(own, palette.value(of: Colour(0)))
    let white = ContrastRatio(own, palette.value(of: Colour(7)))
    return black > white ? Colour(0) : Colour(7)
  }

  private func nearest(among indices: Range<UInt8>) -> Colour {
    let palette = TerminalPalette.xterm
    let own = palette.value(of: self)
    let best = indices.min {
      palette.value(of: Colour($0)).distance(to: own)
        < palette.value(of: Colour($1)).distance(to: own)
    }
    return Colour(best ?? 7)
  }
}

extension Look {
  /// The look with only those colours that are shown at a depth; none without colour.
  func reduced(to depth: ColourDepth) -> Look {
    guard depth > .none else { return Look(attributes: attributes) }
    return Look(
      foreground: foreground?.reduced(to: depth), background: background?.reduced(to: depth),
      attributes: attributes)
  }
}
