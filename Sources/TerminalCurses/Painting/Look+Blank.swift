import TerminalKit

extension Look {
  /// The look of an empty cell: without what cannot be seen there, so that runs of blanks can be
  /// sent by the terminal's own erasing commands.
  var forBlank: Look {
    if attributes.contains(.reverse) { return self }
    return Look(background: background, attributes: attributes.intersection(.underline))
  }
}
