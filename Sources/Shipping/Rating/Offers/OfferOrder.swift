import Units

/// An order in which offers stand side by side.
///
/// In every order prices stand before estimates, and amounts are compared within one currency only.
/// Ties go on with what matters next: total, then transit, then touches. Source: the freight notes of
/// freightsidekick.com, which rank the modes so.
public enum OfferOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// The lowest total first, one currency together.
  case total
  /// The earliest day of delivery first; those without one last.
  case transit
  /// The fewest hands under way first; modes of which no text tells last.
  case touches
  /// By the names of carrier and service.
  case carrier

  /// The order in words.
  public var title: String {
    switch self {
    case .total: "cheapest first"
    case .transit: "fastest first"
    case .touches: "fewest hands first"
    case .carrier: "by carrier"
    }
  }

  /// The order after this one, the first after the last.
  public var next: OfferOrder {
    let all = Self.allCases
    let place = all.firstIndex(of: self).map { all.index(after: $0) } ?? all.startIndex
    return all.indices.contains(place) ? all[place] : .total
  }

  /// True when the left offer stands before the right one.
  public func isListedBefore(_ left: Offer, _ right: Offer) -> Bool {
    for aspect in aspects {
      if aspect.precedes(left, right) { return true }
      if aspect.precedes(right, left) { return false }
    }
    return false
  }

  /// The positions of offers in this order; equals keep theirs.
  public func positions(of offers: [Offer]) -> [Int] {
    offers.indices.sorted { left, right in
      if isListedBefore(offers[left], offers[right]) { return true }
      return !isListedBefore(offers[right], offers[left]) && left < right
    }
  }

  private var aspects: [OfferAspect] {
    switch self {
    case .total: [.firmness, .currency, .total, .arrival, .touches, .name]
    case .transit: [.firmness, .arrival, .currency, .total, .touches, .name]
    case .touches: [.firmness, .touches, .currency, .total, .arrival, .name]
    case .carrier: [.firmness, .name, .currency, .total, .arrival, .touches]
    }
  }
}

/// What two offers are compared by; a total only after the currency.
private enum OfferAspect {
  case firmness, currency, total, arrival, touches, name

  func precedes(_ left: Offer, _ right: Offer) -> Bool {
    switch self {
    case .firmness: left.service.basis != .estimate && right.service.basis == .estimate
    case .currency: left.currency.code < right.currency.code
    case .total: left.total.minorUnits < right.total.minorUnits
    case .arrival: left.schedule.isEarlier(than: right.schedule)
    case .touches: left.service.mode.mostTouches < right.service.mode.mostTouches
    case .name: (left.carrier, left.service.name) < (right.carrier, right.service.name)
    }
  }
}

extension Offer.Schedule {
  /// By the day of delivery, then by the days as stated; what is not known is last.
  fileprivate func isEarlier(than other: Offer.Schedule) -> Bool {
    guard deliveryDay == other.deliveryDay else {
      guard let deliveryDay else { return false }
      return other.deliveryDay.map { deliveryDay < $0 } ?? true
    }
    return (transitDays ?? .max) < (other.transitDays ?? .max)
  }
}

extension TransportMode {
  /// How often freight is handled under way, or nothing where no text says so.
  public var touches: ClosedRange<Int>? {
    switch self {
    case .lessThanTruckload: FreightMode.lessThanTruckload.touches
    case .truckload: FreightMode.fullTruckload.touches
    case .parcel: FreightMode.parcel.touches
    }
  }

  fileprivate var mostTouches: Int { touches?.upperBound ?? .max }
}
