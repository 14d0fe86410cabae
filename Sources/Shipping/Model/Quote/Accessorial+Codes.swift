extension Accessorial {
  /// The special charge codes of X12 data element 150, the one to write first; none where the list
  /// has none.
  ///
  /// Mind the codes that cross between the two systems. Protective service: X12 names the service
  /// and the Digital LTL Council the threat, so that `PSH` in X12 (heat is applied) is `PSC` there
  /// (protect from cold), and the other way round. `RCL` is redelivery in X12 and reclass there.
  /// `DET` is detention without power in X12 and detention with power there. Source: X12 release
  /// 004010, element 150.
  public var x12Codes: [String] {
    switch self {
    case .liftgatePickup, .liftgateDelivery: ["LFT"]
    case .residentialPickup: ["REP"]
    case .residentialDelivery: ["RES"]
    case .limitedAccessPickup, .limitedAccessDelivery: []
    case .insidePickup: ["IPU"]
    case .insideDelivery: ["IDL"]
    case .appointmentPickup, .appointmentDelivery: ["APT"]
    case .notifyBeforeDelivery: ["NFY", "MNC"]
    case .hazardousMaterials: ["HAZ", "420", "HZC"]
    case .protectFromFreeze: ["PSH", "HET", "DFD"]
    case .protectFromHeat: ["PSC", "PCH"]
    case .sortAndSegregate: ["SEG"]
    case .overlength: ["EXL"]
    case .borderCrossing: ["BCF"]
    case .inBond: ["BND"]
    case .weekendDelivery: ["SAT"]
    case .singleShipment: ["SSF"]
    case .guaranteedMorning, .guaranteedNoon, .guaranteedEndOfDay: ["EXP"]
    case .holidayDelivery: ["HOL"]
    case .afterHours: ["ABH"]
    case .marking: ["MRK"]
    case .detentionWithPower: ["DTV", "DPU", "DWP", "TDT"]
    case .detentionWithoutPower: ["DEW", "DET"]
    case .storage: ["SRG"]
    case .redelivery: ["RCL"]
    case .reconsignment: ["RCC", "DIV"]
    case .reweigh: ["WTV", "WRC"]
    case .reclassification: ["IAC"]
    case .cubicMinimum: ["CDL"]
    case .billOfLadingCorrection: ["BLC", "IDD"]
    case .collectOnDelivery: ["COD", "COL"]
    case .fullValueCoverage: ["INS", "INC"]
    case .borderDelay, .truckOrderedNotUsed: []
    case .customsExamination: ["CTX"]
    case .brokerFee: ["240"]
    case .stopOff: ["SOC", "STD"]
    case .layover: ["LAY"]
    case .deadheadMiles: ["DMC"]
    case .tarp: ["TAR"]
    }
  }

  /// The special charge code of X12 to write, or nothing where the list has none.
  public var x12Code: String? { x12Codes.first }

  /// The codes of the Digital LTL Council, the one to ask with first; none where its lists have none.
  ///
  /// Source: its electronic bill of lading 2.1 and preliminary freight charges 1.0. `OTHR`, which
  /// stands for anything else, is no code of its own; of the in-bond codes the first asks for the
  /// service and the second charges it.
  public var digitalCouncilCodes: [String] {
    switch self {
    case .liftgatePickup: ["LFTP"]
    case .liftgateDelivery: ["LFTD"]
    case .residentialPickup: ["REP"]
    case .residentialDelivery: ["RES"]
    case .limitedAccessPickup: ["LTDAP"]
    case .limitedAccessDelivery: ["LTDAD"]
    case .insidePickup: ["IPU"]
    case .insideDelivery: ["IDL"]
    case .appointmentPickup: ["APTP"]
    case .appointmentDelivery: ["APTD"]
    case .notifyBeforeDelivery: ["MNC"]
    case .hazardousMaterials: ["HAZ"]
    case .protectFromFreeze: ["PSC"]
    case .protectFromHeat: ["PSH"]
    case .sortAndSegregate: ["SRT"]
    case .overlength: ["OVR"]
    case .borderCrossing: ["CUSTOM"]
    case .inBond: ["INBD", "INBC"]
    case .singleShipment: ["SS"]
    case .guaranteedMorning: ["GTD_AM"]
    case .guaranteedNoon: ["GTD_NOON"]
    case .guaranteedEndOfDay: ["GTD_PM"]
    case .marking: ["MARK"]
    case .detentionWithPower, .detentionWithoutPower: ["DET"]
    case .storage: ["STG"]
    case .redelivery: ["RDL"]
    case .reconsignment: ["RCC"]
    case .reweigh: ["RWE"]
    case .reclassification: ["RCL"]
    case .cubicMinimum: ["CBC", "CMIN", "DMIN"]
    case .billOfLadingCorrection: ["CBL"]
    case .collectOnDelivery: ["COD"]
    case .fullValueCoverage: ["FVC"]
    case .truckOrderedNotUsed: ["VOR"]
    case .weekendDelivery, .holidayDelivery, .afterHours, .borderDelay, .customsExamination,
      .brokerFee, .stopOff, .layover, .deadheadMiles, .tarp:
      []
    }
  }

  /// The code of the Digital LTL Council to ask with, or nothing where its lists have none.
  public var digitalCouncilCode: String? { digitalCouncilCodes.first }
}
