/// How well text stands out from its background: 1 not at all, 21 black on white.
///
/// Source: "contrast ratio" in the Web Content Accessibility Guidelines 2.2, which ask for 4.5 for
/// text (criterion 1.4.3), 7 for the strictest level (1.4.6), and 3 for what only helps the eye
/// (1.4.11).
public struct ContrastRatio: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The ratio, 1 to 21.
  public let value: Double

  /// Makes a ratio from its number.
  public init(_ value: Double) { self.value = value }

  /// Makes the ratio of two colours, in any order.
  public init(_ one: ColourValue, _ two: ColourValue) {
    let luminances = [one.luminance, two.luminance].sorted()
    value = (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// What readable text needs.
  public static let text = ContrastRatio(4.5)
  /// What text for weak eyes needs.
  public static let enhanced = ContrastRatio(7)
  /// What hints and dividing lines need.
  public static let hint = ContrastRatio(3)

  /// The ratio as `7.2:1`, cut and not rounded, so that it never claims too much.
  public var description: String {
    let tenths = Int(value * 10)
    return "\(tenths / 10).\(tenths % 10):1"
  }

  /// Compares by ratio.
  public static func < (left: ContrastRatio, right: ContrastRatio) -> Bool {
    left.value < right.value
  }
}
