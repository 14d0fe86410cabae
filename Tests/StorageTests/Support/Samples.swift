import Shipping
import Storage
import Testing
import Units

/// Records to save, as they come in a shipper's day.
enum Samples {
  static let instant = Instant(secondsSinceEpoch: 1_795_500_000)
  static let stamp = EditStamp(author: "dana", instant: instant)

  static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  static func place(_ code: String, _ city: String?) throws -> Place {
    Place(postalCode: try PostalCode(parsing: code), city: city)
  }

  static func request(
    from origin: Place? = nil, to destination: Place? = nil, shipDay: String = "2026-11-24",
    pounds: Int = 1_250, commodity: String = "ceramic planters", currency: Currency? = nil
  ) throws -> QuoteRequest {
    QuoteRequest(
      origin: try origin ?? place("48201", "Detroit"),
      destination: try destination ?? place("M5V 2T6", "Toronto"),
      shipDay: try day(shipDay),
      handlingUnits: [
        HandlingUnit(
          count: 2,
          dimensions: Dimensions(
            length: .inches(48), width: .inches(40), height: .inches(55)),
          weightEach: .pounds(pounds), commodity: commodity)
      ],
      accessorials: [.liftgateDelivery, .borderCrossing],
      goods: [
        Commodity(
          description: "planters of stoneware", harmonizedCode: "6913.90",
          origin: .unitedStates, value: Money(minorUnits: 420_000, .usd))
      ],
      currency: currency)
  }

