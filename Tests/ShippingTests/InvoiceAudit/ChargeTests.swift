import Testing
import Units

@testable import Shipping

@Suite("What a charge is for")
struct ChargeTests {
  private func line(
    _ label: String, code: String? = nil, list: ChargeCode.List = .x12, weight: Mass? = nil,
    class freightClass: FreightClass? = nil
  ) -> FreightInvoice.Line {
    FreightInvoice.Line(
      label: label, code: code.flatMap { ChargeCode($0, list: list) },
      amount: Money(minorUnits: 100, .usd), weight: weight, freightClass: freightClass)
  }

  @Test("protective service has crossed codes in the two lists")
  func crossedCodes() {
    #expect(ChargeCode("PSC", list: .x12)?.accessorials == [.protectFromHeat])
    #expect(ChargeCode("PSC", list: .digitalCouncil)?.accessorials == [.protectFromFreeze])
    #expect(ChargeCode("PSH", list: .x12)?.accessorials == [.protectFromFreeze])
    #expect(ChargeCode("PSH", list: .digitalCouncil)?.accessorials == [.protectFromHeat])
    #expect(ChargeCode("RCL", list: .x12)?.name == "redelivery")
    #expect(ChargeCode("RCL", list: .digitalCouncil)?.name == "inspection and reclass")
    #expect(ChargeCode("RCL", list: .x12)?.accessorials == [.redelivery])
    #expect(ChargeCode("DET", list: .x12)?.accessorials == [.detentionWithoutPower])
    #expect(ChargeCode("DET", list: .digitalCouncil)?.name == "detention")
    #expect(ChargeCode("EXP")?.name == "guaranteed")
  }

  @Test("a code that does not tell pickup and delivery apart stands for both")
  func sideless() {
    #expect(ChargeCode("LFT")?.accessorials == [.liftgatePickup, .liftgateDelivery])
    #expect(ChargeCode("LFT")?.name == "liftgate")
    #expect(ChargeCode("lftd", list: .digitalCouncil)?.accessorials == [.liftgateDelivery])
    #expect(ChargeCode("XYZ")?.name == nil)
  }

  @Test("what is no code is refused", arguments: ["", "AB CD EF GH IJK", "L*T", "é"])
  func noCode(text: String) {
    #expect(ChargeCode(text) == nil)
  }

  @Test(
    "codes decide before words",
    arguments: [
      ("FUE", ChargeKind.fuel), ("405", .fuel), ("DSC", .discount), ("DAA", .deficit),
      ("AMC", .minimum), ("400", .freight(nil)), ("HAZ", .accessorial(.hazardousMaterials)),
      ("420", .accessorial(.hazardousMaterials)), ("DET", .accessorial(.detentionWithoutPower)),
      ("CDL", .accessorial(.cubicMinimum)), ("RCL", .accessorial(.redelivery)),
    ])
  func codes(code: String, kind: ChargeKind) {
    #expect(line("liftgate", code: code).kinds.first == kind)
  }

  @Test(
    "words decide without a code, as carriers write them",
    arguments: [
      ("FUEL SUR CHG  00.72%", ChargeKind.fuel), ("Discount", .discount),
      ("LIFT-GATE DELIVERY", .accessorial(.liftgateDelivery)),
      ("Liftgate - origin", .accessorial(.liftgatePickup)),
      ("Residential Delivery Fee", .accessorial(.residentialDelivery)),
      ("border crossing", .accessorial(.borderCrossing)), ("Line Haul", .freight(nil)),
      ("Notification charge", .accessorial(.notifyBeforeDelivery)),
      ("DEFICIT WEIGHT", .deficit), ("absolute minimum", .minimum),
      ("environmental fee", .other("environmental fee")),
    ])
  func words(label: String, kind: ChargeKind) {
    #expect(line(label).kinds.first == kind)
  }

  @Test("a line with a class or a weight and no code is freight, whatever its words")
  func freight() {
    #expect(line("SKIDS PAPER", class: .class70).kinds == [.freight(.class70)])
    #expect(line("SKIDS PAPER", weight: .pounds(10)).kinds == [.freight(nil)])
    #expect(line("", code: "ENS", weight: .pounds(10)).kinds == [.other("code ens")])
  }

  @Test("every service of an offer has words by which its own label finds it")
  func everyService() {
    for accessorial in Accessorial.allCases {
      #expect(
        line(accessorial.name).kinds.contains(.accessorial(accessorial)), "\(accessorial.name)")
      for code in accessorial.x12Codes {
        #expect(line("", code: code).kinds.contains(.accessorial(accessorial)), "\(code)")
      }
      for code in accessorial.digitalCouncilCodes {
        let kinds = line("", code: code, list: .digitalCouncil).kinds
        #expect(kinds.contains(.accessorial(accessorial)), "\(code)")
      }
    }
  }
}

@Suite("Freight invoices")
struct FreightInvoiceTests {
  private func invoice(
    _ cents: [Int64], currency: Currency = .usd, isStated: Bool = true, total: Int64? = nil
  ) throws -> FreightInvoice {
    try FreightInvoice(
      number: "1", carrier: .init(name: "Maple"), currency: currency, isCurrencyStated: isStated,
      lines: cents.map { .init(label: "x", amount: Money(minorUnits: $0, currency)) },
      statedTotal: total.map { Money(minorUnits: $0, currency) })
  }

  @Test("parts that do not fit together are refused with their facts")
  func contradictions() throws {
    let line = FreightInvoice.Line(label: "x", amount: Money(minorUnits: 1, .cad))
    #expect(throws: FreightInvoiceContradiction.twoCurrencies(.usd, .cad)) {
      try FreightInvoice(number: "1", carrier: .init(name: ""), currency: .usd, lines: [line])
    }
    #expect(throws: FreightInvoiceContradiction.noLines) {
      try FreightInvoice(number: "1", carrier: .init(name: ""), currency: .usd, lines: [])
    }
    #expect(throws: FreightInvoiceContradiction.numberMissing) {
      try FreightInvoice(number: " ", carrier: .init(name: ""), currency: .cad, lines: [line])
    }
    #expect(throws: FreightInvoiceContradiction.absurdAmounts) { try invoice([.max, 1]) }
  }

  @Test("without a stated total the sum is asked for")
  func total() throws {
    #expect(try invoice([100, -30]).total.minorUnits == 70)
    #expect(try invoice([100, -30], total: 90).total.minorUnits == 90)
    #expect(try invoice([100, -30], total: 90).sum.minorUnits == 70)
  }

  @Test("only an assumed currency is read as another")
  func assuming() throws {
    let assumed = try invoice([12_345], isStated: false, total: 12_345)
    #expect(assumed.assuming(.cad)?.total == Money(minorUnits: 12_345, .cad))
    #expect(assumed.assuming(.jpy) == nil)
    #expect(try invoice([12_345]).assuming(.cad)?.currency == .usd)
  }
}
