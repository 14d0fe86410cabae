public import Units

/// The sizes that a carrier publishes for a surcharge, by the name in files; the amount is the sheet's.
///
/// Sources: gain.consulting (UPS, from 2026-01-26), loop.com (FedEx, from 2026-01-12), packagingblogs.com
/// (USPS), canadapost.ca (tubes). Figures that were found in no text are marked UNVERIFIED, and so are all
/// before those days, for which only the rules without a volume are assumed.
public enum PublishedSizeRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// UPS additional handling.
  case upsAdditionalHandling = "UPS additional handling"
  /// UPS large package.
  case upsLargePackage = "UPS large package"
  /// FedEx additional handling.
  case fedExAdditionalHandling = "FedEx additional handling"
  /// FedEx oversize.
  case fedExOversize = "FedEx oversize"
  /// USPS nonstandard, longest side over 22 in.
  case uspsNonstandard = "USPS nonstandard"
  /// USPS nonstandard, longest side over 30 in.
  case uspsNonstandardLong = "USPS nonstandard over 30 in"
  /// USPS nonstandard, over 2 cubic feet.
  case uspsNonstandardVolume = "USPS nonstandard over 2 ft3"
  /// Canada Post, cylindrical tubes to the USA.
  case canadaPostTube = "Canada Post tube"
  /// Purolator special handling.
  case purolatorSpecialHandling = "Purolator special handling"

  /// The first day of the thresholds of volume at UPS.
  public static let upsVolumeFrom = CalendarDay(daysSinceEpoch: 20_479)
  /// The first day of the thresholds of volume at FedEx.
  public static let fedExVolumeFrom = CalendarDay(daysSinceEpoch: 20_465)

  /// The thresholds on a day of shipping.
  public func thresholds(on day: CalendarDay) -> SizeThresholds {
    switch self {
    case .upsAdditionalHandling: Self.handling(isNew: day >= Self.upsVolumeFrom)
    case .fedExAdditionalHandling: Self.handling(isNew: day >= Self.fedExVolumeFrom)
    case .upsLargePackage: Self.large(isNew: day >= Self.upsVolumeFrom)
    case .fedExOversize: Self.large(isNew: day >= Self.fedExVolumeFrom)
    case .uspsNonstandard: SizeThresholds(longest: Attested(.inches(22), .secondary))
    case .uspsNonstandardLong: SizeThresholds(longest: Attested(.inches(30), .secondary))
    case .uspsNonstandardVolume:
      SizeThresholds(volume: Attested(Volume.cubicFoot * 2, .secondary))
    case .canadaPostTube: SizeThresholds(packagings: [.roll])
    case .purolatorSpecialHandling:
      SizeThresholds(weight: Attested(.kilograms(32), .unverified))
    }
  }

  /// The least weight at which a parcel of that size is billed, or nothing.
  public var minimumBillable: Mass? {
    switch self {
    case .upsLargePackage, .fedExOversize: .pounds(90)
    default: nil
    }
  }

  private static let newHandling = handling(.secondary, volume: 10_368)
  private static let oldHandling = handling(.unverified, volume: nil)
  private static let newLarge = large(.secondary, weight: 110, volume: 17_280)
  private static let oldLarge = large(.unverified, weight: nil, volume: nil)

  private static func handling(isNew: Bool) -> SizeThresholds { isNew ? newHandling : oldHandling }
  private static func large(isNew: Bool) -> SizeThresholds { isNew ? newLarge : oldLarge }

  /// Wood and metal are crates and drums here, cylinders are drums and rolls.
  private static func handling(_ confidence: Confidence, volume: Int?) -> SizeThresholds {
    SizeThresholds(
      weight: Attested(.pounds(50), .unverified), longest: Attested(.inches(48), confidence),
      second: Attested(.inches(30), .unverified),
      volume: volume.map { Attested(cubicInches($0), confidence) },
      packagings: [.crate, .drum, .roll])
  }

  private static func large(
    _ confidence: Confidence, weight: Int?, volume: Int?
  ) -> SizeThresholds {
    SizeThresholds(
      weight: weight.map { Attested(.pounds($0), confidence) },
      longest: Attested(.inches(96), confidence),
      lengthPlusGirth: Attested(.inches(130), confidence),
      volume: volume.map { Attested(cubicInches($0), confidence) })
  }

  private static func cubicInches(_ count: Int) -> Volume {
    Volume(length: .inches(1), width: .inches(1), height: .inches(1)) * count
  }
}
