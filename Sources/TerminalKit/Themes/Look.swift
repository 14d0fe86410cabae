/// A colour of a terminal's palette.
///
/// 0 to 7 are the eight basic colours, 8 to 15 their bright forms, 16 to 255 the xterm palette.
public struct Colour: Hashable, Sendable {
  /// The palette's number, 0 to 255.
  public let index: UInt8

  /// Makes a colour from its number in the palette.
  public init(_ index: UInt8) { self.index = index }
}

/// How text stands out other than by colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier or brighter.
  public static let bold = TextAttributes(rawValue: 1)
  /// A line under the text.
  public static let underline = TextAttributes(rawValue: 2)
  /// Text and background exchanged.
  public static let reverse = TextAttributes(rawValue: 4)
  /// Fainter.
  public static let dim = TextAttributes(rawValue: 8)
}

/// How a role looks on one terminal.
public struct Look: Hashable, Sendable {
  /// The text's colour; nil leaves the terminal's own.
  public var foreground: Colour?
  /// The background's colour; nil leaves the terminal's own.
  public var background: Colour?
  /// How the text stands out besides.
  public var attributes: TextAttributes

  /// Makes a look; by default the terminal's own.
  public init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  public static let plain = Look()
}
