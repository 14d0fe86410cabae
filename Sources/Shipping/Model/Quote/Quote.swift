public import Units

/// A priced request that was saved under a number, with the offer that the shipper chose.
public struct Quote: Hashable, Sendable, Codable {
  /// The number, never used twice.
  public let number: QuoteNumber

  /// When the offers were made.
  public let created: Instant

  /// The request with its offers and refusals, as they were on that day.
  public private(set) var priced: PricedRequest

  /// The position of the chosen offer, or nothing before one is chosen.
  public private(set) var chosenOfferIndex: Int?

  /// Makes a quote without a chosen offer.
  public init(number: QuoteNumber, created: Instant, priced: PricedRequest) {
    self.number = number
    self.created = created
    self.priced = priced
  }

  /// What was asked.
  public var request: QuoteRequest { priced.request }

  /// The prices.
  public var offers: [Offer] { priced.offers }

  /// The carriers that gave no price.
  public var refusals: [Refusal] { priced.refusals }

  /// The chosen offer, or nothing before one is chosen.
  public var chosenOffer: Offer? { chosenOfferIndex.map { offers[$0] } }

  /// The offer that stood for the quote in a list when it was made: the chosen one, else the best.
  public var leadingOffer: Offer? {
    chosenOffer ?? priced.bestOfferIndex.map { offers[$0] }
  }

  /// The last day of the chosen offer, else of the price that stands longest; nothing where one has
  /// no end, and without prices.
  public var expiry: CalendarDay? {
    if let chosenOffer { return chosenOffer.schedule.lastDay }
    let lastDays = priced.priceIndices.map { offers[$0].schedule.lastDay }
    return lastDays.contains(nil) ? nil : lastDays.compactMap { $0 }.max()
  }

  /// Chooses an offer in place of an earlier choice.
  ///
  /// - Throws: ``QuoteError`` when there is no such offer, or when it no longer stands on `day`;
  ///   the earlier choice stays.
  public mutating func choose(offerAt index: Int, on day: CalendarDay) throws(QuoteError) {
    guard offers.indices.contains(index) else {
      throw .noSuchOffer(index: index, count: offers.count)
    }
    guard offers[index].service.basis != .estimate else { throw .estimate }
    if let lastDay = offers[index].schedule.lastDay, !offers[index].stands(on: day) {
      throw .offerExpired(carrier: offers[index].carrier, lastDay: lastDay)
    }
    chosenOfferIndex = index
    checkInvariants()
  }

  /// Takes the choice back.
  public mutating func chooseNone() {
    chosenOfferIndex = nil
  }

  /// Takes in answers that came later; the chosen offer stays the chosen one.
  public mutating func join(_ answers: [QuoteAnswer]) {
    let chosen = chosenOffer
    priced = priced.joined(by: answers)
    chosenOfferIndex = chosen.flatMap { offers.firstIndex(of: $0) }
    checkInvariants()
  }

  /// Where the quote stands on a day.
  public func state(on day: CalendarDay) -> QuoteState {
    QuoteState(isChosen: chosenOfferIndex != nil, expiry: expiry, day: day)
  }

  /// Stops a debug build when the quote contradicts itself.
  public func checkInvariants() {
    assert(
      chosenOfferIndex.map(offers.indices.contains) ?? true, "the chosen offer is one of the offers"
    )
  }
}

/// Where a quote stands.
public enum QuoteState: String, Hashable, Sendable, Codable, CaseIterable {
  /// No offer is chosen, and they may still be taken.
  case open
  /// An offer is chosen.
  case chosen
  /// No offer was chosen before the last of them ended.
  case expired

  /// Tells where a quote stands on a day.
  ///
  /// - Parameters:
  ///   - isChosen: True when an offer is chosen, which ends the clock.
  ///   - expiry: The last day on which an offer stands, or nothing for no end.
  ///   - day: The day that is asked about.
  public init(isChosen: Bool, expiry: CalendarDay?, day: CalendarDay) {
    if isChosen {
      self = .chosen
    } else if let expiry, expiry < day {
      self = .expired
    } else {
      self = .open
    }
  }

  /// The state in words.
  public var name: String { rawValue }
}

/// Why an offer cannot be chosen.
public enum QuoteError: Error, Hashable, Sendable {
  /// The quote has fewer offers.
  case noSuchOffer(index: Int, count: Int)
  /// The offer ended before the day of the choice.
  case offerExpired(carrier: String, lastDay: CalendarDay)
  /// It is an estimate, which nobody offers.
  case estimate

  /// The error in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .noSuchOffer(let index, let count):
      "offer \(index + 1) does not exist; the quote has \(count), choose one of them."
    case .offerExpired(let carrier, let lastDay):
      "the offer of \(carrier) ended on \(lastDay.longText); make the quote anew."
    case .estimate:
      "an estimate is no offer of a carrier and cannot be chosen; "
        + "import a rate sheet or ask a live carrier."
    }
  }
}

extension Quote {
  private enum CodingKeys: String, CodingKey {
    case number
    case created
    case priced
    case chosenOfferIndex = "chosenOffer"
  }

  /// Reads a quote, and refuses one whose chosen offer does not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try container.decode(QuoteNumber.self, forKey: .number),
      created: try container.decode(Instant.self, forKey: .created),
      priced: try container.decode(PricedRequest.self, forKey: .priced))
    let chosen = try container.decodeIfPresent(Int.self, forKey: .chosenOfferIndex)
    guard chosen.map(offers.indices.contains) ?? true else {
      throw DecodingError.dataCorruptedError(
        forKey: .chosenOfferIndex, in: container, debugDescription: "there is no such offer")
    }
    chosenOfferIndex = chosen
  }
}
