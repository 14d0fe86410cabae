/// Makes text from outside safe to show.
///
/// Imported text may hold escape sequences that would drive the terminal, or marks that turn the
/// reading direction around. Each is shown as a visible sign and none is ever sent.
public enum DisplayText {
  /// The text with every control character written out: `^[` for escape, `<85>` for C1 and for
  /// direction marks; tabs and line breaks become one space.
  public static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      append(scalar, to: &result)
    }
    return String(result)
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

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D:
      result.append(" ")
    case 0x00...0x1F:
      result.append("^")
      result.append(Unicode.Scalar(UInt8(scalar.value + 0x40)))
    case 0x7F:
      result.append(contentsOf: "^?".unicodeScalars)
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029,
      0xFEFF,
      0xE0000...0xE007F:
      result.append(
        contentsOf: "<\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
    default:
      result.append(scalar)
    }
  }
}
