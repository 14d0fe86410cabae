import Units

/// The size limits that a carrier publishes, by the name in files.
///
/// Sources: the carriers' rules as repeated by myljm.com and gain.consulting (UPS), loop.com (FedEx),
/// packagingblogs.com (USPS), and canadapost.ca's pages on sizes. Figures that were found in no text are
/// marked UNVERIFIED.
public enum PublishedParcelLimits: String, Hashable, Sendable, Codable, CaseIterable {
  /// UPS.
  case ups = "UPS"
  /// FedEx by road.
  case fedExGround = "FedEx Ground"
  /// FedEx by air.
  case fedExExpress = "FedEx Express"
  /// USPS but for Ground Advantage.
  case usps = "USPS"
  /// USPS Ground Advantage.
  case uspsGroundAdvantage = "USPS Ground Advantage"
  /// Canada Post within Canada.
  case canadaPost = "Canada Post"
  /// Canada Post Expedited Parcel USA.
  case canadaPostExpeditedUSA = "Canada Post Expedited USA"
  /// Canada Post Xpresspost USA.
  case canadaPostXpresspostUSA = "Canada Post Xpresspost USA"
  /// Canada Post Tracked Packet and Small Packet USA.
  case canadaPostPacketUSA = "Canada Post Packet USA"
  /// Purolator.
  case purolator = "Purolator"

  /// The limits in numbers.
  public var limits: ParcelLimits {
    switch self {
    case .ups: Self.american(longest: 108, .unverified, girth: Attested(.inches(165), .secondary))
    case .fedExGround:
      Self.american(longest: 108, .unverified, girth: Attested(.inches(165), .unverified))
    case .fedExExpress:
      Self.american(longest: 119, .unverified, girth: Attested(.inches(165), .unverified))
    case .usps: Self.postal(girth: 108)
    case .uspsGroundAdvantage: Self.postal(girth: 130)
    case .canadaPost: Self.canadian(longest: 200, girth: 300)
    case .canadaPostExpeditedUSA: Self.canadian(longest: 200, girth: 274)
    case .canadaPostXpresspostUSA: Self.canadian(longest: 150, girth: 274)
    case .canadaPostPacketUSA:
      ParcelLimits(
        heaviest: Attested(.kilograms(2), .secondary),
        longest: Attested(.centimetres(60), .secondary),
        sum: Attested(.centimetres(90), .secondary))
    case .purolator:
      ParcelLimits(
        heaviest: Attested(.kilograms(68), .unverified),
        longest: Attested(.centimetres(274), .unverified),
        lengthPlusGirth: Attested(.centimetres(419), .unverified))
    }
  }

  private static func american(
    longest: Int, _ confidence: Confidence, girth: Attested<Length>
  ) -> ParcelLimits {
    ParcelLimits(
      heaviest: Attested(.pounds(150), .unverified),
      longest: Attested(.inches(longest), confidence), lengthPlusGirth: girth)
  }

  private static func postal(girth: Int) -> ParcelLimits {
    ParcelLimits(
      heaviest: Attested(.pounds(70), .secondary),
      lengthPlusGirth: Attested(.inches(girth), .secondary))
  }

  private static func canadian(longest: Int, girth: Int) -> ParcelLimits {
    ParcelLimits(
      heaviest: Attested(.kilograms(30), .secondary),
      longest: Attested(.centimetres(longest), .secondary),
      lengthPlusGirth: Attested(.centimetres(girth), .secondary))
  }
}
