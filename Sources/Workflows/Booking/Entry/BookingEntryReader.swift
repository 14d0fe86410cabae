public import Shipping
public import Units

/// Reads what was typed for a booking into an order, field by field.
public struct BookingEntryReader: Sendable {
  /// The quote that is booked.
  public let quote: Quote
  /// The offer that is taken.
  public let offer: Offer
  /// The day of booking.
  public let today: CalendarDay

  /// Makes a reader.
  public init(quote: Quote, offer: Offer, today: CalendarDay) {
    self.quote = quote
    self.offer = offer
    self.today = today
  }

  /// An order with what is doubtful about it.
  public struct Reading: Hashable, Sendable {
    /// What is booked.
    public var order: BookingOrder
    /// The GS1 company prefix, or nothing when none was typed.
    public var prefix: GS1CompanyPrefix?
    /// What may cost time or money later although it can be used.
    public var warnings: [FieldProblem]
  }

  /// Reads everything.
  ///
  /// - Parameter entry: the texts.
  /// - Returns: the order and what is doubtful about it.
  /// - Throws: every field that cannot be used, in the order of the form.
  public func read(_ entry: BookingEntry) throws(FieldProblems) -> Reading {
    var gathering = ProblemGathering()
    let pickup = pickup(entry, &gathering)
    let terms = paymentTerms(entry, &gathering)
    let billTo = billTo(entry, &gathering)
    let orders = purchaseOrders(entry, &gathering)
    let pro = pro(entry, &gathering)
    let customs = customsNumber(entry, &gathering)
    let units = units(entry, &gathering)
    let prefix = prefix(entry, &gathering)
    let order = BookingOrder(
      quote: quote.number, request: quote.request, offer: offer,
      // A window that cannot be read was reported; the rest is checked all the same.
      pickup: pickup ?? PickupWindow(day: offer.schedule.shipDay, from: .midnight, to: .lastMinute),
      shipper: party(entry.shipper, at: quote.request.origin),
      consignee: party(entry.consignee, at: quote.request.destination), billTo: billTo,
      paymentTerms: terms ?? .prepaid, purchaseOrders: orders,
      instructions: Self.trimmed(entry.instructions), pro: pro, customsNumber: customs,
      units: units)
    let broken = Set(gathering.problems.compactMap { Self.group(of: $0.field) })
    let checked = order.problems(today: today).filter { problem in
      Self.group(of: problem.field).map { !broken.contains($0) } ?? true
    }
    let problems = gathering.problems + checked
    let errors = problems.filter(\.isError)
    guard errors.isEmpty else { throw FieldProblems(errors) }
    return Reading(order: order, prefix: prefix, warnings: problems)
  }

  /// The group of fields that are left out together when one of them cannot be read: what is missing
  /// then is no news.
  private static func group(of field: FieldPath) -> [FieldPath.Step]? {
    if field.steps.first == .name("billTo") { return [.name("billTo")] }
    return field.steps.firstIndex(of: .name("hazard")).map { Array(field.steps[...$0]) }
  }

  private func party(_ contact: BookingEntry.Contact, at quoted: Place) -> Party {
    var place = quoted
    let city = Self.trimmed(contact.city)
    if !city.isEmpty { place.city = city }
    return Self.party(contact, place)
  }

  static func party(_ contact: BookingEntry.Contact, _ place: Place) -> Party {
    func optional(_ text: String) -> String? {
      let trimmed = trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    }
    return Party(
      name: trimmed(contact.name),
      address: Address(
        lines: contact.street.map(trimmed).filter { !$0.isEmpty }, place: place),
      contact: optional(contact.contact), telephone: optional(contact.telephone),
      email: optional(contact.email))
  }

  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// Gathers what is wrong with texts that are read one by one.
struct ProblemGathering {
  private(set) var problems: [FieldProblem] = []

  /// The value, or nothing with its problem noted.
  mutating func read<Value>(_ body: () throws(FieldProblem) -> Value) -> Value? {
    do {
      return try body()
    } catch {
      problems.append(error)
      return nil
    }
  }

  mutating func note(_ problem: FieldProblem) { problems.append(problem) }
}
