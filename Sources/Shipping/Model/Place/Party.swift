/// A full postal address.
public struct Address: Hashable, Sendable, Codable {
  /// Street lines, the first being the street and number.
  public var lines: [String]

  /// City, postal code, country and kind of site.
  public var place: Place

  /// Makes an address.
  public init(lines: [String], place: Place) {
    self.lines = lines
    self.place = place
  }
}

/// A company or person with a part in a shipment.
public struct Party: Hashable, Sendable, Codable {
  /// The name as it stands on papers.
  public var name: String

  /// The address, or nothing when it is not known yet.
  public var address: Address?

  /// A person to speak to.
  public var contact: String?

  /// A telephone number as it is dialled.
  public var telephone: String?

  /// An electronic mail address.
  public var email: String?

  /// Makes a party.
  public init(
    name: String, address: Address? = nil, contact: String? = nil, telephone: String? = nil,
    email: String? = nil
  ) {
    self.name = name
    self.address = address
    self.contact = contact
    self.telephone = telephone
    self.email = email
  }
}

/// What a party is to a shipment.
public enum PartyRole: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
  /// Who hands the goods over.
  case consignor
  /// Who receives the goods.
  case consignee
  /// Who answers to customs for the import.
  case importerOfRecord
  /// Who files with customs.
  case customsBroker
  /// Who pays the freight, when neither end does.
  case billTo
}
