private import Foundation

/// A colour in red, green and blue, 0 to 255 each.
public struct ColourValue: Hashable, Sendable {
  /// The share of red.
  public let red: UInt8
  /// The share of green.
  public let green: UInt8
  /// The share of blue.
  public let blue: UInt8

  /// Makes a colour from its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour from a number like `0xRRGGBB`.
  init(hexadecimal: Int) {
    self.init(
      red: UInt8(hexadecimal >> 16 & 0xFF), green: UInt8(hexadecimal >> 8 & 0xFF),
      blue: UInt8(hexadecimal & 0xFF))
  }

  /// How bright the colour is to the eye, 0 for black to 1 for white.
  ///
  /// Source: "relative luminance" in the Web Content Accessibility Guidelines 2.2.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The colour halfway to another one.
  func mixed(with other: ColourValue) -> ColourValue {
    func middle(_ one: UInt8, _ two: UInt8) -> UInt8 { UInt8((Int(one) + Int(two)) / 2) }
    return ColourValue(
      red: middle(red, other.red), green: middle(green, other.green),
      blue: middle(blue, other.blue))
  }

  /// The square of the distance to another colour.
  func distance(to other: ColourValue) -> Int {
    let differences = [
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue),
    ]
    return differences.reduce(0) { $0 + $1 * $1 }
  }

  private static func linear(_ share: UInt8) -> Double {
    let part = Double(share) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
