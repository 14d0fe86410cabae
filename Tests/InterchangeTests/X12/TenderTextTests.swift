import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Tenders for carriers")
struct TenderTextTests {
  private func envelope(control: Int = 42, isTest: Bool = false) -> X12Envelope {
    X12Envelope(
      sender: .init(qualifier: "ZZ", identifier: "MYCO"),
      receiver: .init(qualifier: "02", identifier: "MPLF"), day: .sample("2026-11-23"),
      time: .midnight, controlNumber: control, isTest: isTest)
  }

  private func shipment(
    _ request: QuoteRequest? = nil, sheet: RateSheet? = nil, pro: String? = nil,
    _ change: (inout BookingOrder) -> Void = { _ in }
  ) throws -> Shipment {
    let order = try #require(try BookingOrder.sample(request, sheet: sheet, change))
    var shipment = try #require(try order.booked())
    if let pro { try shipment.update { _, details, _ in details.pro = pro } }
    return shipment
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.dropLast()) }
  }

  private func transaction(_ text: String) throws -> X12Transaction {
    let file = X12Reader.read(Array(text.utf8))
    #expect(file.problems.map(\.sentence) == [])
    return try #require(file.transactions.first)
  }

  @Test("a load tender has the booking's numbers, stops, weights and price")
  func loadTender() throws {
    let file = try TenderText(shipment(), format: .loadTender, in: envelope())
    #expect(file.replacements.isEmpty)
    #expect(
      lines(file.text) == [
        "ISA*00*          *00*          *ZZ*MYCO           *02*MPLF           *261123*0000*U*00401"
          + "*000000042*0*P*>",
        "GS*SM*MYCO*MPLF*20261123*0000*42*X*004010", "ST*204*0001",
        "B2**MPLF**BX-1001**PP", "B2A*00", "L11*06141410000000012*BM*BILL OF LADING",
        "L11*BX-1001*SI*SHIPMENT", "L11*Q-1001*Q1*QUOTE", "MS3*MPLF*B**LT",
        "NTE**Dock 3 at the rear, call on arrival.", "S5*1*CL", "G62*37*20261124*I*0800",
        "G62*38*20261124*K*1630", "AT8*G*L*1250*1",
        "LAD*PLT*1*L*1250*L*1250*******ceramic planters", "N1*SH*Lakeside Ceramics",
        "N3*400 Mill Street", "N4*Detroit*MI*48201*US", "G61*IC*Dana Fields*TE*313 555 0142",
        "L5*1*ceramic planters", "AT8*G*L*1250*1", "OID*BX-1001*4471**PC*2*L*1600",
        "S5*2*CU", "G62*54*20261126", "AT8*G*L*1250*1", "N1*CN*Garden House Ltd",
        "N3*400 Mill Street", "N4*Toronto*ON*M5V 2T6*CA", "G61*IC*Dana Fields*TE*313 555 0142",
        "L3*1250*G***32913******1*L", "SE*29*0001", "GE*1*42", "IEA*1*000000042",
      ])
  }

  @Test("a bill of lading has the same, with class and packing of every line")
  func billOfLading() throws {
    let file = try TenderText(
      shipment(pro: "123-456782"), format: .billOfLading, in: envelope(isTest: true))
    #expect(
      lines(file.text).dropFirst(2) == [
        "ST*211*0001", "BOL*MPLF*PP*06141410000000012*20261123**123-456782", "B2A*00",
        "MS3*MPLF*B**LT", "L11*06141410000000012*BM*BILL OF LADING", "L11*BX-1001*SI*SHIPMENT",
        "L11*Q-1001*Q1*QUOTE", "L11*123-456782*CN*PRO", "L11*4471*PO*PURCHASE ORDER",
        "G62*37*20261124*I*0800", "G62*38*20261124*K*1630",
        "K1*Dock 3 at the rear, call on*arrival.",
        "N1*SH*Lakeside Ceramics", "N3*400 Mill Street", "N4*Detroit*MI*48201*US",
        "G61*IC*Dana Fields*TE*313 555 0142", "N1*CN*Garden House Ltd", "N3*400 Mill Street",
        "N4*Toronto*ON*M5V 2T6*CA", "G61*IC*Dana Fields*TE*313 555 0142", "AT1*1",
        "AT4*ceramic planters", "AT2*1*PLT*G*L*1250*****70", "SE*24*0001", "GE*1*42",
        "IEA*1*000000042",
      ])
    let interchange = try #require(X12Reader.read(Array(file.text.utf8)).interchanges.first)
    #expect(interchange.isTest && interchange.receiver.description == "02:MPLF")
  }

  @Test("services go to their stops with X12's own codes, not the other list's")
  func services() throws {
    let services: Set<Accessorial> = [
      .liftgatePickup, .limitedAccessDelivery, .protectFromFreeze, .protectFromHeat,
    ]
    var terms = RateTerms.sample
    for service in services { terms.accessorials[service] = .flat(amount: .zero(.usd)) }
    let booked = try shipment(
      try .sample(accessorials: services), sheet: try .sample(terms: terms))
    let text = try TenderText(booked, format: .loadTender, in: envelope()).text
    let segments = try transaction(text).segments
    let stops = segments.indices.filter { segments[$0].id == "S5" }
    let numbered = segments.enumerated().filter { $0.element.id == "L11" && $0.element[2] == "ZZ" }
    #expect(
      numbered.map { $0.element[1] + " " + $0.element[3] } == [
        "PSH PROTECT FROM FREEZE", "PSC PROTECT FROM HEAT", "LFT LIFTGATE AT PICKUP",
        "999 LIMITED ACCESS DELIVERY",
      ])
    #expect(numbered[1].offset < stops[0])
    #expect(stops[0] < numbered[2].offset && numbered[2].offset < stops[1])
    #expect(stops[1] < numbered[3].offset)
    #expect(segments.filter { $0.id == "AT5" }.allSatisfy { $0[1] == "" && $0[2] == "" })
    let bill = try transaction(
      try TenderText(booked, format: .billOfLading, in: envelope()).text)
    #expect(bill.segments.filter { $0.id == "AT5" }.count == 4)
  }

  private static func hazard() throws -> HazardousMaterial {
    HazardousMaterial(
      identification: try #require(.init(parsing: "UN1263")),
      properShippingName: "Paint related material, flammable, with thinner",
      hazardClass: try #require(HazardClass(parsing: "3")), packingGroup: .medium,
      emergencyTelephone: "800 424 9300", emergencyContact: "CHEMTREC")
  }

  @Test(
    "dangerous goods have number, class, name, group and telephone",
    arguments: Tender.Format.allCases)
  func hazardous(format: Tender.Format) throws {
    let booked = try shipment { order in
      order.units[0].isHazardous = true
      order.units[0].hazard = try? Self.hazard()
    }
    let segments = try transaction(
      try TenderText(booked, format: format, in: envelope()).text
    ).segments
    let start = try #require(segments.firstIndex { $0.id == "G61" && $0[1] == "HM" })
    #expect(
      segments[start...].prefix(5).map { ([$0.id] + $0.elements).joined(separator: "*") } == [
        "G61*HM*CHEMTREC*TE*800 424 9300", "LH1*PK*1*UN1263*******II", "LH2*3",
        "LH3*Paint related material,*I", "LH3*flammable, with thinner*I",
      ])
  }

  @Test("numbered units stand on the bill of lading with their codes")
  func unitCodes() throws {
    var booked = try shipment()
    let code = try #require(SerialShippingContainerCode(parsing: "006141410000000012"))
    try booked.update { _, details, _ in details.booking?.unitCodes = [[code]] }
    let text = try TenderText(booked, format: .billOfLading, in: envelope()).text
    #expect(lines(text).contains("MAN*GM*00006141410000000012"))
  }

  @Test("purpose, payer, mode and customs number are told")
  func variants() throws {
    let booked = try shipment { order in
      order.paymentTerms = .thirdParty
      order.billTo = .sample("Freight Payers Inc", at: order.request.origin, city: "Detroit")
      order.customsNumber = CustomsControlNumber(
        parsing: "1234PARS56789", kind: .parsCargoControl)
      order.units[0].nmfc = "86900-2"
    }
    let text = try TenderText(
      booked, format: .loadTender, purpose: .replacement,
      carrier: StandardCarrierAlphaCode(parsing: "ODFL"), in: envelope()
    ).text
    let written = lines(text)
    for line in [
      "B2**ODFL**BX-1001**TP", "B2A*05", "L11*1234PARS56789*ZZ*PARS NUMBER",
      "N1*BT*Freight Payers Inc", "L5*1*ceramic planters*86900-2*N",
    ] {
      #expect(written.contains(line), "\(line)")
    }
    let cancelled = try TenderText(
      booked, format: .billOfLading, purpose: .cancellation, in: envelope()
    ).text
    #expect(lines(cancelled).contains("B2A*01"))
  }

  @Test("what cannot be tendered is refused with its mend")
  func refused() throws {
    let unbooked = try Shipment(
      number: "BX-2",
      details: .init(origin: try .sample("48201"), destination: try .sample("M5V 2T6")))
    let notBooked = #expect(throws: TenderError.self) {
      try TenderText(unbooked, format: .loadTender, in: envelope())
    }
    #expect(notBooked?.sentence.contains("book an offer first") == true)
    let order = try #require(try BookingOrder.sample())
    let bill = try #require(BillOfLadingNumber(prefix: nil, serial: 1))
    let starred = try order.shipment(
      numbered: BookingNumbers(shipment: "BX*1", billOfLading: bill))
    let error = #expect(throws: TenderError.self) {
      try TenderText(starred, format: .loadTender, in: envelope())
    }
    #expect(error?.sentence.contains("has the character \"*\"") == true)
  }

  @Test("every name and number that was typed stands in the file", arguments: 0..<80)
  func everythingIsWritten(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func word(_ limit: Int) -> String {
      let letters = Array("ABCDEFGHabcdefgh0123456789 -.")
      let text = String(
        (0..<Int.random(in: 3...limit, using: &generator)).compactMap { _ in
          letters.randomElement(using: &generator)
        })
      let words = text.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? "Abc" : words
    }
    var typed: [String] = []
    func say(_ limit: Int) -> String {
      typed.append(word(limit))
      return typed[typed.count - 1]
    }
    let booked = try shipment { order in
      order.shipper.name = say(60)
      order.shipper.address?.lines = [say(55), say(55), say(55)]
      order.consignee.name = say(60)
      order.consignee.contact = say(60)
      order.purchaseOrders = (0..<3).map { _ in PurchaseOrder(number: say(30)) }
      order.units[0].commodity = say(50)
    }
    for format in Tender.Format.allCases {
      let file = try TenderText(booked, format: format, in: envelope())
      #expect(file.replacements.isEmpty)
      let elements = Set(try transaction(file.text).segments.flatMap(\.elements))
      for text in typed { #expect(elements.contains(text), "\(format) \(text)") }
    }
  }
}
