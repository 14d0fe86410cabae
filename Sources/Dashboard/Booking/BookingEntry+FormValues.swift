import Shipping
import TerminalKit
import Workflows

extension BookingEntry {
  /// Reads the texts off a form.
  ///
  /// A bill-to party counts only while a third party pays, since its fields are not shown otherwise.
  init(_ values: FormValues, unitCount: Int) {
    func text(_ id: FieldID) -> String { values[.field(id)] }
    self.init()
    offer = text(BookingField.offer)
    pickupDay = text(BookingField.pickupDay)
    pickupFrom = text(BookingField.pickupFrom)
    pickupTo = text(BookingField.pickupTo)
    shipper = Contact(values, .shipper)
    consignee = Contact(values, .consignee)
    paymentTerms = text(BookingField.paymentTerms)
    if PaymentTerms(parsing: paymentTerms) == .thirdParty { billTo = Contact(values, .billTo) }
    instructions = text(BookingField.instructions)
    pro = text(BookingField.pro)
    customsNumber = text(BookingField.customsNumber)
    gs1Prefix = text(BookingField.prefix)
    numbersUnits = !text(BookingField.numbersUnits).isEmpty
    let rows = (0..<values.rowCount(BookingField.orders)).map { Order(values, row: $0) }
    purchaseOrders = rows.filter { $0 != Order() }
    units = (0..<unitCount).map { Unit(values, at: $0) }
  }

  /// The texts as a form holds them.
  var formValues: FormValues {
    var values = FormValues()
    values[.field(BookingField.offer)] = offer
    values[.field(BookingField.pickupDay)] = pickupDay
    values[.field(BookingField.pickupFrom)] = pickupFrom
    values[.field(BookingField.pickupTo)] = pickupTo
    let terms = PaymentTerms(parsing: paymentTerms) ?? (billTo.isBlank ? .prepaid : .thirdParty)
    values[.field(BookingField.paymentTerms)] = paymentTerms.isEmpty ? terms.name : paymentTerms
    values[.field(BookingField.instructions)] = instructions
    values[.field(BookingField.pro)] = pro
    values[.field(BookingField.customsNumber)] = customsNumber
    values[.field(BookingField.prefix)] = gs1Prefix
    values[.field(BookingField.numbersUnits)] = numbersUnits ? "yes" : ""
    shipper.write(to: &values, .shipper)
    consignee.write(to: &values, .consignee)
    billTo.write(to: &values, .billTo)
    values.groups[BookingField.orders.rawValue] = purchaseOrders.map(\.row)
    for (index, unit) in units.enumerated() { unit.write(to: &values, at: index) }
    return values
  }
}

extension BookingEntry.Contact {
  fileprivate init(_ values: FormValues, _ party: BookingField.Party) {
    func text(_ name: String) -> String { values[.field(party.field(name))] }
    self.init()
    name = text("name")
    street = text("street").split(separator: ";").map(String.init)
    city = text("city")
    postalCode = text("postalCode")
    contact = text("contact")
    telephone = text("telephone")
    email = text("email")
  }

  fileprivate func write(to values: inout FormValues, _ party: BookingField.Party) {
    let texts = [
      ("name", name), ("street", street.joined(separator: ";")), ("city", city),
      ("postalCode", postalCode), ("contact", contact), ("telephone", telephone), ("email", email),
    ]
    for (name, text) in texts { values[.field(party.field(name))] = text }
  }
}

extension BookingEntry.Order {
  fileprivate init(_ values: FormValues, row: Int) {
    func text(_ id: FieldID) -> String {
      values[.cell(group: BookingField.orders, row: row, column: id)]
    }
    self.init(number: text(BookingField.orderNumber))
    pieces = text(BookingField.orderPieces)
    weight = text(BookingField.orderWeight)
  }

  fileprivate var row: [String: String] {
    let texts = [
      (BookingField.orderNumber, number), (BookingField.orderPieces, pieces),
      (BookingField.orderWeight, weight),
    ]
    return Dictionary(
      texts.filter { !$0.1.isEmpty }.map { ($0.0.rawValue, $0.1) }, uniquingKeysWith: { $1 })
  }
}

extension BookingEntry.Unit {
  /// The facts of dangerous goods in the order of their fields.
  private static var hazardTexts: [WritableKeyPath<BookingEntry.Hazard, String>] {
    [
      \.unNumber, \.properShippingName, \.hazardClass, \.packingGroup, \.emergencyTelephone,
      \.emergencyContact,
    ]
  }

  fileprivate init(_ values: FormValues, at index: Int) {
    self.init()
    commodity = values[.field(BookingField.unit(index, "commodity"))]
    nmfc = values[.field(BookingField.unit(index, "nmfc"))]
    for (name, text) in zip(BookingField.hazardNames, Self.hazardTexts) {
      hazard[keyPath: text] = values[.field(BookingField.hazard(index, name))]
    }
  }

  fileprivate func write(to values: inout FormValues, at index: Int) {
    values[.field(BookingField.unit(index, "commodity"))] = commodity
    values[.field(BookingField.unit(index, "nmfc"))] = nmfc
    for (name, text) in zip(BookingField.hazardNames, Self.hazardTexts) {
      values[.field(BookingField.hazard(index, name))] = hazard[keyPath: text]
    }
  }
}
