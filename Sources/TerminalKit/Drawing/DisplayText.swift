/// Makes text from outside safe to show.
///
/// Imported text may hold escape sequences that would drive the terminal, or marks that turn the
/// reading direction around. Each is shown as a visible sign and none is ever sent.
public enum DisplayText {
  /// The text with every control character written out: `^[` for escape, `<85>` for C1; tabs and
  /// line breaks become one space.
  ///
  /// Marks that are not seen are written out as well, such as `<AD>` for a soft hyphen: those of the
  /// category Cf, direction marks among them, since two names that look alike must be alike. Only
  /// what joins two emoji to one stays.
  public static func escaped(_ text: String) -> String {
    rewritten(text) { $0 }
  }

  /// The text as one line without what ``escaped(_:)`` writes out.
  static func withoutHidden(_ text: String) -> String {
    rewritten(text.replacing("\r\n", with: " ")) { _ in nil }
  }

  /// The text with each scalar that cannot be shown replaced by what is made of its written form.
  private static func rewritten(
    _ text: String, hidden: (String.UnicodeScalarView) -> String.UnicodeScalarView?
  ) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if joinsEmoji(at: index, in: scalars) {
        result.append(scalar)
      } else if let written = written(scalar) {
        result.append(contentsOf: hidden(written) ?? String.UnicodeScalarView())
      } else {
        result.append(isBreak(scalar) ? " " : scalar)
      }
    }
    return String(result)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private static func joinsEmoji(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index].value == 0x200D, index > 0, index + 1 < scalars.count else { return false }
    var before = index - 1
    // A colour of skin and the choice of the emoji form belong to the emoji before them.
    while before > 0, scalars[before].value == 0xFE0F || scalars[before].properties.isEmojiModifier
    { before -= 1 }
    return isPicture(scalars[before]) && isPicture(scalars[index + 1])
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2000 && scalar.properties.isEmoji
  }

  /// The text cut to a number of columns; a cut is marked by `~` in the last column.
  public static func fitted(_ text: String, columns: Int) -> String {
    guard columns > 0 else { return "" }
    if DisplayWidth.columns(of: text) <= columns { return text }
    var result = ""
    var used = 0
    for character in text {
      let width = DisplayWidth.columns(of: character)
      if used + width > columns - 1 { break }
      result.append(character)
      used += width
    }
    return result + "~"
  }

  /// How a scalar is written out that is not seen as such; nil for one that is.
  private static func written(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00...0x1F: "^\(Unicode.Scalar(UInt8(scalar.value + 0x40)))".unicodeScalars
    case 0x7F: "^?".unicodeScalars
    case 0x80...0x9F, 0x2028, 0x2029, 0xE0000...0xE007F: number(of: scalar)
    default: scalar.properties.generalCategory == .format ? number(of: scalar) : nil
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    "<\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars
  }
}
