import Units

/// A word, number or sign of the text of a rate.
struct DutyToken: Hashable {
  enum Kind: Hashable {
    case number(ExactDecimal)
    case word(String)
    case sign(Character)
  }

  let kind: Kind
  /// Where it stands in the tidied text.
  let range: Range<Int>

  var word: String? { if case .word(let word) = kind { word } else { nil } }
  var number: ExactDecimal? { if case .number(let number) = kind { number } else { nil } }
  func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }

  /// The whole number, where it is one from 1 to a million.
  var count: Int? {
    guard let number, number.normalized.scale == 0 else { return nil }
    return Int(exactly: number.normalized.significand).flatMap {
      (1...1_000_000).contains($0) ? $0 : nil
    }
  }

  /// The longest text of a rate that is read; a longer one stays text.
  static let longestText = 1_000

  /// The tokens of a tidied text; nothing for one with a number that no rate has.
  static func list(of text: String) -> [DutyToken]? {
    var scanner = DutyScanner(Array(DutyText.tidied(text).utf8))
    return scanner.tokens()
  }
}

/// The text of a rate without what printing and spreadsheets did to it.
enum DutyText {
  /// One space between words, `m²` as `m2`, words joined again that a line end divided, no point at
  /// the end.
  static func tidied(_ text: String) -> String {
    var words: [String] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{a0}" }) {
      let plain = String(word).replacing("²", with: "2").replacing("³", with: "3")
        .replacing("−", with: "-").replacing("–", with: "-")
      if let last = words.last, last.count > 2, last.hasSuffix("-"),
        last.dropLast().last?.isLetter == true, plain.first?.isLowercase == true
      {
        words[words.count - 1] = last.dropLast() + plain
      } else {
        words.append(plain)
      }
    }
    var joined = words.joined(separator: " ")
    for (misprint, meant) in misprints { joined = joined.replacing(misprint, with: meant) }
    let isSentence = joined.hasSuffix(".") && joined.contains(" ")
    return isSentence && !joined.hasSuffix("doz.") && !joined.hasSuffix("No.")
      ? String(joined.dropLast()) : joined
  }

  /// Misprints of the tariff of the United States that hide a word, editions 2025 and 2026.
  private static let misprints = [
    ("m2of ", "m2 of "), ("thebattery", "the battery"), ("weght", "weight"), ("inthe ", "in the "),
  ]
}

/// Splits the tidied text of a rate into tokens.
struct DutyScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tokens; nothing for a number of more digits than a rate has.
  mutating func tokens() -> [DutyToken]? {
    guard bytes.count <= DutyToken.longestText else { return nil }
    var found: [DutyToken] = []
    while position < bytes.count {
      let start = position
      let byte = bytes[position]
      if isDigit(byte) || isBarePoint {
        guard let number = number() else { return nil }
        found.append(DutyToken(kind: .number(number), range: start..<position))
      } else if isLetter(byte) {
        let word = word()
        found.append(DutyToken(kind: .word(word), range: start..<position))
      } else if let sign = sign() {
        found.append(DutyToken(kind: .sign(sign), range: start..<position))
      }
    }
    return found
  }

  /// Digits with a point, and commas before three digits: `1,000.5`.
  private mutating func number() -> ExactDecimal? {
    var digits: [UInt8] = isBarePoint ? [UInt8(ascii: "0")] : []
    var places: Int?
    while position < bytes.count {
      let byte = bytes[position]
      if isDigit(byte) {
        digits.append(byte)
        if let known = places { places = known + 1 }
      } else if byte == UInt8(ascii: "."), places == nil, isDigit(at: position + 1) {
        digits.append(byte)
        places = 0
      } else if byte == UInt8(ascii: ","), places == nil, isGroup(at: position + 1) {
      } else {
        break
      }
      position += 1
    }
    guard digits.count - (places ?? -1) - 1 <= 7, (places ?? 0) <= 8 else { return nil }
    return try? ExactDecimal(parsing: String(decoding: digits, as: UTF8.self))
  }

  /// True at the point of `.5`, which must not be read as 5.
  private var isBarePoint: Bool {
    guard bytes[position] == UInt8(ascii: "."), isDigit(at: position + 1) else { return false }
    return position == 0 || !(isDigit(bytes[position - 1]) || isLetter(bytes[position - 1]))
  }

  private func isGroup(at start: Int) -> Bool {
    (start..<start + 3).allSatisfy { isDigit(at: $0) } && !isDigit(at: start + 3)
  }

  private mutating func word() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isHyphen =
        byte == UInt8(ascii: "-") && position + 1 < bytes.count
        && isLetter(bytes[position + 1])
      guard isLetter(byte) || isDigit(byte) || isHyphen else { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// A sign that means something; blanks and points mean nothing.
  private mutating func sign() -> Character? {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") { return nil }
    guard byte >= 0xc0 else { return Character(Unicode.Scalar(byte)) }
    let start = position - 1
    while position < bytes.count, bytes[position] & 0xc0 == 0x80 { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).first
  }

  private func isDigit(at index: Int) -> Bool { index < bytes.count && isDigit(bytes[index]) }
  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xdf) && byte < 0x80 }
}
