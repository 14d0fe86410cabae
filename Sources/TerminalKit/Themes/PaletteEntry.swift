/// A named colour of a theme, for each number of colours that a terminal may show.
///
/// Nil stands for the terminal's own colour.
struct PaletteEntry: Hashable {
  var full: Colour?
  var sixteen: Colour?
  var eight: Colour?

  /// Makes an entry for terminals of all depths; those with fewer colours take the nearest.
  init(_ colour: Colour?) {
    full = colour
    sixteen = colour?.reduced(to: .sixteen)
    eight = colour?.reduced(to: .eight)
  }

  /// The colour at a depth; none without colour.
  func colour(at depth: ColourDepth) -> Colour? {
    switch depth {
    case .full: full
    case .sixteen: sixteen
    case .eight: eight
    case .none: nil
    }
  }

  /// The colour names that every theme knows; its own palette may give them another colour.
  static let basicNames: [String: PaletteEntry] = {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    var entries = ["default": PaletteEntry(nil)]
    for (index, name) in zip(UInt8(0)..., names) {
      entries[name] = PaletteEntry(Colour(index))
      entries["bright-" + name] = PaletteEntry(Colour(index + 8))
    }
    return entries
  }()
}
