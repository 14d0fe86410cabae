import Shipping
import Units

/// The shipments of the demonstration: every state, and something urgent for everyone.
enum DemoShipments {
  private struct Sample {
    var number: Int
    var state: ShipmentState
    var from: (code: String, city: String)
    var to: (code: String, city: String)
    var port: String?
    var carrier: String?
    var dayOffset: Int
    var task: (text: String, actor: Attention.Actor, hours: Int)?
  }

  static func shipments(clock: DeskClock) -> [Shipment] {
    (samples + delivered).compactMap { shipment($0, clock: clock) }
  }

  private static let detroit = ("48201", "Detroit")
  private static let chicago = ("60607", "Chicago")
  private static let buffalo = ("14201", "Buffalo")
  private static let seattle = ("98101", "Seattle")
  private static let toronto = ("M5V 2T6", "Toronto")
  private static let montreal = ("H3B 1A7", "Montreal")
  private static let winnipeg = ("R3B 0R5", "Winnipeg")
  private static let vancouver = ("V6B 1A1", "Vancouver")

  private static let samples: [Sample] = [
    Sample(
      number: 1042, state: .atBorder, from: detroit, to: toronto, port: "Blue Water",
      carrier: "Maple Freight", dayOffset: -1,
      task: ("broker asks for the value of line 3", .shipper, 2)),
    Sample(
      number: 1038, state: .inTransit, from: buffalo, to: montreal, port: "Lacolle",
      carrier: "Maple Freight", dayOffset: -1,
      task: ("PARS not on file, truck is rolling", .shipper, 4)),
    Sample(
      number: 1029, state: .held, from: seattle, to: vancouver, port: "Pacific Hwy",
      carrier: "Northern Line", dayOffset: -4,
      task: ("exam since Friday, carrier silent for 40 hours", .broker, -3)),
    Sample(
      number: 1044, state: .draft, from: detroit, to: toronto, port: "Ambassador",
      dayOffset: 1, task: ("commercial invoice is missing", .shipper, 26)),
    Sample(
      number: 1045, state: .draft, from: chicago, to: toronto, port: "Blue Water", dayOffset: 2),
    Sample(
      number: 1046, state: .draft, from: toronto, to: buffalo, port: "Peace Bridge", dayOffset: 3),
    Sample(
      number: 1040, state: .booked, from: chicago, to: winnipeg, port: "Pembina",
      carrier: "Northern Line", dayOffset: 1),
    Sample(
      number: 1041, state: .booked, from: buffalo, to: toronto, port: "Peace Bridge",
      carrier: "Maple Freight", dayOffset: 0,
      task: ("importer has not confirmed the RPP security", .importer, 30)),
    Sample(
      number: 1036, state: .inTransit, from: toronto, to: detroit, port: "Ambassador",
      carrier: "Maple Freight", dayOffset: -1),
    Sample(
      number: 1037, state: .inTransit, from: montreal, to: buffalo, port: "Champlain",
      carrier: "Maple Freight", dayOffset: -2),
    Sample(
      number: 1035, state: .outForDelivery, from: detroit, to: toronto, port: "Ambassador",
      carrier: "Maple Freight", dayOffset: -2),
    Sample(
      number: 1031, state: .returning, from: toronto, to: chicago, port: "Blue Water",
      carrier: "Maple Freight", dayOffset: -3),
  ]

  private static let delivered: [Sample] = (0..<9).map { index in
    let lanes = [
      (detroit, toronto, "Ambassador"), (buffalo, montreal, "Lacolle"),
      (seattle, vancouver, "Pacific Hwy"),
    ]
    let lane = lanes[index % lanes.count]
    return Sample(
      number: 1019 + index, state: .delivered, from: lane.0, to: lane.1, port: lane.2,
      carrier: index % 3 == 2 ? "Northern Line" : "Maple Freight", dayOffset: -6 - index)
  }

  private static func shipment(_ sample: Sample, clock: DeskClock) -> Shipment? {
    guard let origin = place(sample.from), let destination = place(sample.to) else { return nil }
    let shipDay = clock.today.adding(days: sample.dayOffset)
    let isOnItsWay = sample.state != .draft
    let details = Shipment.Details(
      origin: origin, destination: destination, carrier: sample.carrier,
      pro: isOnItsWay && sample.carrier != nil ? "77\(sample.number)\(sample.number)" : nil,
      borderPort: sample.port, shipDay: shipDay,
      deliveryDay: isOnItsWay ? shipDay.adding(days: 3) : nil,
      handlingUnits: [
        HandlingUnit(
          count: 1 + sample.number % 3,
          dimensions: Dimensions(length: .inches(48), width: .inches(40), height: .inches(52)),
          weightEach: .pounds(480 + sample.number % 7 * 60), commodity: "sample goods")
      ])
    let attention = sample.task.map { task in
      Attention(
        task: task.text, actor: task.actor,
        due: clock.now().adding(seconds: Int64(task.hours) * 3_600))
    }
    return try? Shipment(
      number: "BX-\(sample.number)", state: sample.state, details: details,
      attention: [attention].compactMap { $0 })
  }

  private static func place(_ place: (code: String, city: String)) -> Place? {
    (try? PostalCode(parsing: place.code)).map { Place(postalCode: $0, city: place.city) }
  }
}
