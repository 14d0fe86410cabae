/// A code that says what a line of a bill charges for.
///
/// Two lists are in use and cross: `PSC` protects from heat in X12 and from cold in the list of the
/// Digital LTL Council, and `RCL` is a redelivery in the one and a new class in the other. A code is
/// therefore never looked up without its list.
public struct ChargeCode: Hashable, Sendable, Codable {
  /// Whose list a code is from.
  public enum List: String, Hashable, Sendable, Codable, CaseIterable {
    /// Data element 150 of X12, the special charge codes.
    case x12
    /// The Digital LTL Council's accessorial codes.
    case digitalCouncil
  }

  /// Whose list it is from.
  public let list: List

  /// The code in capitals.
  public let text: String

  /// Makes a code; nothing comes back for an empty one or one longer than ten characters.
  public init?(_ text: some StringProtocol, list: List = .x12) {
    let compact = DigitText.compact(text)
    guard (1...10).contains(compact.utf8.count),
      compact.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 95 })
    else { return nil }
    self.text = compact
    self.list = list
  }

  /// The services that the code may stand for, or none.
  ///
  /// Several codes of X12 do not tell pickup and delivery apart.
  public var accessorials: [Accessorial] {
    switch list {
    case .x12: Accessorial.allCases.filter { $0.x12Codes.contains(text) }
    case .digitalCouncil: Accessorial.allCases.filter { $0.digitalCouncilCodes.contains(text) }
    }
  }
}

extension ChargeCode {
  /// What the code means in words, or nothing for one that is not known here.
  public var name: String? {
    let services = accessorials
    if !services.isEmpty { return Self.common(services.map(\.name)) }
    return list == .x12 ? Self.x12Names[text] : Self.digitalCouncilNames[text]
  }

  /// What several services are called: `liftgate` for that at pickup and that at delivery.
  private static func common(_ names: [String]) -> String? {
    guard let first = names.first, names.count > 1 else { return names.first }
    var shared = first.split(separator: " ")
    for name in names.dropFirst() {
      shared = zip(shared, name.split(separator: " ")).prefix { $0 == $1 }.map(\.0)
    }
    if let last = shared.last, ["at", "with"].contains(last) { shared.removeLast() }
    return shared.isEmpty ? first : shared.joined(separator: " ")
  }

  /// Charges beyond services that are asked for.
  ///
  /// Source: X12 release 004010, element 150.
  private static let x12Names: [String: String] = [
    "405": "fuel surcharge", "FUE": "fuel surcharge", "DSC": "discount",
    "AMC": "absolute minimum charge", "DAA": "deficit freight",
  ]

  /// Source: the Digital LTL Council's preliminary freight charges 1.0.
  private static let digitalCouncilNames: [String: String] = ["OTHR": "other charge"]
}

extension ChargeCode: CustomStringConvertible {
  /// The code.
  public var description: String { text }
}
