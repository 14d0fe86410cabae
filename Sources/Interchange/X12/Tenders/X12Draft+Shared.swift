import Shipping
import Units

/// What the load tender and the bill of lading write alike.
extension X12Draft {
  /// The numbers that the carrier may refer by, each an L11.
  ///
  /// Element 128: `BM` bill of lading, `SI` the shipper's shipment, `Q1` quote, `CN` the carrier's PRO,
  /// `ZZ` by agreement.
  mutating func addReferences(_ source: TenderSource) throws(X12WriteError) {
    let booking = source.booking
    try addReference(booking.billOfLading.digits, "BM", "BILL OF LADING")
    try addReference(source.shipment.number, "SI", "SHIPMENT")
    try addReference(booking.quote.description, "Q1", "QUOTE")
    if let pro = source.details.pro { try addReference(pro, "CN", "PRO") }
    if let number = booking.customsNumber {
      try addReference(number.text, "ZZ", number.kind.name.uppercased())
    }
  }

  mutating func addReference(
    _ number: String, _ qualifier: String, _ words: String
  ) throws(X12WriteError) {
    try add("L11", .code(number), .code(qualifier), .text(words, limit: 80))
  }

  /// The services as numbers, each an L11 with its special charge code of element 150.
  ///
  /// A service that the list has no code for has `999`, which stands for the words behind it.
  mutating func addServiceCodes(_ services: [Accessorial]) throws(X12WriteError) {
    for service in services {
      try addReference(service.x12Code ?? "999", "ZZ", service.name.uppercased())
    }
  }

  /// The services in words, each an AT5, as many as the set has room for.
  ///
  /// Handling codes (element 152) are another list than special charge codes, so that only the words
  /// are written.
  mutating func addServiceWords(
    _ services: [Accessorial], room: Int
  ) throws(X12WriteError) {
    for service in services.prefix(room) {
      try add("AT5", .none, .none, .text(service.name.uppercased(), limit: 30))
    }
  }

  /// The window of pickup.
  ///
  /// Element 432: `37` not before, `38` not later; element 176: `I` the earliest
  /// and `K` the latest time asked for.
  mutating func addPickup(_ window: PickupWindow) throws(X12WriteError) {
    let day = X12Writer.day(window.day)
    try add("G62", .code("37"), .code(day), .code("I"), .code(window.from.compactText))
    try add("G62", .code("38"), .code(day), .code("K"), .code(window.to.compactText))
  }

  /// A party with its address and its contact.
  ///
  /// Element 98: `SH` shipper, `CN` consignee, `BT` bill to.
  mutating func addParty(_ party: Party?, _ role: String) throws(X12WriteError) {
    guard let party else { return }
    try add("N1", .code(role), .text(party.name, limit: 60))
    let lines = party.address?.lines ?? []
    for pair in stride(from: 0, to: min(lines.count, 4), by: 2) {
      let second = lines.indices.contains(pair + 1) ? lines[pair + 1] : ""
      try add("N3", .text(lines[pair], limit: 55), .text(second, limit: 55))
    }
    if let place = party.address?.place {
      try add(
        "N4", .text(place.city ?? "", limit: 30), .code(place.subdivision?.code ?? ""),
        .code(place.postalCode.text), .code(place.country.code))
    }
    guard let telephone = party.telephone else { return }
    // Element 366: IC is the person to ask.
    try add(
      "G61", .code("IC"), .text(party.contact ?? party.name, limit: 60), .code("TE"),
      .text(telephone, limit: 80))
  }

  /// Dangerous goods: whom to call, the number, the class, the name in pieces of 25 characters.
  mutating func addHazard(
    _ hazard: HazardousMaterial, of unit: HandlingUnit, shipper: Party?
  ) throws(X12WriteError) {
    let contact =
      hazard.emergencyContact.isEmpty ? shipper?.name ?? "SHIPPER" : hazard.emergencyContact
    try add(
      "G61", .code("HM"), .text(contact, limit: 60), .code("TE"),
      .text(hazard.emergencyTelephone, limit: 80))
    let group: Value = hazard.packingGroup == .none ? .none : .code(hazard.packingGroup.rawValue)
    try add(
      "LH1", .code("PK"), .code("\(unit.count)"), .code(hazard.identification.code), .none, .none,
      .none, .none, .none, .none, group)
    try add("LH2", .code(hazard.hazardClass.text))
    for piece in TextPieces.of(hazard.properShippingName, width: 25) {
      try add("LH3", .text(piece, limit: 25), .code("I"))
    }
  }
}

extension PackagingKind {
  /// Element 211, the form of packaging; a gaylord is a box there.
  var x12Code: String {
    switch self {
    case .pallet: "PLT"
    case .skid: "SKD"
    case .carton: "CTN"
    case .crate: "CRT"
    case .drum: "DRM"
    case .bundle: "BDL"
    case .gaylord: "BOX"
    case .roll: "ROL"
    case .loose: "LSE"
    case .pieces: "PCS"
    }
  }
}

/// Cuts a text into pieces that fit an element.
enum TextPieces {
  /// Pieces of at most so many characters, cut between words where that is possible.
  static func of(_ text: String, width: Int) -> [String] {
    var pieces: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = Substring(word)
      if !line.isEmpty, line.count + 1 + rest.count <= width {
        line += " " + rest
        continue
      }
      if !line.isEmpty { pieces.append(line) }
      while rest.count > width {
        pieces.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line = String(rest)
    }
    return line.isEmpty ? pieces : pieces + [line]
  }
}
