import ArgumentParser
import Shipping
import Workflows

/// The options that say what is booked.
struct BookingOptions: ParsableArguments {
  @Option(help: "The number of the offer in the quote's list, from 1 (default: the chosen one).")
  var offer: String?

  @Option(
    help: ArgumentHelp("When the freight may be called for: 08:00-16:30.", valueName: "window"))
  var pickup: String?

  @Option(help: "The day of pickup (default: the quoted one).")
  var day: String?

  @Option(
    help: ArgumentHelp(
      "Who hands over: \"name; street; city; telephone; contact\" (default: that of the last booking).",
      valueName: "party"))
  var shipper: String?

  @Option(help: ArgumentHelp("Who receives, written alike.", valueName: "party"))
  var consignee: String?

  @Option(
    name: .customLong("bill-to"),
    help: ArgumentHelp(
      "Who pays, when neither does: \"name; street; city; telephone; contact; postal code\".",
      valueName: "party"))
  var billTo: String?

  @Option(help: "Who pays the carrier: prepaid, collect or third-party (default: prepaid).")
  var terms: String?

  @Option(
    name: .customLong("po"),
    help: ArgumentHelp("A purchase order, repeatable.", valueName: "number"))
  var purchaseOrders: [String] = []

  @Option(help: ArgumentHelp("What the driver must know.", valueName: "text"))
  var instructions: String?

  @Option(help: "The carrier's PRO number, where it gave one.")
  var pro: String?

  @Option(
    name: .customLong("customs-number"),
    help: ArgumentHelp("The PARS or PAPS number, where the carrier gave one.", valueName: "number"))
  var customsNumber: String?

  @Option(
    help: ArgumentHelp(
      "What is on a line of handling units: \"1; ceramic planters\", repeatable.",
      valueName: "line; text"))
  var commodity: [String] = []

  @Option(
    help: ArgumentHelp(
      "The NMFC item of a line: \"1; 86900-2\", repeatable.", valueName: "line; item"))
  var nmfc: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Dangerous goods on a line, repeatable: "1; UN1263; Paint; 3; II; 800 424 9300; CHEMTREC" \
      (number, shipping name, class, packing group, telephone at any hour, who answers).
      """, valueName: "line; facts"))
  var hazard: [String] = []

  @Flag(help: "Give each handling unit an SSCC; needs a GS1 prefix.")
  var sscc = false

  /// Whether none was used.
  var isBlank: Bool {
    let texts = [
      offer, pickup, day, shipper, consignee, billTo, terms, instructions, pro, customsNumber,
    ]
    return texts.allSatisfy { $0 == nil } && !sscc
      && [purchaseOrders, commodity, nmfc, hazard].allSatisfy(\.isEmpty)
  }

  /// The texts that the options hold.
  ///
  /// - Parameter known: The shipper of the last booking, for when none is named.
  /// - Returns: The entry.
  /// - Throws: The option that has not the form that it needs.
  func entry(shipper known: BookingEntry.Contact?) throws -> BookingEntry {
    var entry = BookingEntry()
    entry.offer = offer ?? ""
    entry.pickupDay = day ?? ""
    (entry.pickupFrom, entry.pickupTo) = try window()
    entry.shipper = shipper.map(Self.contact) ?? known ?? BookingEntry.Contact()
    entry.consignee = Self.contact(consignee ?? "")
    entry.billTo = Self.contact(billTo ?? "")
    entry.paymentTerms = terms ?? ""
    entry.purchaseOrders = purchaseOrders.map { BookingEntry.Order(number: $0) }
    entry.instructions = instructions ?? ""
    entry.pro = pro ?? ""
    entry.customsNumber = customsNumber ?? ""
    entry.numbersUnits = sscc
    for text in commodity {
      try change(text, "commodity", in: &entry) { $0.commodity = $1.first ?? "" }
    }
    for text in nmfc { try change(text, "nmfc", in: &entry) { $0.nmfc = $1.first ?? "" } }
    for text in hazard { try change(text, "hazard", in: &entry, Self.readHazard) }
    return entry
  }

  private func window() throws -> (String, String) {
    guard let pickup else { return ("", "") }
    let times = pickup.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard times.count == 2 else {
      throw FieldProblem(
        field: FieldPath("pickup"), typed: pickup,
        reason: .wrongShape(needed: "two times of day", example: "08:00-16:30"))
    }
    return (times[0], times[1])
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private static func contact(_ text: String) -> BookingEntry.Contact {
    var contact = BookingEntry.Contact()
    let parts = parts(text)
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
    contact.name = part(0)
    contact.street = part(1).isEmpty ? [] : [part(1)]
    contact.city = part(2)
    contact.telephone = part(3)
    contact.contact = part(4)
    contact.postalCode = part(5)
    return contact
  }

  /// Changes the line that a text names first.
  private func change(
    _ text: String, _ field: String, in entry: inout BookingEntry,
    _ body: (inout BookingEntry.Unit, [String]) -> Void
  ) throws {
    let parts = Self.parts(text)
    guard parts.count > 1, let line = Int(parts[0]), (1...FieldProblem.largestCount).contains(line)
    else {
      throw FieldProblem(
        field: FieldPath(field), typed: text,
        reason: .wrongShape(
          needed: "the number of a line and, after a semicolon, what is on it",
          example: "\"1; ceramic planters\""))
    }
    while entry.units.count < line { entry.units.append(BookingEntry.Unit()) }
    body(&entry.units[line - 1], Array(parts.dropFirst()))
  }

  private static func readHazard(_ unit: inout BookingEntry.Unit, _ parts: [String]) {
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
    unit.hazard.unNumber = part(0)
    unit.hazard.properShippingName = part(1)
    unit.hazard.hazardClass = part(2)
    unit.hazard.packingGroup = part(3)
    unit.hazard.emergencyTelephone = part(4)
    unit.hazard.emergencyContact = part(5)
  }
}
