// Request files leave out what they do not need, so that every key may be absent.

extension BookingEntry: Decodable {
  private enum Keys: String, CodingKey {
    case offer, pickupDay, pickupFrom, pickupTo, shipper, consignee, billTo, paymentTerms
    case purchaseOrders, instructions, pro, customsNumber, units, numbersUnits, gs1Prefix
  }

  /// Reads an entry; every key may be absent.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Keys.self)
    try container.readNumber(&offer, .offer)
    try container.read(&pickupDay, .pickupDay)
    try container.read(&pickupFrom, .pickupFrom)
    try container.read(&pickupTo, .pickupTo)
    try container.read(&shipper, .shipper)
    try container.read(&consignee, .consignee)
    try container.read(&billTo, .billTo)
    try container.read(&paymentTerms, .paymentTerms)
    try container.read(&purchaseOrders, .purchaseOrders)
    try container.read(&instructions, .instructions)
    try container.read(&pro, .pro)
    try container.read(&customsNumber, .customsNumber)
    try container.read(&units, .units)
    try container.read(&numbersUnits, .numbersUnits)
    try container.read(&gs1Prefix, .gs1Prefix)
  }
}

extension BookingEntry.Contact: Decodable {
  private enum Keys: String, CodingKey {
    case name, street, city, postalCode, contact, telephone, email
  }

  /// Reads a party; every key may be absent.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Keys.self)
    try container.read(&name, .name)
    try container.read(&street, .street)
    try container.read(&city, .city)
    try container.read(&postalCode, .postalCode)
    try container.read(&contact, .contact)
    try container.read(&telephone, .telephone)
    try container.read(&email, .email)
  }
}

extension BookingEntry.Order: Decodable {
  private enum Keys: String, CodingKey {
    case number, pieces, weight
  }

  /// Reads an order, or its number alone.
  public init(from decoder: any Decoder) throws {
    self.init()
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      number = text
      return
    }
    let container = try decoder.container(keyedBy: Keys.self)
    try container.read(&number, .number)
    try container.readNumber(&pieces, .pieces)
    try container.read(&weight, .weight)
  }
}

extension BookingEntry.Unit: Decodable {
  private enum Keys: String, CodingKey {
    case commodity, nmfc, hazard
  }

  /// Reads a line; every key may be absent.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Keys.self)
    try container.read(&commodity, .commodity)
    try container.read(&nmfc, .nmfc)
    try container.read(&hazard, .hazard)
  }
}

extension BookingEntry.Hazard: Decodable {
  private enum Keys: String, CodingKey {
    case unNumber, properShippingName, hazardClass, packingGroup, emergencyTelephone
    case emergencyContact
  }

  /// Reads the facts; every key may be absent.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Keys.self)
    try container.read(&unNumber, .unNumber)
    try container.read(&properShippingName, .properShippingName)
    try container.read(&hazardClass, .hazardClass)
    try container.read(&packingGroup, .packingGroup)
    try container.read(&emergencyTelephone, .emergencyTelephone)
    try container.read(&emergencyContact, .emergencyContact)
  }
}

extension KeyedDecodingContainer {
  /// Reads a value where there is one, and leaves it as it is where there is none.
  fileprivate func read<Value: Decodable>(_ value: inout Value, _ key: Key) throws {
    value = try decodeIfPresent(Value.self, forKey: key) ?? value
  }

  /// Reads a whole number, with or without quotes, as the text that would be typed.
  fileprivate func readNumber(_ value: inout String, _ key: Key) throws {
    if let number = try? decode(Int.self, forKey: key) {
      value = String(number)
    } else {
      try read(&value, key)
    }
  }
}
