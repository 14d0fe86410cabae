/// A kind of truck or trailer that a truckload is priced for.
///
/// Power-only is not among them: without a trailer nothing can be said of what it holds. The raw
/// value is the name in files.
public enum Equipment: String, Hashable, Sendable, Codable, CaseIterable {
  /// A closed trailer of 53 ft.
  case dryVan53 = "van53"
  /// A refrigerated trailer of 53 ft.
  case reefer53 = "reefer53"
  /// A closed trailer of 48 ft.
  case dryVan48 = "van48"
  /// An open deck of 53 ft.
  case flatbed53 = "flatbed53"
  /// An open deck of 48 ft.
  case flatbed48 = "flatbed48"
  /// A straight truck with a box of 26 ft.
  case straightTruck26 = "straight26"
  /// A tall cargo van.
  case sprinterVan = "sprinter"
  /// A cargo van.
  case cargoVan = "cargovan"

  /// The kind in words.
  public var name: String {
    switch self {
    case .dryVan53: "53 ft dry van"
    case .reefer53: "53 ft reefer"
    case .dryVan48: "48 ft van"
    case .flatbed53: "53 ft flatbed"
    case .flatbed48: "48 ft flatbed"
    case .straightTruck26: "26 ft straight truck"
    case .sprinterVan: "sprinter van"
    case .cargoVan: "cargo van"
    }
  }

  /// The equipment code of X12 data element 40, or nothing where the reference has none.
  public var x12Code: String? {
    switch self {
    case .dryVan53: "TV"
    case .reefer53: "RT"
    case .dryVan48: "TL"
    case .flatbed53, .flatbed48: "FT"
    case .straightTruck26, .sprinterVan, .cargoVan: nil
    }
  }

  /// True for closed trailers without cooling, for which the weight across the border is capped.
  public var isDryVan: Bool { self == .dryVan53 || self == .dryVan48 }
}
