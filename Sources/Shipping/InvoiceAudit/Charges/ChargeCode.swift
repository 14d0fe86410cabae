/// A code that says what a line of a bill charges for.
///
/// Two lists are in use and cross: `PSC` protects from heat in X12 and from cold in the list of the
/// Digital LTL Council, and `RCL` is a redelivery in the one and a new class in the other. A code is
/// therefore never looked up without its list.
public struct ChargeCode: Hashable, Sendable, Codable {
  /// Whose list a code is from.
  public enum List: String, Hashable, Sendable, Codable, CaseIterable {
    /// Data element 150 of X12, the special charge codes.
    case x12
    /// The Digital LTL Council's accessorial codes.
    case digitalCouncil
  }

  /// Whose list it is from.
  public let list: List

  /// The code in capitals.
  public let text: String

  /// Makes a code; nothing comes back for an empty one or one longer than ten characters.
  public init?(_ text: some StringProtocol, list: List = .x12) {
    let compact = DigitText.compact(text)
    guard (1...10).contains(compact.utf8.count),
      compact.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 95 })
    else { return nil }
    self.text = compact
    self.list = list
  }

  /// The services that the code may stand for, or none.
  ///
  /// Several codes of X12 do not tell pickup and delivery apart.
  public var accessorials: [Accessorial] {
    switch list {
    case .x12:
      Accessorial.allCases.filter { $0.x12Code == text } + (Self.otherX12Codes[text] ?? [])
    case .digitalCouncil: Accessorial.allCases.filter { $0.digitalCouncilCode == text }
    }
  }

  /// Further codes of X12 element 150 for services that have a usual one.
  ///
  /// Source: X12 release 004010, element 150.
  private static let otherX12Codes: [String: [Accessorial]] = [
    "MNC": [.notifyBeforeDelivery], "420": [.hazardousMaterials], "HZC": [.hazardousMaterials],
    "DFD": [.protectFromFreeze], "HET": [.protectFromFreeze], "PCH": [.protectFromHeat],
    "HOL": [.weekendDelivery],
  ]
}

extension ChargeCode {
  /// What the code means in words, or nothing for one that is not known here.
  public var name: String? {
    if let accessorial = accessorials.first {
      return accessorials.count == 1 ? accessorial.name : Self.sideless(accessorial.name)
    }
    return list == .x12 ? Self.x12Names[text] : Self.digitalCouncilNames[text]
  }

  /// `liftgate at pickup` becomes `liftgate`.
  private static func sideless(_ name: String) -> String {
    name.replacing(" at pickup", with: "").replacing(" pickup", with: "")
  }

  /// Charges beyond services that are asked for.
  ///
  /// Source: X12 release 004010, element 150.
  private static let x12Names: [String: String] = [
    "405": "fuel surcharge", "FUE": "fuel surcharge", "DSC": "discount",
    "AMC": "absolute minimum charge", "DAA": "deficit freight", "DTV": "detention with power",
    "DPU": "detention at pickup", "DWP": "detention with power", "TDT": "truck detention",
    "DEW": "detention without power", "DET": "detention", "SRG": "storage", "RCL": "redelivery",
    "RCC": "reconsignment", "DIV": "diversion", "WTV": "weight verification", "WRC": "reweigh",
    "IAC": "inspection and new class", "CDL": "cubic or density minimum",
    "BLC": "bill of lading correction", "IDD": "bill of lading correction",
    "COD": "collect on delivery",
    "COL": "collect on delivery", "INS": "insurance", "INC": "insurance", "ABH": "after hours",
    "CTX": "customs examination", "240": "broker's fee", "SOC": "stop-off", "STD": "stop-off",
    "LAY": "layover", "DMC": "empty miles", "TAR": "tarpaulin", "MRK": "marking",
  ]

  /// Source: the Digital LTL Council's preliminary freight charges 1.0.
  private static let digitalCouncilNames: [String: String] = [
    "MARK": "marking", "DET": "detention", "STG": "storage", "RDL": "redelivery",
    "RCC": "reconsignment", "RWE": "reweigh", "RCL": "new class", "CBC": "cubic capacity",
    "CMIN": "cubic minimum", "DMIN": "density minimum", "CBL": "bill of lading correction",
    "COD": "collect on delivery", "FVC": "full value coverage", "GTD_AM": "guaranteed by morning",
    "INBC": "in-bond movement", "OTHR": "other charge", "VOR": "vehicle ordered, not used",
  ]
}

extension ChargeCode: CustomStringConvertible {
  /// The code.
  public var description: String { text }
}
