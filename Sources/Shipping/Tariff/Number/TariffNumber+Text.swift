import Units

extension TariffNumber {
  /// Reads a number as people and files write it: digits with points, spaces or hyphens between them.
  ///
  /// `6109.10.00.12`, `6109 10 00 12`, `61.09` and `6109100012` are all read. A number whose first
  /// zero a spreadsheet has dropped, such as `101.21.00`, is refused rather than guessed at.
  ///
  /// - Throws: ``TariffNumberError`` with the text.
  public init(parsing text: some StringProtocol) throws(TariffNumberError) {
    var value: UInt64 = 0
    var count = 0
    var firstGroup: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        guard count <= Self.lengths.upperBound else { throw .tooLong(text: String(text)) }
        value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "-"):
        if count > 0, firstGroup == nil { firstGroup = count }
      default: throw .notANumber(text: String(text))
      }
    }
    guard count > 0 else { throw text.isEmpty ? .empty : .notANumber(text: String(text)) }
    if let firstGroup, firstGroup < count, firstGroup == 1 || firstGroup == 3 {
      throw .lostZero(text: String(text))
    }
    guard count >= Self.lengths.lowerBound else { throw .tooShort(text: String(text)) }
    let padded = value * Self.powers[Self.lengths.upperBound - count]
    self.init(packed: padded << 4 | UInt64(count))
    guard chapter > 0 else { throw .noChapter(text: String(text)) }
  }

  /// The number in the usual style: four digits, then pairs, such as `6109.10.00.12`.
  ///
  /// An odd last digit stands alone: `6109.1`.
  public var dotted: String {
    let plain = Array(digits.utf8)
    guard plain.count > 4 else { return digits }
    var shown = Array(plain[..<4])
    for position in 4..<plain.count {
      if position % 2 == 0 { shown.append(UInt8(ascii: ".")) }
      shown.append(plain[position])
    }
    return String(decoding: shown, as: UTF8.self)
  }
}

extension TariffNumber: CustomStringConvertible {
  /// The number with its points.
  public var description: String { dotted }
}
