import Shipping

/// What is known of a carrier whose services Karrio lists, beyond what its table says.
///
/// The units are those that Karrio's own connectors give the tables of Canada Post, Purolator (kilograms and
/// centimetres) and USPS (pounds and inches), in `modules/connectors/*/karrio/providers/*/units.py`; its
/// generic engine takes kilograms and centimetres.
enum KarrioCarrier: String, CaseIterable {
  case canadaPost = "canadapost"
  case purolator
  case usps
  case upsInc = "ups"
  case fedEx = "fedex"
  case dhlExpress = "dhl"

  /// Finds the carrier by the beginning of a file's or folder's name.
  init?(named stem: String) {
    let plain = TableHeader.plain(stem)
    guard let known = Self.allCases.first(where: { plain.hasPrefix($0.rawValue) }) else {
      return nil
    }
    self = known
  }

  /// The name for people.
  var name: String {
    switch self {
    case .canadaPost: "Canada Post"
    case .purolator: "Purolator"
    case .usps: "USPS"
    case .upsInc: "UPS"
    case .fedEx: "FedEx"
    case .dhlExpress: "DHL Express"
    }
  }

  /// The country in which parcels are handed over, or nothing for one in many.
  var home: Country? {
    switch self {
    case .canadaPost, .purolator: .canada
    case .usps: .unitedStates
    case .upsInc, .fedEx, .dhlExpress: nil
    }
  }

  /// The units of a table that names none.
  var units: ParcelUnits { self == .usps ? .pounds : .kilograms }

  /// What is charged for a home: nothing by a post, and unknown for the others.
  var deliversToHomes: Bool { self == .canadaPost || self == .usps }

  /// The published rule of dimensional weight of a service, or nothing where none is known.
  func rule(ofService code: String) -> PublishedDimensionalRule? {
    let code = code.uppercased()
    switch self {
    case .canadaPost:
      // Packets to the USA and abroad are not in the guide's table.
      if code.contains(".TP") || code.contains(".SP") { return nil }
      return code == "DOM.RP" ? .canadaPostRegular : .canadaPost
    case .purolator: return code.contains("GROUND") ? .purolatorGround : .purolatorExpress
    case .usps:
      return code.contains("PRIORITY_MAIL") || code.contains("GROUND_ADVANTAGE") ? .usps : nil
    case .upsInc: return .ups
    case .fedEx: return .fedEx
    case .dhlExpress: return code.contains("EXPRESS") ? .dhlExpress : nil
    }
  }
}
