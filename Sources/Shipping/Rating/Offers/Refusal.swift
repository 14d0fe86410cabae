public import Units

/// No offer, and always why.
public struct Refusal: Error, Hashable, Sendable, Codable {
  /// Why there is no offer.
  public enum Reason: Hashable, Sendable, Codable {
    /// No lane of the sheet joins the two places.
    case laneNotServed(origin: Place, destination: Place)
    /// The shipment is heavier than the service takes.
    case overWeight(weight: Mass, limit: Mass)
    /// A class is in no row of the lane's grid.
    case classNotInSheet(FreightClass)
    /// A handling unit, counted from zero, has neither a class nor dimensions.
    case classUnknown(handlingUnit: Int)
    /// The grid has no weight break with a rate for every class.
    case noRateAtAnyBreak(pounds: Int, classes: [FreightClass])
    /// The sheet ended before the day of shipping.
    case sheetExpired(lastDay: CalendarDay, shipDay: CalendarDay)
    /// The sheet begins after the day of shipping.
    case sheetNotYetValid(firstDay: CalendarDay, shipDay: CalendarDay)
    /// The sheet has another currency than the one wanted.
    case wrongCurrency(wanted: Currency, sheet: Currency)
    /// A side of a handling unit, counted from zero, is longer than the service takes.
    case dimensionOverLimit(handlingUnit: Int, longest: Length, limit: Length)
    /// A side of a handling unit, counted from zero, is zero or below.
    case dimensionNotAboveZero(handlingUnit: Int)
    /// A service that is asked for has no price in the sheet.
    case accessorialNotInSheet(Accessorial)
    /// The price of a service depends on something that the request does not say.
    case accessorialDetailMissing(Accessorial, AccessorialDetail.Kind)
    /// A value, in words, is larger than the last step of the price of a service.
    case accessorialOverBrackets(Accessorial, value: String)
    /// The shipment is so large that the carrier quotes it apart from its tariff.
    case needsVolumeQuote(VolumeQuoteTrigger.Cause)
    /// The fuel surcharge is not known, so that there is no price.
    case fuelUnknown(FuelProblem)
    /// A table that the sheet refers to by name cannot be used.
    case table(TableProblem)
    /// A model has no figure for the request.
    case noAnswer(detail: String)
    /// No road joins the two places, in words with their mend.
    case noRoute(detail: String, mend: String)
    /// A live service brought no price.
    case live(fault: LiveRateFault)
    /// The shipment has no price by the skid or foot.
    case skid(SkidProblem)
    /// A parcel service has no price.
    case parcel(ParcelProblem)
    /// A truckload service has no price.
    case truckload(TruckloadProblem)
  }

  /// The carrier's name.
  public let carrier: String

  /// The service, or nothing when the refusal is of the whole sheet.
  public let service: String?

  /// The title of the sheet, or the name of the live source.
  public let source: String

  /// Why.
  public let reason: Reason

  /// Makes a refusal.
  public init(carrier: String, service: String? = nil, source: String, reason: Reason) {
    self.carrier = carrier
    self.service = service
    self.source = source
    self.reason = reason
  }
}

/// An offer or a refusal: a carrier never keeps silent.
public enum QuoteAnswer: Hashable, Sendable, Codable {
  /// A price.
  case offer(Offer)
  /// No price, and why.
  case refusal(Refusal)

  /// The offer, if it is one.
  public var offer: Offer? {
    guard case .offer(let offer) = self else { return nil }
    return offer
  }

  /// The refusal, if it is one.
  public var refusal: Refusal? {
    guard case .refusal(let refusal) = self else { return nil }
    return refusal
  }
}
