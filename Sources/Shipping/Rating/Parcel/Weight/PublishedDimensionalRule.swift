public import Units

/// The rule of dimensional weight that a carrier publishes, by the name in files.
///
/// Sources: supplychaindive.com for UPS and FedEx since 2025-08-18, hdcusa.com for the rounding before,
/// doneinbrowser.com for metric divisors, USPS and DHL Express, frontdist.com's copy of the Canada Post
/// guide, and canadapost.ca for its rounding of sides. What was found in no text is marked UNVERIFIED.
public enum PublishedDimensionalRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// UPS daily and contract rates.
  case ups = "UPS"
  /// UPS at the retail counter.
  case upsRetail = "UPS retail"
  /// FedEx.
  case fedEx = "FedEx"
  /// USPS Priority Mail, Priority Mail Express and Ground Advantage.
  case usps = "USPS"
  /// DHL Express.
  case dhlExpress = "DHL Express"
  /// Canada Post Priority, Xpresspost, Expedited, and parcels to the USA and abroad.
  case canadaPost = "Canada Post"
  /// Canada Post Regular Parcel.
  case canadaPostRegular = "Canada Post Regular Parcel"
  /// Purolator by air.
  case purolatorExpress = "Purolator Express"
  /// Purolator by road.
  case purolatorGround = "Purolator Ground"

  /// The first day of shipping on which UPS and FedEx round every begun inch up.
  public static let everyInchUpFrom = CalendarDay(daysSinceEpoch: 20_318)

  /// The rule in numbers on a day of shipping.
  public func divisor(on day: CalendarDay, units: ParcelUnits) -> DimensionalDivisor {
    switch self {
    case .ups, .fedEx: Self.american(139, 5_000, on: day, units, .secondary)
    case .upsRetail: Self.american(166, 6_000, on: day, units, .unverified)
    case .usps:
      DimensionalDivisor(
        known: 166, .pounds, rounding: .up, over: .cubicFoot, confidence: .secondary,
        source: "doneinbrowser.com; the rounding of sides is UNVERIFIED")
    case .dhlExpress:
      Self.whole(
        139, 5_000, units, .secondary, "doneinbrowser.com; the rounding of sides is UNVERIFIED")
    case .canadaPost: Self.whole(139, 5_000, units, .secondary, Self.canadaPostSource)
    case .canadaPostRegular: Self.whole(166, 6_000, units, .secondary, Self.canadaPostSource)
    case .purolatorExpress: Self.whole(115, 5_000, units, .unverified, "general knowledge")
    case .purolatorGround: Self.whole(139, 5_000, units, .unverified, "general knowledge")
    }
  }

  private static let canadaPostSource =
    "Canada Post guide as copied by frontdist.com, rounding by canadapost.ca"

  private static func whole(
    _ inches: Int, _ centimetres: Int, _ units: ParcelUnits, _ confidence: Confidence,
    _ source: String
  ) -> DimensionalDivisor {
    DimensionalDivisor(
      known: units == .pounds ? inches : centimetres, units, rounding: .up,
      confidence: confidence, source: source)
  }

  /// UPS and FedEx: to the nearest inch up to 17 August 2025, every begun inch from the 18th.
  ///
  /// For centimetres no text tells the rounding, so that it is unverified.
  private static func american(
    _ inches: Int, _ centimetres: Int, on day: CalendarDay, _ units: ParcelUnits,
    _ confidence: Confidence
  ) -> DimensionalDivisor {
    let isNew = day >= everyInchUpFrom
    return DimensionalDivisor(
      known: units == .pounds ? inches : centimetres, units, rounding: isNew ? .up : .nearest,
      confidence: units == .pounds ? confidence : .unverified,
      source: isNew ? "supplychaindive.com, shipments from 2025-08-18" : "hdcusa.com")
  }
}
