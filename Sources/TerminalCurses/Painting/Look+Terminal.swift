import TerminalKit

extension Look {
  /// The look with only those colours that a terminal has.
  ///
  /// A bright colour on a terminal of eight becomes the basic one in bold, which is how such
  /// terminals show it; a colour of the big palette becomes the terminal's own.
  func limited(to depth: ColourDepth) -> Look {
    var look = self
    if let colour = foreground, colour.index >= depth.rawValue {
      look.foreground = depth >= .eight && colour.index < 16 ? Colour(colour.index % 8) : nil
      if look.foreground != nil { look.attributes.insert(.bold) }
    }
    if let colour = background, colour.index >= depth.rawValue {
      look.background = depth >= .eight && colour.index < 16 ? Colour(colour.index % 8) : nil
    }
    return look
  }

  /// The look of an empty cell: without what cannot be seen there, so that runs of blanks can be
  /// sent by the terminal's own erasing commands.
  var forBlank: Look {
    if attributes.contains(.reverse) { return self }
    return Look(background: background, attributes: attributes.intersection(.underline))
  }
}
