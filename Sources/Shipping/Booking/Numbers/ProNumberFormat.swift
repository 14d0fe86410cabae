/// A carrier's way to write PRO numbers whose check digit is known.
public enum ProNumberFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// XPO, formerly Con-way Freight: nine digits, the last the first eight modulo 7.
  ///
  /// Source: XPO's page on PRO numbers.
  case xpo
  /// YRC Freight: three, six and one characters, the last from the six modulo 11, X for ten.
  ///
  /// Source: YRC Freight's sheet of check digits, 2012.
  case yrc
  /// Old Dominion: eleven digits that begin with 777, 778, 072, 780 or 80, checked by the Luhn sum.
  ///
  /// Source: the public list of tracking number formats of jkeen/tracking_number_data.
  case oldDominion

  /// The carrier in words.
  public var carrier: String {
    switch self {
    case .xpo: "XPO"
    case .yrc: "YRC Freight"
    case .oldDominion: "Old Dominion"
    }
  }

  /// The format of a carrier, or nothing when it is not known.
  public init?(of carrier: StandardCarrierAlphaCode) {
    switch carrier.letters {
    case "XPOL", "CNWY": self = .xpo
    case "RDWY", "YELL": self = .yrc
    case "ODFL": self = .oldDominion
    default: return nil
    }
  }

  /// True for a number that has the length and the beginning of the format.
  ///
  /// The number has no spaces and hyphens.
  func hasShape(_ number: String) -> Bool {
    switch self {
    case .xpo: number.utf8.count == 9 && DigitText.digits(number) != nil
    case .yrc:
      number.utf8.count == 10 && DigitText.digits(number.dropLast()) != nil
        && (number.hasSuffix("X") || DigitText.digits(number.suffix(1)) != nil)
    case .oldDominion:
      number.utf8.count == 11 && DigitText.digits(number) != nil
        && ["777", "778", "072", "780", "80"].contains { number.hasPrefix($0) }
    }
  }

  /// True when the check digit of a number of this shape is right.
  func isChecked(_ number: String) -> Bool {
    switch self {
    case .xpo: Int(number.dropLast()).map { "\($0 % 7)" } == number.last.map(String.init)
    case .yrc: Self.yrcDigit(of: number.dropFirst(3).prefix(6)) == number.last
    case .oldDominion: Self.luhnSum(of: number).isMultiple(of: 10)
    }
  }

  private static func yrcDigit(of base: Substring) -> Character? {
    guard let number = Int(base) else { return nil }
    let rest = number % 11
    switch rest == 0 ? 0 : 11 - rest {
    case 10: return "X"
    case let digit: return Character("\(digit)")
    }
  }

  private static func luhnSum(of number: String) -> Int {
    (DigitText.digits(number) ?? []).reversed().enumerated().reduce(0) { sum, place in
      guard !place.offset.isMultiple(of: 2) else { return sum + place.element }
      let doubled = place.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}
