import Interchange
import Units

/// Karrio's names of carriers, services and charges in words.
enum KarrioNames {
  /// The longest name that is shown.
  private static let characterLimit = 60

  /// A carrier's name: as it writes itself where it is known, else the words of its code.
  static func carrier(_ code: String) -> String {
    if let known = carriers[code.lowercased()] { return known }
    let words = words(of: code).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return shown(words.joined(separator: " "), or: code)
  }

  /// A service's name without the carrier's, in lower case: `UPS STANDARD` of UPS is `standard`.
  static func service(_ name: String, of carrierCodes: [String]) -> String {
    let all = words(of: name).map { $0.lowercased() }
    var words = all[...]
    for code in carrierCodes {
      let prefix = Self.words(of: code).map { $0.lowercased() }
      if words.starts(with: prefix), words.count > prefix.count {
        words = words.dropFirst(prefix.count)
      }
    }
    return shown(words.joined(separator: " "), or: name)
  }

  /// A charge's name: `fuelSurcharge` is `fuel surcharge`; short capitals such as HST stay.
  static func charge(_ name: String) -> String {
    let words = words(of: name).map { word in
      word.count <= 4 && word.allSatisfy(\.isUppercase) ? word : word.lowercased()
    }
    return shown(words.joined(separator: " "), or: name)
  }

  private static func shown(_ words: String, or original: String) -> String {
    ShownText.line(words.isEmpty ? original : words, limit: characterLimit)
  }

  /// The words of a code, which are joined by `_` or `-` or begin with capitals.
  private static func words(of code: String) -> [String] {
    var words = [""]
    var endsSmall = false
    for character in code {
      if character == "_" || character == "-" || character.isWhitespace {
        words.append("")
      } else {
        if character.isUppercase, endsSmall { words.append("") }
        words[words.count - 1].append(character)
      }
      endsSmall = character.isLowercase
    }
    return words.filter { !$0.isEmpty }
  }

  /// Carriers and platforms whose own spelling is not that of their code in Karrio.
  private static let carriers: [String: String] = [
    "allied_express": "Allied Express", "aramex": "Aramex", "asendia_us": "Asendia",
    "australiapost": "Australia Post", "boxknight": "BoxKnight", "canadapost": "Canada Post",
    "canpar": "Canpar", "chitchats": "Chit Chats", "chronopost": "Chronopost",
    "colissimo": "Colissimo", "dhl_ecommerce_americas": "DHL eCommerce",
    "dhl_express": "DHL Express", "dhl_parcel_de": "DHL Parcel", "dhl_poland": "DHL Poland",
    "dhl_universal": "DHL", "dicom": "GLS Canada (Dicom)", "dpd": "DPD",
    "easyship": "Easyship", "eshipper": "eShipper", "fedex": "FedEx", "freightcom": "Freightcom",
    "geodis": "Geodis", "gls": "GLS", "landmark": "Landmark Global", "laposte": "La Poste",
    "nationex": "Nationex", "purolator": "Purolator", "royalmail": "Royal Mail",
    "seko": "SEKO Logistics", "sendle": "Sendle", "shipengine": "ShipEngine", "tnt": "TNT",
    "ups": "UPS", "usps": "USPS", "usps_international": "USPS", "zoom2u": "Zoom2u",
  ]
}
