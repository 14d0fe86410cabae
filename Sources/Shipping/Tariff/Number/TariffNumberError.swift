import Units

/// Why text is no tariff number.
public enum TariffNumberError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// There is something other than digits, points, spaces and hyphens.
  case notANumber(text: String)
  /// There are fewer than two digits.
  case tooShort(text: String)
  /// There are more than twelve digits.
  case tooLong(text: String)
  /// The first group has one or three digits, as where a spreadsheet dropped the first zero.
  case lostZero(text: String)
  /// The first two digits are `00`, which is no chapter.
  case noChapter(text: String)
}

extension TariffNumberError: CustomStringConvertible {
  /// What is wrong, in words that mend it.
  public var description: String {
    switch self {
    case .empty: "no tariff number was given"
    case .notANumber(let text):
      "\(Self.quoted(text)) is no tariff number; write digits with or without points, "
        + "as 6109.10.00"
    case .tooShort(let text):
      "\(Self.quoted(text)) is too short for a tariff number; write at least the two digits of a "
        + "chapter"
    case .tooLong(let text):
      "\(Self.quoted(text)) has more than the 12 digits of the longest tariff number"
    case .lostZero(let text):
      "\(Self.quoted(text)) seems to have lost its first zero; chapters have two digits, as 0101.21"
    case .noChapter(let text):
      "\(Self.quoted(text)) begins with 00; chapters run from 01 to 99"
    }
  }

  private static func quoted(_ text: String) -> String {
    "“\(ShownText.line(text, limit: 40))”"
  }
}
