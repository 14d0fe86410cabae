/// A carrier's own number of a shipment.
///
/// Few carriers publish how they check it, so that any text is taken and ``verdict(carrier:)`` says
/// what is known of it.
public struct ProNumber: Hashable, Sendable {
  /// The longest number that fits the papers and X12 element 127.
  public static let longest = 30

  /// The number as typed, without spaces around it, in capitals.
  public let text: String

  /// Reads a number; nothing comes back for an empty one, a longer one than ``longest``, and one with
  /// anything but letters, digits, spaces and hyphens.
  public init?(parsing typed: some StringProtocol) {
    let words = typed.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain = words.utf8.allSatisfy {
      (65...90).contains($0) || (48...57).contains($0) || $0 == 32 || $0 == 45
    }
    guard isPlain, (1...Self.longest).contains(words.utf8.count),
      words.utf8.contains(where: { $0 != 45 && $0 != 32 })
    else { return nil }
    text = words
  }

  /// What a check of the number says.
  public enum Verdict: Hashable, Sendable {
    /// The check digit of a known format is right.
    case verified(ProNumberFormat)
    /// The carrier's format is known, and the number does not follow it.
    case contradicts(ProNumberFormat)
    /// Nothing is known of how the carrier checks its numbers.
    case unverifiedFormat

    /// The verdict in words.
    public var words: String {
      switch self {
      case .verified(let format): "check digit of \(format.carrier) is right"
      case .contradicts(let format): "not a PRO number as \(format.carrier) writes it"
      case .unverifiedFormat: "unverified format"
      }
    }
  }

  /// What is known of the number.
  ///
  /// Without a carrier, or with one whose format is not known, only the check digit of a format can
  /// speak for the number: nothing ever speaks against it.
  public func verdict(carrier: StandardCarrierAlphaCode?) -> Verdict {
    let compact = DigitText.compact(text)
    if let format = carrier.flatMap({ ProNumberFormat(of: $0) }) {
      let isRight = format.hasShape(compact) && format.isChecked(compact)
      return isRight ? .verified(format) : .contradicts(format)
    }
    guard carrier == nil else { return .unverifiedFormat }
    let right = ProNumberFormat.allCases.first {
      $0.hasShape(compact) && $0.isChecked(compact)
    }
    return right.map { .verified($0) } ?? .unverifiedFormat
  }
}

extension ProNumber: CustomStringConvertible {
  /// The number.
  public var description: String { text }
}
