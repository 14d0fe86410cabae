/// What the papers must say of dangerous goods.
///
/// Source: 49 CFR 172.202 (identification number, proper shipping name, class, packing group) and
/// 172.604 (a telephone that is answered at any hour); the same facts stand in the hazardous block of
/// the Digital LTL Council's electronic bill of lading 2.1.
public struct HazardousMaterial: Hashable, Sendable, Codable {
  /// The identification number of the goods.
  public var identification: Identification

  /// The proper shipping name.
  public var properShippingName: String

  /// The class or division.
  public var hazardClass: HazardClass

  /// The packing group.
  public var packingGroup: PackingGroup

  /// A telephone that is answered at any hour.
  public var emergencyTelephone: String

  /// Who answers it; empty for the shipper itself.
  public var emergencyContact: String

  /// Makes the facts of dangerous goods.
  public init(
    identification: Identification, properShippingName: String, hazardClass: HazardClass,
    packingGroup: PackingGroup, emergencyTelephone: String, emergencyContact: String = ""
  ) {
    self.identification = identification
    self.properShippingName = properShippingName
    self.hazardClass = hazardClass
    self.packingGroup = packingGroup
    self.emergencyTelephone = emergencyTelephone
    self.emergencyContact = emergencyContact
  }

  /// A number of the United Nations (`UN1993`) or of North America (`NA1993`).
  public struct Identification: Hashable, Sendable, Codable {
    /// Two letters and four digits.
    public let code: String

    /// Reads `UN1993` or `un 1993`; nothing comes back for anything else.
    public init?(parsing text: some StringProtocol) {
      let compact = DigitText.compact(text)
      guard compact.utf8.count == 6, compact.hasPrefix("UN") || compact.hasPrefix("NA"),
        DigitText.digits(compact.dropFirst(2)) != nil
      else { return nil }
      code = compact
    }

    /// Reads `"UN1993"`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let number = Identification(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text.debugDescription) is no UN or NA number")
      }
      self = number
    }

    /// Writes the code.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(code)
    }
  }
}

/// How dangerous goods of a class are.
public enum PackingGroup: String, Hashable, Sendable, Codable, CaseIterable {
  /// Great danger.
  case great = "I"
  /// Medium danger.
  case medium = "II"
  /// Minor danger.
  case minor = "III"
  /// The goods have none, as gases, explosives and radioactive material.
  case none

  /// Reads `II`, `2`, `PG II` or `none`; nothing comes back for anything else.
  public init?(parsing text: some StringProtocol) {
    var compact = DigitText.compact(text)
    if compact.hasPrefix("PG") { compact.removeFirst(2) }
    switch compact {
    case "I", "1": self = .great
    case "II", "2": self = .medium
    case "III", "3": self = .minor
    case "NONE": self = .none
    default: return nil
    }
  }
}

/// A class or division of dangerous goods, such as `3` or `2.1`.
///
/// Source: 49 CFR 173.2.
public struct HazardClass: Hashable, Sendable, Codable {
  /// The printed form; explosives may carry their compatibility letter, as `1.4S`.
  public let text: String

  /// The classes and divisions.
  public static let all = [
    "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1",
    "5.2", "6.1", "6.2", "7", "8", "9",
  ]

  /// Reads a class; nothing comes back for one that does not exist.
  public init?(parsing typed: some StringProtocol) {
    let compact = DigitText.compact(typed)
    let isExplosive = compact.hasPrefix("1.") && compact.last?.isLetter == true
    guard Self.all.contains(isExplosive ? String(compact.dropLast()) : compact) else { return nil }
    text = compact
  }

  /// Reads `"3"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let hazardClass = HazardClass(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is no hazard class")
    }
    self = hazardClass
  }

  /// Writes the printed form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
