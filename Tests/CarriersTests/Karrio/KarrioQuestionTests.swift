import Interchange
import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

@Suite("The question to Karrio")
struct KarrioQuestionTests {
  private func body(_ request: QuoteRequest) throws(LiveRateFault) -> JSONValue {
    try KarrioQuestion(request).body()
  }

  private func fault(_ request: QuoteRequest) -> LiveRateFault? {
    do {
      _ = try body(request)
      return nil
    } catch {
      return error
    }
  }

  private func parcel(_ change: (inout HandlingUnit) -> Void) throws -> JSONValue {
    let body = try body(.carton(change))
    return try #require(body["parcels"]?.elements?.first)
  }

  @Test("addresses, parcel and day are said as Karrio wants them")
  func whole() throws {
    #expect(
      try body(.carton()).jsonText
        == #"{"options":{"shipment_date":"2026-11-24"},"parcels":[{"dimension_unit":"IN","#
        + #""height":6,"length":10,"packaging_type":"your_packaging","weight":8.5,"#
        + #""weight_unit":"LB","width":8}],"recipient":{"city":"Toronto","country_code":"CA","#
        + #""postal_code":"M5V 2T6","residential":false,"state_code":"ON"},"#
        + #""shipper":{"city":"Detroit","country_code":"US","postal_code":"48201","#
        + #""residential":false,"state_code":"MI"}}"#)
  }

  @Test("each piece is a parcel of its own")
  func pieces() throws {
    let request = try QuoteRequest.carton { $0.count = 3 }
    #expect(try body(request)["parcels"]?.elements?.count == 3)
  }

  @Test(
    "a weight keeps its unit and its digits",
    arguments: [
      ("8.5 lb", "8.5", "LB"), ("12 oz", "12", "OZ"), ("3.856 kg", "3.856", "KG"),
      ("250 g", "250", "G"), ("0.75 t", "750", "KG"), ("0.000001 kg", "0.000001", "KG"),
    ])
  func weights(_ typed: String, _ digits: String, _ unit: String) throws {
    let parcel = try parcel { $0.weightEach = (try? Mass(parsing: typed)) ?? .zero }
    #expect(parcel["weight"] == .number(JSONNumber(try ExactDecimal(parsing: digits))))
    #expect(parcel["weight_unit"]?.words == unit)
  }

  @Test(
    "lengths are inches where all are imperial, and centimetres else",
    arguments: [
      (["10 in", "8.25 in", "1 ft"], ["10", "8.25", "12"], "IN"),
      (["30 cm", "250 mm", "0.2 m"], ["30", "25", "20"], "CM"),
      (["10 in", "20 cm", "1 ft"], ["25.4", "20", "30.48"], "CM"),
    ])
  func lengths(_ typed: [String], _ digits: [String], _ unit: String) throws {
    let sides = try typed.map { try Length(parsing: $0) }
    let parcel = try parcel {
      $0.dimensions = Dimensions(length: sides[0], width: sides[1], height: sides[2])
    }
    let sent = ["length", "width", "height"].compactMap { parcel[$0]?.decimal?.description }
    #expect(sent == digits)
    #expect(parcel["dimension_unit"]?.words == unit)
  }

  @Test("a pallet is said to be one, with its declared class")
  func pallet() throws {
    let parcel = try parcel {
      $0.packaging = .skid
      $0.declaredClass = .class77Point5
    }
    #expect(parcel["packaging_type"]?.words == "pallet")
    #expect(parcel["freight_class"]?.words == "77.5")
  }

  @Test("services that Karrio knows become options and marks of the address")
  func options() throws {
    let request = try QuoteRequest.carton(
      accessorials: [.residentialPickup, .hazardousMaterials, .weekendDelivery], currency: .cad)
    let body = try body(request)
    #expect(body["shipper"]?["residential"]?.flag == true)
    #expect(body["recipient"]?["residential"]?.flag == false)
    #expect(body["options"]?["dangerous_good"]?.flag == true)
    #expect(body["options"]?["saturday_delivery"]?.flag == true)
    #expect(body["options"]?["currency"]?.words == "CAD")
  }

  @Test("a home and dangerous goods count whether asked for or not")
  func implied() throws {
    var request = try QuoteRequest.carton { $0.isHazardous = true }
    request.destination.site = .residence
    let body = try body(request)
    #expect(body["recipient"]?["residential"]?.flag == true)
    #expect(body["options"]?["dangerous_good"]?.flag == true)
  }

  @Test("a service that Karrio has no option for is a reason, never left out in silence")
  func cannotBeAsked() throws {
    let asked = try QuoteRequest.carton(accessorials: [.insideDelivery, .liftgateDelivery])
    #expect(fault(asked) == .cannotBeAsked([.liftgateDelivery, .insideDelivery]))
    var implied = try QuoteRequest.carton()
    implied.origin.site = .limitedAccess
    #expect(fault(implied) == .cannotBeAsked([.limitedAccessPickup]))
  }

  @Test("a unit without dimensions is a reason, not a guess")
  func noDimensions() throws {
    var request = try QuoteRequest.carton()
    request.handlingUnits.append(HandlingUnit(weightEach: .pounds(10)))
    #expect(fault(request) == .dimensionsMissing(handlingUnit: 1))
  }

  @Test("more pieces than one question takes are a reason")
  func tooManyPieces() throws {
    #expect(fault(try .carton { $0.count = 300 }) == nil)
    #expect(
      fault(try .carton { $0.count = 301 }) == .tooManyPieces(count: 301, limit: 300))
  }

  @Test("an unknown city and state are left out, as is a city beyond Karrio's length")
  func lessKnown() throws {
    var request = try QuoteRequest.carton()
    request.origin = Place(
      postalCode: try PostalCode(
        parsing: "10115", country: try #require(Country(code: "DE"))))
    request.destination.city = String(repeating: "x", count: 51)
    let body = try body(request)
    #expect(body["shipper"]?["city"] == nil && body["shipper"]?["state_code"] == nil)
    #expect(body["shipper"]?["country_code"]?.words == "DE")
    #expect(body["recipient"]?["city"] == nil)
  }

  @Test("the question goes to the rates with the key under its cover")
  func request() throws {
    let karrio = try KarrioUnderTest(rates: RateText.standard())
    _ = try karrio.answers()
    let asked = try #require(karrio.asked.first)
    #expect(karrio.asked.count == 1)
    #expect(asked.method == .post && asked.path == "/v1/proxy/rates" && asked.scheme == "Token")
    #expect(asked.address.text == "https://karrio.example.com")
    #expect(asked.key.revealed == KarrioUnderTest.keyText)
    #expect(asked.timeLimit == .seconds(20) && asked.byteLimit == 4_000_000)
    #expect(asked.body == (try body(.carton()).jsonText))
  }

  @Test("what cannot be asked is not sent")
  func notSent() throws {
    let karrio = try KarrioUnderTest(rates: RateText.standard())
    #expect(
      try karrio.fault(.carton { $0.dimensions = nil }) == .dimensionsMissing(handlingUnit: 0))
    #expect(karrio.asked.isEmpty)
  }
}
