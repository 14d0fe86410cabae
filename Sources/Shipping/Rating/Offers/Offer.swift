public import Units

/// A price for carrying a shipment, with every line that it is made of.
public struct Offer: Hashable, Sendable, Codable {
  /// How firm the price is.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// From a rate sheet of the user.
    case sheet
    /// From the carrier's own answer.
    case live
    /// From a model; shown as an estimate, never as a price.
    case estimate
  }

  /// Who offers what.
  public let service: OfferedService

  /// When it is picked up and delivered, and how long the price stands.
  public let schedule: Schedule

  /// The lines, never empty, in the order in which a bill shows them.
  public let lines: [ChargeLine]

  /// The sum of the lines.
  public let total: Money

  /// How the price was come to, or nothing for a price that someone else stated.
  public let rating: OfferRating?

  /// The bounds of an estimate; nothing for a price.
  public let range: EstimateRange?

  /// Makes an offer whose total is the sum of its lines.
  ///
  /// Nothing comes back without lines, with lines of two currencies, and for an estimate without a
  /// range or a price with one.
  public init?(
    service: OfferedService, schedule: Schedule, lines: [ChargeLine], rating: OfferRating? = nil,
    range: EstimateRange? = nil
  ) {
    guard let first = lines.first, (service.basis == .estimate) == (range != nil) else {
      return nil
    }
    var sum: Int64 = 0
    for line in lines {
      let (next, overflow) = sum.addingReportingOverflow(line.amount.minorUnits)
      guard line.amount.currency == first.amount.currency, !overflow else { return nil }
      sum = next
    }
    self.service = service
    self.schedule = schedule
    self.lines = lines
    self.rating = rating
    self.range = range
    total = Money(minorUnits: sum, first.amount.currency)
    checkInvariants()
  }

  /// The currency of all amounts.
  public var currency: Currency { total.currency }

  /// The carrier's name.
  public var carrier: String { service.carrier }

  /// The days under way in words: `3 business days`, or `transit UNKNOWN`.
  public var transitText: String {
    guard let days = schedule.transitDays else { return "transit UNKNOWN" }
    let kind = service.basis == .live ? "" : "business "
    return "\(days) \(kind)\(days == 1 ? "day" : "days")"
  }

  /// True when the offer can still be taken on a day.
  public func stands(on day: CalendarDay) -> Bool { schedule.lastDay.map { day <= $0 } ?? true }

  /// Stops a debug build when the offer contradicts itself.
  public func checkInvariants() {
    assert(!lines.isEmpty, "an offer has lines")
    assert(lines.allSatisfy { $0.amount.currency == currency }, "an offer has one currency")
    assert(
      lines.reduce(0) { $0 + $1.amount.minorUnits } == total.minorUnits,
      "the lines of an offer sum to its total")
  }
}

extension Offer {
  /// Who offers what, and from which source.
  public struct OfferedService: Hashable, Sendable, Codable {
    /// The carrier's name.
    public let carrier: String
    /// The carrier's standard alpha code, or nothing.
    public let scac: String?
    /// The name of the service.
    public let name: String
    /// How the freight moves.
    public let mode: TransportMode
    /// How firm the price is.
    public let basis: Basis
    /// The title of the sheet, or the name of the live source.
    public let source: String

    /// Makes an offered service.
    public init(
      carrier: String, scac: String? = nil, name: String, mode: TransportMode, basis: Basis,
      source: String
    ) {
      self.carrier = carrier
      self.scac = scac
      self.name = name
      self.mode = mode
      self.basis = basis
      self.source = source
    }
  }

  /// The days of an offer.
  public struct Schedule: Hashable, Sendable, Codable {
    /// The day of pickup that was asked for.
    public let shipDay: CalendarDay
    /// Business days under way, or for a live offer the days as the carrier counts them; nothing
    /// when not promised.
    public let transitDays: Int?
    /// The day of delivery, or nothing when not promised.
    public let deliveryDay: CalendarDay?
    /// The last day on which the offer can be taken, or nothing for no end.
    public let lastDay: CalendarDay?

    /// Makes a schedule.
    public init(
      shipDay: CalendarDay, transitDays: Int? = nil, deliveryDay: CalendarDay? = nil,
      lastDay: CalendarDay? = nil
    ) {
      self.shipDay = shipDay
      self.transitDays = transitDays
      self.deliveryDay = deliveryDay
      self.lastDay = lastDay
    }

    /// The last day on which an offer can be taken: the earliest of what ends it, and at the latest
    /// the day of pickup, since nobody picks up on a day that has passed.
    public static func lastDay(ends: [CalendarDay], shipDay: CalendarDay) -> CalendarDay {
      ends.reduce(shipDay) { min($0, $1) }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case service
    case schedule
    case lines
    case total
    case rating
    case range
  }

  /// Reads an offer, and refuses one whose lines do not sum to its total.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let stated = try container.decode(Money.self, forKey: .total)
    let offer = Offer(
      service: try container.decode(OfferedService.self, forKey: .service),
      schedule: try container.decode(Schedule.self, forKey: .schedule),
      lines: try container.decode([ChargeLine].self, forKey: .lines),
      rating: try container.decodeIfPresent(OfferRating.self, forKey: .rating),
      range: try container.decodeIfPresent(EstimateRange.self, forKey: .range))
    guard let offer, offer.total == stated else {
      throw DecodingError.dataCorruptedError(
        forKey: .total, in: container, debugDescription: "the lines do not sum to \(stated)")
    }
    self = offer
  }
}
