import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Requests and shipments")
struct ShipmentTests {
  static func details() throws -> Shipment.Details {
    Shipment.Details(
      origin: try .sample("48201"), destination: try .sample("M5V 2T6"),
      parties: [.consignee: Party(name: "Garden House")], carrier: "Maple Freight",
      shipDay: .sample("2026-11-24"), handlingUnits: [.sample(.class70, pounds: 500)])
  }

  @Test("a shipment survives JSON with parties and what must be done")
  func json() throws {
    let due = try #require(Instant(iso: "2026-11-23T14:10:00Z"))
    let shipment = try Shipment(
      number: "BX-1042", state: .atBorder, details: Self.details(),
      attention: [Attention(task: "value of line 3 missing", actor: .broker, due: due)])
    let data = try JSONEncoder().encode(shipment)
    #expect(try JSONDecoder().decode(Shipment.self, from: data) == shipment)
    #expect(String(decoding: data, as: UTF8.self).contains("\"consignee\":{"))
  }

  @Test("a change that contradicts itself leaves the shipment as it was")
  func update() throws {
    var shipment = try Shipment(number: "BX-1", details: Self.details())
    #expect(throws: ShipmentContradiction.carrierMissing(state: .booked)) {
      try shipment.update { state, details, _ in
        state = .booked
        details.carrier = nil
      }
    }
    #expect(shipment.state == .draft && shipment.details.carrier == "Maple Freight")
    try shipment.update { state, _, _ in state = .booked }
    #expect(shipment.state == .booked)
  }

  @Test("contradictions are refused with their facts")
  func contradictions() throws {
    #expect(throws: ShipmentContradiction.numberMissing) {
      try Shipment(number: " ", details: Self.details())
    }
    var early = try Self.details()
    early.deliveryDay = .sample("2026-11-20")
    let days = ShipmentContradiction.deliveredBeforeShipped(
      shipDay: .sample("2026-11-24"), deliveryDay: .sample("2026-11-20"))
    #expect(throws: days) { try Shipment(number: "BX-1", details: early) }
    var empty = try Self.details()
    empty.handlingUnits[0].count = 0
    #expect(throws: ShipmentContradiction.impossibleHandlingUnit(index: 0)) {
      try Shipment(number: "BX-1", details: empty)
    }
  }

  @Test("a request survives JSON, in the same bytes each time")
  func requestJSON() throws {
    let request = try QuoteRequest.sample(
      accessorials: [.liftgateDelivery, .insidePickup, .appointmentDelivery], currency: .usd)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(request)
    let back = try JSONDecoder().decode(QuoteRequest.self, from: data)
    #expect(back == request)
    #expect(try encoder.encode(back) == data)
  }

  @Test("a request with an impossible weight is refused with its field")
  func impossibleRequest() {
    let text = """
      {"origin":{"postalCode":"48201"},"destination":{"postalCode":"M5V 2T6"},
       "shipDay":"2026-11-24","handlingUnits":[{"weightEach":{"value":"-4","unit":"lb"}}]}
      """
    #expect {
      try JSONDecoder().decode(QuoteRequest.self, from: Data(text.utf8))
    } throws: { error in
      let problems = (error as? FieldProblems)?.problems ?? []
      return problems.map(\.reason) == [.negative]
        && problems.map { "\($0.field)" } == ["handlingUnits[0].weight"]
    }
  }

  @Test("protective service has crossed codes in the two lists")
  func protectiveService() {
    #expect(Accessorial.protectFromFreeze.x12Code == "PSH")
    #expect(Accessorial.protectFromFreeze.digitalCouncilCode == "PSC")
    #expect(Accessorial.protectFromHeat.x12Code == "PSC")
    #expect(Accessorial.protectFromHeat.digitalCouncilCode == "PSH")
    #expect(Accessorial.limitedAccessDelivery.digitalCouncilCode == "LTDAD")
    #expect(Set(Accessorial.allCases.map(\.name)).count == Accessorial.allCases.count)
  }

  @Test("states, modes and actors have words of their own")
  func words() {
    #expect(Set(ShipmentState.allCases.map(\.name)).count == ShipmentState.allCases.count)
    #expect(TransportMode.lessThanTruckload.name == "LTL")
    #expect(Attention.Actor.shipper.name == "you")
    #expect(ShipmentState.delivered.isFinal && !ShipmentState.held.isFinal)
  }
}
