public import Units

/// A carrier's bill for one shipment, as it came in.
public struct FreightInvoice: Hashable, Sendable {
  /// The carrier's number of the bill.
  public let number: String

  /// Who bills.
  public let carrier: Biller

  /// What the bill refers to.
  public let references: References

  /// The day of the bill, or nothing when it does not say.
  public let day: CalendarDay?

  /// The day on which it is due, or nothing when it does not say.
  public let dueDay: CalendarDay?

  /// The currency of all amounts.
  public let currency: Currency

  /// False when the bill names no currency and one was assumed.
  public let isCurrencyStated: Bool

  /// The charges, never empty, in the order of the bill.
  public let lines: [Line]

  /// The amount that is asked for, or nothing when only lines are given.
  public let statedTotal: Money?

  /// The weight that is billed, or nothing when it is not told.
  public let weight: Mass?

  /// Makes a bill.
  ///
  /// - Throws: ``FreightInvoiceContradiction`` when a part is missing or the parts do not fit
  ///   together.
  public init(
    number: String, carrier: Biller, references: References = References(),
    day: CalendarDay? = nil, dueDay: CalendarDay? = nil, currency: Currency,
    isCurrencyStated: Bool = true, lines: [Line], statedTotal: Money? = nil, weight: Mass? = nil
  ) throws(FreightInvoiceContradiction) {
    if number.allSatisfy(\.isWhitespace) { throw .numberMissing }
    if lines.isEmpty { throw .noLines }
    let other = (lines.map(\.amount) + [statedTotal].compactMap { $0 })
      .first { $0.currency != currency }
    if let other { throw .twoCurrencies(currency, other.currency) }
    guard Self.sum(of: lines, currency) != nil else { throw .absurdAmounts }
    self.number = number
    self.carrier = carrier
    self.references = references
    self.day = day
    self.dueDay = dueDay
    self.currency = currency
    self.isCurrencyStated = isCurrencyStated
    self.lines = lines
    self.statedTotal = statedTotal
    self.weight = weight
  }

  /// The sum of the lines.
  public var sum: Money { Self.sum(of: lines, currency) ?? .zero(currency) }

  /// The amount that is asked for: the stated one, else the sum.
  public var total: Money { statedTotal ?? sum }

  private static func sum(of lines: [Line], _ currency: Currency) -> Money? {
    var sum = Money.zero(currency)
    for line in lines {
      guard let next = try? sum.adding(line.amount) else { return nil }
      sum = next
    }
    return sum
  }
}

extension FreightInvoice {
  /// Who bills.
  public struct Biller: Hashable, Sendable {
    /// The name as it stands on the bill, or the alpha code where there is no name.
    public var name: String
    /// The standard alpha code, or nothing when it is not told.
    public var scac: StandardCarrierAlphaCode?

    /// Makes a biller.
    public init(name: String, scac: StandardCarrierAlphaCode? = nil) {
      self.name = name
      self.scac = scac
    }
  }

  /// The numbers by which a bill finds its shipment.
  public struct References: Hashable, Sendable {
    /// The shipper's number of the shipment.
    public var shipment: String?
    /// The number of the bill of lading.
    public var billOfLading: String?
    /// The carrier's PRO number.
    public var pro: String?
    /// The quote.
    public var quote: String?

    /// Makes a set of references.
    public init(
      shipment: String? = nil, billOfLading: String? = nil, pro: String? = nil,
      quote: String? = nil
    ) {
      self.shipment = shipment
      self.billOfLading = billOfLading
      self.pro = pro
      self.quote = quote
    }
  }

  /// One charge of a bill.
  public struct Line: Hashable, Sendable {
    /// What it is for, in the carrier's words; may be empty when there is a code.
    public var label: String
    /// What it is for, as a code.
    public var code: ChargeCode?
    /// The amount; below zero for a discount.
    public var amount: Money
    /// The weight that it is for.
    public var weight: Mass?
    /// The class at which it is billed.
    public var freightClass: FreightClass?

    /// Makes a charge.
    public init(
      label: String, code: ChargeCode? = nil, amount: Money, weight: Mass? = nil,
      freightClass: FreightClass? = nil
    ) {
      self.label = label
      self.code = code
      self.amount = amount
      self.weight = weight
      self.freightClass = freightClass
    }
  }
}

/// Why the parts of a bill do not fit together.
public enum FreightInvoiceContradiction: Error, Hashable, Sendable {
  /// The bill has no number.
  case numberMissing
  /// The bill has no charges.
  case noLines
  /// Amounts are in two currencies.
  case twoCurrencies(Currency, Currency)
  /// The amounts are too large to be real.
  case absurdAmounts

  /// The contradiction in one clause with its mend.
  public var sentence: String {
    switch self {
    case .numberMissing: "the invoice has no number; give the carrier's"
    case .noLines: "the invoice has no charges; give at least one line"
    case .twoCurrencies(let one, let other):
      "the invoice has amounts in \(one.code) and \(other.code); make an invoice of each"
    case .absurdAmounts: "the amounts are too large to be real; check their decimal points"
    }
  }
}
