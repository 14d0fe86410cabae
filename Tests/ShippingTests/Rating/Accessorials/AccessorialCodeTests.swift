import Shipping
import Testing

/// The two lists of codes, as the reference table of charges has them: X12 data element 150 (release
/// 004010) and the Digital LTL Council's bill of lading 2.1 and preliminary charges 1.0.
@Suite("Codes of accessorials")
struct AccessorialCodeTests {
  @Test(
    "each service has its codes of both lists",
    arguments: [
      (Accessorial.liftgateDelivery, ["LFT"], ["LFTD"]), (.residentialPickup, ["REP"], ["REP"]),
      (.residentialDelivery, ["RES"], ["RES"]), (.limitedAccessDelivery, [], ["LTDAD"]),
      (.insideDelivery, ["IDL"], ["IDL"]), (.appointmentPickup, ["APT"], ["APTP"]),
      (.notifyBeforeDelivery, ["NFY", "MNC"], ["MNC"]),
      (.hazardousMaterials, ["HAZ", "420", "HZC"], ["HAZ"]),
      (.sortAndSegregate, ["SEG"], ["SRT"]), (.marking, ["MRK"], ["MARK"]),
      (.overlength, ["EXL"], ["OVR"]), (.storage, ["SRG"], ["STG"]),
      (.redelivery, ["RCL"], ["RDL"]), (.reconsignment, ["RCC", "DIV"], ["RCC"]),
      (.reweigh, ["WTV", "WRC"], ["RWE"]), (.reclassification, ["IAC"], ["RCL"]),
      (.cubicMinimum, ["CDL"], ["CBC", "CMIN", "DMIN"]),
      (.billOfLadingCorrection, ["BLC", "IDD"], ["CBL"]),
      (.collectOnDelivery, ["COD", "COL"], ["COD"]), (.fullValueCoverage, ["INS", "INC"], ["FVC"]),
      (.singleShipment, ["SSF"], ["SS"]), (.guaranteedNoon, ["EXP"], ["GTD_NOON"]),
      (.borderCrossing, ["BCF"], ["CUSTOM"]), (.inBond, ["BND"], ["INBD", "INBC"]),
      (.customsExamination, ["CTX"], []), (.brokerFee, ["240"], []),
      (.stopOff, ["SOC", "STD"], []), (.layover, ["LAY"], []), (.tarp, ["TAR"], []),
      (.truckOrderedNotUsed, [], ["VOR"]), (.deadheadMiles, ["DMC"], []), (.borderDelay, [], []),
    ] as [(Accessorial, [String], [String])])
  func codes(accessorial: Accessorial, x12: [String], council: [String]) {
    #expect(accessorial.x12Codes == x12)
    #expect(accessorial.digitalCouncilCodes == council)
    #expect(accessorial.x12Code == x12.first)
    #expect(accessorial.digitalCouncilCode == council.first)
  }

  @Test("the codes that mean another thing in the other list are never exchanged")
  func crossings() {
    func names(_ code: String, _ list: ChargeCode.List) -> [Accessorial] {
      ChargeCode(code, list: list)?.accessorials ?? []
    }
    // X12 names the service and the council the threat: PSH heats, which protects from cold.
    #expect(names("PSH", .x12) == [.protectFromFreeze])
    #expect(names("PSH", .digitalCouncil) == [.protectFromHeat])
    #expect(names("PSC", .x12) == [.protectFromHeat])
    #expect(names("PSC", .digitalCouncil) == [.protectFromFreeze])
    #expect(names("RCL", .x12) == [.redelivery])
    #expect(names("RCL", .digitalCouncil) == [.reclassification])
    #expect(names("DET", .x12) == [.detentionWithoutPower])
    #expect(names("DET", .digitalCouncil) == [.detentionWithPower, .detentionWithoutPower])
  }

  @Test("every code that is in both lists and crosses is one of those known to cross")
  func noOtherCrossing() {
    let x12 = Set(Accessorial.allCases.flatMap(\.x12Codes))
    let council = Set(Accessorial.allCases.flatMap(\.digitalCouncilCodes))
    let crossing = x12.intersection(council).filter { code in
      let left = ChargeCode(code, list: .x12)?.accessorials ?? []
      let right = ChargeCode(code, list: .digitalCouncil)?.accessorials ?? []
      return Set(left) != Set(right)
    }
    #expect(crossing == ["PSH", "PSC", "RCL", "DET"])
  }
}
