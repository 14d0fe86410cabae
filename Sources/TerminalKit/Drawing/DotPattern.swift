/// Up to eight dots in a cell, two across and four down, with the sign that stands for them where
/// there are no dots.
///
/// In Unicode the dots are a braille pattern. Terminals without Unicode, and fonts that are known to
/// lack the patterns, show the plain sign.
public struct DotPattern: Hashable, Sendable {
  /// The dots that are set, as bits in the order of ``bit(column:row:)``.
  public private(set) var bits: UInt8
  /// The code of the plain sign, one of printable ASCII.
  private let plainCode: UInt8

  /// Makes a pattern.
  ///
  /// - Parameters:
  ///   - bits: the dots that are set.
  ///   - plain: the sign that stands for them; one that is not of printable ASCII becomes `?`.
  public init(bits: UInt8, plain: Character) {
    self.bits = bits
    let code = plain.asciiValue ?? 0
    plainCode = (0x20..<0x7F).contains(code) ? code : UInt8(ascii: "?")
  }

  /// The dots across a cell.
  public static let columns = 2
  /// The dots down a cell.
  public static let rows = 4

  /// The bit of a dot, counted from the upper left; no bit for a place outside.
  ///
  /// Source: The Unicode Standard, "Braille Patterns": dots 1 to 3 and 7 on the left, 4 to 6 and 8
  /// on the right.
  public static func bit(column: Int, row: Int) -> UInt8 {
    switch (column, row) {
    case (0, 0): 0x01
    case (0, 1): 0x02
    case (0, 2): 0x04
    case (1, 0): 0x08
    case (1, 1): 0x10
    case (1, 2): 0x20
    case (0, 3): 0x40
    case (1, 3): 0x80
    default: 0
    }
  }

  /// The braille pattern.
  public var unicode: Character { Character(scalar) }

  /// The braille pattern as the scalar that it is.
  public var scalar: Unicode.Scalar {
    // U+2800 to U+28FF are all scalars.
    Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "
  }

  /// The sign in plain ASCII.
  public var ascii: Character { Character(Unicode.Scalar(plainCode)) }
}
