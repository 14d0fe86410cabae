/// The check digit of GS1 numbers, which bills of lading and logistic units share.
///
/// From the right of the payload the digits weigh 3, 1, 3, ...; the check digit lifts the sum to a
/// multiple of ten. Source: GS1 General Specifications, check digit of numeric keys.
public enum GS1CheckDigit {
  /// The check digit of a payload, or nothing when it is not digits.
  public static func digit(of payload: some StringProtocol) -> Int? {
    guard let digits = DigitText.digits(payload) else { return nil }
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
      sum + place.element * (place.offset.isMultiple(of: 2) ? 3 : 1)
    }
    return (10 - sum % 10) % 10
  }

  /// True when the last digit is the check digit of those before it.
  public static func isValid(_ number: some StringProtocol) -> Bool {
    guard number.utf8.count > 1, let last = DigitText.digits(number.suffix(1))?.first else {
      return false
    }
    return digit(of: number.dropLast()) == last
  }
}
