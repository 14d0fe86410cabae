/// The number under which customs knows a truck shipment before it reaches the border.
public struct CustomsControlNumber: Hashable, Sendable, Codable {
  /// Which country's customs, and so which form.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A cargo control number of Canada, the one of a PARS label.
    ///
    /// A carrier code of four characters and the carrier's reference, up to 25 together in practice
    /// (length UNVERIFIED in the CBSA's own text); letters and digits only. Source: CBSA highway best
    /// practices; borderpro.ai.
    case parsCargoControl
    /// A shipment control number of the United States, the one of a PAPS label.
    ///
    /// A SCAC and up to twelve characters, sixteen together; unique for three years. Source:
    /// BorderConnect's help pages.
    case papsShipmentControl

    /// The kind for freight into a country, or nothing where neither is used.
    public init?(into country: Country) {
      switch country {
      case .canada: self = .parsCargoControl
      case .unitedStates: self = .papsShipmentControl
      default: return nil
      }
    }

    /// The name as drivers and brokers say it.
    public var name: String {
      switch self {
      case .parsCargoControl: "PARS number"
      case .papsShipmentControl: "PAPS number"
      }
    }

    /// The greatest length.
    public var longest: Int {
      switch self {
      case .parsCargoControl: 25
      case .papsShipmentControl: 16
      }
    }

    /// The shape in words, for a refusal.
    public var shape: String {
      switch self {
      case .parsCargoControl:
        "a carrier code of four letters or digits and a reference, at most 25 letters and digits"
      case .papsShipmentControl:
        "a SCAC of four letters and a reference of at most 12 letters and digits"
      }
    }

    /// A number of the right shape.
    public var example: String {
      switch self {
      case .parsCargoControl: "1234PARS56789"
      case .papsShipmentControl: "ABCD123456"
      }
    }
  }

  /// Which form.
  public let kind: Kind

  /// The letters and digits.
  public let text: String

  /// Reads a number; spaces and hyphens are left out and letters made capitals.
  ///
  /// Nothing comes back for text without the shape of the kind. Whether the number is unused cannot
  /// be told here.
  public init?(parsing typed: some StringProtocol, kind: Kind) {
    let compact = DigitText.compact(typed)
    let isPlain = compact.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    guard isPlain, (5...kind.longest).contains(compact.utf8.count) else { return nil }
    if kind == .papsShipmentControl,
      !compact.utf8.prefix(4).allSatisfy({ (65...90).contains($0) })
    {
      return nil
    }
    self.kind = kind
    text = compact
  }

  private enum CodingKeys: String, CodingKey {
    case kind
    case text
  }

  /// Reads `{"kind": "parsCargoControl", "text": "1234PARS56789"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(Kind.self, forKey: .kind)
    let text = try container.decode(String.self, forKey: .text)
    guard let number = CustomsControlNumber(parsing: text, kind: kind) else {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container,
        debugDescription: "\(text.debugDescription) is no \(kind.name)")
    }
    self = number
  }
}

extension CustomsControlNumber: CustomStringConvertible {
  /// The letters and digits.
  public var description: String { text }
}
