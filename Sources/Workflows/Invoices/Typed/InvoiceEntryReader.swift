public import Shipping
public import Units

/// Reads what was typed off a carrier's invoice, field by field; the form and the command line share it.
public struct InvoiceEntryReader: Sendable {
  /// The shipment that the invoice is for.
  public let shipment: Shipment
  /// What was agreed with the carrier.
  public let booking: Booking

  /// Makes a reader; nothing comes back for a shipment that was not booked.
  public init?(_ shipment: Shipment) {
    guard let booking = shipment.details.booking else { return nil }
    self.shipment = shipment
    self.booking = booking
  }

  /// Reads everything.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the invoice, with the carrier and the numbers of the booking.
  /// - Throws: every field that cannot be used, in the order of the form; charges are counted from one.
  public func read(_ entry: InvoiceEntry) throws(FieldProblems) -> FreightInvoice {
    var gathering = ProblemGathering()
    let number = gathering.read { () throws(FieldProblem) in try self.invoiceNumber(entry.number) }
    let day = gathering.optional(entry.day) { typed throws(FieldProblem) in
      try FieldProblem.day(typed, field: FieldPath("day"))
    }
    let stated = gathering.optional(entry.currency, Self.currency)
    let currency = stated ?? booking.offer.currency
    let weight = gathering.optional(entry.weight) { typed throws(FieldProblem) in
      try FieldProblem.weight(typed, field: FieldPath("weight"))
    }
    let lines = charges(entry.lines, currency, &gathering)
    let total = gathering.optional(entry.total) { typed throws(FieldProblem) in
      try Self.amount(typed, field: FieldPath("total"), currency)
    }
    guard gathering.problems.isEmpty, let number else { throw FieldProblems(gathering.problems) }
    do {
      return try FreightInvoice(
        number: number, carrier: carrier, references: references, day: day, currency: currency,
        isCurrencyStated: stated != nil, lines: lines, statedTotal: total, weight: weight)
    } catch {
      // Numbers, charges and currencies were read above; only a sum can be out of bounds.
      throw FieldProblems([FieldProblem(field: FieldPath("lines"), reason: .amountTooLarge)])
    }
  }

  /// Reads an amount in the invoice's currency; below zero for a discount.
  ///
  /// - Parameters:
  ///   - typed: the amount, as in `129.74`, `-662.40` or `1,104.00`.
  ///   - field: the field that it was typed into.
  ///   - currency: the currency of the invoice.
  /// - Returns: the amount, never zero.
  /// - Throws: why the text is no such amount.
  public static func amount(
    _ typed: String, field: FieldPath, _ currency: Currency
  ) throws(FieldProblem) -> Money {
    let text = BookingEntryReader.trimmed(typed)
    if text.isEmpty { throw FieldProblem(field: field, reason: .missing) }
    let isCredit = text.first == "-"
    let amount: Money
    do throws(FieldProblem) {
      amount = try TypedMoney.read(
        isCredit ? String(text.dropFirst()) : text, field: field, assuming: currency)
    } catch {
      throw FieldProblem(field: field, typed: typed, reason: error.reason)
    }
    guard amount.currency == currency else {
      throw FieldProblem(
        field: field, typed: typed, reason: .unknownChoice(choices: ["it in " + currency.code]))
    }
    return isCredit ? -amount : amount
  }

  private var carrier: FreightInvoice.Biller {
    FreightInvoice.Biller(
      name: booking.offer.carrier,
      scac: booking.offer.service.scac.flatMap { StandardCarrierAlphaCode(parsing: $0) })
  }

  private var references: FreightInvoice.References {
    FreightInvoice.References(
      shipment: shipment.number, billOfLading: booking.billOfLading.digits,
      pro: shipment.details.pro, quote: booking.quote.description)
  }

  private func invoiceNumber(_ typed: String) throws(FieldProblem) -> String {
    let text = BookingEntryReader.trimmed(typed)
    if !text.isEmpty { return text }
    guard let pro = shipment.details.pro else {
      throw FieldProblem(field: FieldPath("invoiceNumber"), reason: .missing)
    }
    return pro
  }

  private static func currency(_ typed: String) throws(FieldProblem) -> Currency {
    guard let currency = Currency(code: typed.uppercased()) else {
      throw FieldProblem(field: FieldPath("currency"), typed: typed, reason: .unknownCurrency)
    }
    return currency
  }
}

extension InvoiceEntryReader {
  private func charges(
    _ typed: [InvoiceEntry.Line], _ currency: Currency, _ gathering: inout ProblemGathering
  ) -> [FreightInvoice.Line] {
    if typed.isEmpty { gathering.note(FieldProblem(field: FieldPath("lines"), reason: .missing)) }
    return typed.enumerated().compactMap { index, line in
      let path = FieldPath("lines").element(index)
      let label = BookingEntryReader.trimmed(line.charge)
      if label.isEmpty {
        gathering.note(FieldProblem(field: path.field("charge"), reason: .missing))
      }
      let amount = gathering.read { () throws(FieldProblem) in
        try Self.amount(line.amount, field: path.field("amount"), currency)
      }
      let weight = gathering.optional(line.weight) { text throws(FieldProblem) in
        try FieldProblem.weight(text, field: path.field("weight"))
      }
      let freightClass = gathering.optional(line.freightClass) { text throws(FieldProblem) in
        try FieldProblem.freightClass(text, field: path.field("class"))
      }
      guard let amount else { return nil }
      return FreightInvoice.Line(
        label: label, code: Self.code(label), amount: amount, weight: weight,
        freightClass: freightClass)
    }
  }

  /// The code that a label is, where it is one in capitals that is known; nothing for words.
  private static func code(_ label: String) -> ChargeCode? {
    guard label == label.uppercased(), let code = ChargeCode(label), code.name != nil else {
      return nil
    }
    return code
  }
}

extension ProblemGathering {
  /// The value of a text that may be empty; nothing for an empty one, or with its problem noted.
  mutating func optional<Value>(
    _ typed: String, _ body: (String) throws(FieldProblem) -> Value
  ) -> Value? {
    let text = BookingEntryReader.trimmed(typed)
    return text.isEmpty ? nil : read { () throws(FieldProblem) in try body(text) }
  }
}
