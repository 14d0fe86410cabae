extension Accessorial {
  /// The special charge code of X12 data element 150, or nothing where the list has none.
  ///
  /// Mind protective service: X12 names the service and the Digital LTL Council the threat, so that
  /// `PSH` in X12 (heat is applied) is `PSC` there (protect from cold), and the other way round.
  /// Source: X12 release 004010, element 150.
  public var x12Code: String? {
    switch self {
    case .liftgatePickup, .liftgateDelivery: "LFT"
    case .residentialPickup: "REP"
    case .residentialDelivery: "RES"
    case .limitedAccessPickup, .limitedAccessDelivery: nil
    case .insidePickup: "IPU"
    case .insideDelivery: "IDL"
    case .appointmentPickup, .appointmentDelivery: "APT"
    case .notifyBeforeDelivery: "NFY"
    case .hazardousMaterials: "HAZ"
    case .protectFromFreeze: "PSH"
    case .protectFromHeat: "PSC"
    case .sortAndSegregate: "SEG"
    case .overlength: "EXL"
    case .borderCrossing: "BCF"
    case .inBond: "BND"
    case .weekendDelivery: "SAT"
    case .singleShipment: "SSF"
    case .guaranteedNoon, .guaranteedEndOfDay: "EXP"
    }
  }

  /// The code of the Digital LTL Council, or nothing where the list has none.
  ///
  /// Source: its electronic bill of lading 2.1 and preliminary freight charges 1.0.
  public var digitalCouncilCode: String? {
    switch self {
    case .liftgatePickup: "LFTP"
    case .liftgateDelivery: "LFTD"
    case .residentialPickup: "REP"
    case .residentialDelivery: "RES"
    case .limitedAccessPickup: "LTDAP"
    case .limitedAccessDelivery: "LTDAD"
    case .insidePickup: "IPU"
    case .insideDelivery: "IDL"
    case .appointmentPickup: "APTP"
    case .appointmentDelivery: "APTD"
    case .notifyBeforeDelivery: "MNC"
    case .hazardousMaterials: "HAZ"
    case .protectFromFreeze: "PSC"
    case .protectFromHeat: "PSH"
    case .sortAndSegregate: "SRT"
    case .overlength: "OVR"
    case .borderCrossing: "CUSTOM"
    case .inBond: "INBD"
    case .weekendDelivery: nil
    case .singleShipment: "SS"
    case .guaranteedNoon: "GTD_NOON"
    case .guaranteedEndOfDay: "GTD_PM"
    }
  }
}
