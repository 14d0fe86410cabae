/// The digits of numbers that are written as text because their zeros count.
enum DigitText {
  /// The digits of a text, or nothing when it has anything but ASCII digits.
  static func digits(_ text: some StringProtocol) -> [Int]? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return text.utf8.map { Int($0) - 48 }
  }

  /// A whole number with zeros in front up to a length.
  static func padded(_ number: Int64, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }

  /// The text without spaces and hyphens, in capitals, as numbers are compared.
  static func compact(_ text: some StringProtocol) -> String {
    text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
  }
}