  static func offer(
    _ carrier: String = "Maple Freight", cents: Int64, _ currency: Currency = .usd,
    lastDay: String? = "2026-11-30", basis: Offer.Basis = .sheet
  ) throws -> Offer {
    try #require(
      Offer(
        service: Offer.OfferedService(
          carrier: carrier, scac: "MPLF", name: "standard", mode: .lessThanTruckload,
          basis: basis, source: "Maple standard 2026-07"),
        schedule: Offer.Schedule(
          shipDay: day("2026-11-24"), transitDays: 2, deliveryDay: day("2026-11-26"),
          lastDay: lastDay.map(day)),
        lines: [
          ChargeLine(
            kind: .stated(label: "freight", detail: "as billed"),
            amount: Money(minorUnits: cents, currency), source: "bill")
        ]))
  }

  static func detroit() throws -> Place { try place("48201", "Detroit") }

  static func toronto() throws -> Place { try place("M5V 2T6", "Toronto") }

  static func refusal(_ carrier: String = "Northern Line") throws -> Refusal {
    Refusal(
      carrier: carrier, source: "Northern 2026-07",
      reason: .sheetExpired(lastDay: try day("2026-06-30"), shipDay: try day("2026-11-24")))
  }

  static func priced(
    _ request: QuoteRequest? = nil, offers: [Offer]? = nil
  ) throws -> PricedRequest {
    PricedRequest(
      request: try request ?? self.request(),
      offers: try offers ?? [offer(cents: 74_210), offer(cents: 58_766)],
      refusals: [try refusal()])
  }

  static func shipment(
    _ number: String = "BX-1042", state: ShipmentState = .booked,
    carrier: String? = "Maple Freight", pro: String? = nil, shipDay: String? = "2026-11-24",
    attention: [Attention] = []
  ) throws -> Shipment {
    try Shipment(
      number: number, state: state,
      details: Shipment.Details(
        origin: place("48201", "Detroit"), destination: place("M5V 2T6", "Toronto"),
        parties: [.consignee: Party(name: "Jardins Élysée", email: "info@example.com")],
        carrier: carrier, pro: pro, borderPort: "Ambassador", shipDay: shipDay.map(day),
        deliveryDay: nil,
        handlingUnits: [HandlingUnit(weightEach: .pounds(400), commodity: "bulbs")]),
      attention: attention)
  }

  /// A parcel sheet with holes in its grid and a surcharge.
  static func parcelSheet(version: String = "2026", price: ExactDecimal = 12) throws -> RateSheet {
    let grid = ParcelGrid(
      zones: ["2", "CA"],
      rows: [
        (ParcelBracket(upTo: .pounds(1)), [price, nil]),
        (ParcelBracket(over: .pounds(1), upTo: .pounds(70)), [20, 31]),
      ])
    let terms = ParcelTerms(
      dimensional: .published(.ups), weightStep: .pounds(1), transit: DaySpan(2, 5),
      limits: .published(.ups),
      surcharges: [
        ParcelSurcharge(
          name: "large package", condition: .published(.upsLargePackage),
          charge: .perPiece(Money(minorUnits: 21_950, .usd)))
      ], fuel: .fixed(Percent(18)))
    let chart = ZoneChart(
      name: "zones.csv",
      rows: [
        ZoneChart.Row(origin: .anywhere, destination: .country(.canada), zone: "CA"),
        ZoneChart.Row(origin: .anywhere, destination: .country(.unitedStates), zone: "2"),
      ])
    let services = ["ground", "air"].map {
      ParcelTariff.Service(name: $0, chart: chart.name, grid: grid, terms: terms)
    }
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: "Otter Parcel", name: "Otter", version: version, source: "agreement"),
      currency: .usd, validity: .always,
      tariff: .parcel(ParcelTariff(units: .pounds, services: services, charts: [chart])))
  }

  /// A truckload sheet of two kinds of equipment.
  static func perMileSheet() throws -> RateSheet {
    let rate = try #require(DistanceRate(ExactDecimal(significand: 205, scale: 2)))
    let terms = TruckloadTerms(
      fuel: .perDistance(rate), stopFee: Money(minorUnits: 10_000, .usd),
      detention: DetentionTerms(perHour: Money(minorUnits: 5_000, .usd)),
      borderUplift: Percent(15), payload: .kilograms(20_000))
    let lanes = [Equipment.dryVan53, .cargoVan].map {
      PerMileTariff.Lane(
        service: "solo", origin: .anywhere, destination: .country(.canada), equipment: $0,
        rate: rate, minimum: Money(minorUnits: 75_000, .usd), transitDays: 2)
    }
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: "Heron Freight", name: "Heron", version: "2026", source: "agreement"),
      currency: .usd, validity: .always,
      tariff: .perMile(
        PerMileTariff(
          services: [PerMileTariff.Service(name: "solo", terms: terms)], lanes: lanes)))
  }

  static func sheet(
    carrier: String = "Maple Freight", version: String = "2026-07",
    services: [String] = ["standard", "expedited"], validity: DayRange? = nil,
    rate: ExactDecimal = ExactDecimal(significand: 554_400, scale: 4)
  ) throws -> RateSheet {
    let rates = ClassRateTable([
      .class70: [
        .lessThan500: try #require(HundredweightRate(rate)),
        .minimum2000: try #require(HundredweightRate(ExactDecimal(significand: 12_345, scale: 4))),
      ],
      .class77Point5: [.minimum40000: try #require(HundredweightRate(rate))],
    ])
    let ends = ["*", "US", "US-MI", "482", "480-499", "005-009", "CA", "M5V", "M5V2T6"]
    let lanes = try services.flatMap { service in
      try ends.enumerated().map { index, end in
        ClassTariff.Lane(
          service: service, origin: try #require(ZonePattern(parsing: end)),
          destination: try #require(ZonePattern(parsing: "CA-ON")), rates: rates,
          transitDays: index == 0 ? nil : index,
          tariffMinimum: index == 1 ? Money(minorUnits: 9_950, .usd) : nil)
      }
    }
    let terms = RateTerms(
      discount: Percent(60), tariffMinimum: Money(minorUnits: 12_500, .usd),
      accessorials: [.liftgateDelivery: .flat(amount: Money(minorUnits: 6_750, .usd))],
      heaviestShipment: .pounds(20_000), offerDays: 7)
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: carrier, scac: "MPLF", name: "Maple", version: version, source: "agreement"),
      currency: .usd,
      validity: try validity
        ?? #require(DayRange(from: day("2026-07-01"), through: day("2026-12-31"))),
      services: services.map { ClassTariff.Service(name: $0, terms: terms) }, lanes: lanes)
  }
}
