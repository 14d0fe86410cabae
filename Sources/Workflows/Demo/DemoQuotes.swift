import Shipping
import Units

/// The questions of the demonstration's quotes, as someone would have typed them.
enum DemoQuotes {
  static func entries(today: CalendarDay) -> [QuoteEntry] {
    [
      entry(
        "48201", "M5V 2T6", on: today.adding(days: 1), goods: "ceramic planters",
        units: ["2 pallet 48x40x55 1250lb", "3 carton 24x18x12 38lb stackable"]),
      entry(
        "14201", "H3B 1A7", on: today.adding(days: 2), goods: "kitchen scales, retail packed",
        units: ["1 pallet 48x40x48 612lb"], services: [.liftgateDelivery]),
      entry(
        "60607", "L4W 1S9", on: today.adding(days: 3), goods: "machine parts, cast iron",
        units: ["4 skid 48x40x36 1680lb class 70"]),
      entry(
        "55401", "R3B 0R5", on: today.adding(days: 1), goods: "bicycle frames",
        units: ["2 crate 60x30x40 410lb class 100"]),
      entry(
        "98101", "V6B 1A1", on: today.adding(days: 4), goods: "coffee roasters",
        units: ["1 crate 52x44x70 890lb class 125"], services: [.appointmentDelivery]),
      entry(
        "M9W 5L7", "48201", on: today.adding(days: 2), goods: "maple furniture",
        units: ["3 pallet 72x40x60 540lb class 125"], services: [.liftgateDelivery]),
      entry(
        "30301", "T2P 1J9", on: today.adding(days: 5), goods: "camping stoves",
        units: ["2 pallet 48x40x50 700lb class 100"]),
    ]
  }

  private static func entry(
    _ origin: String, _ destination: String, on day: CalendarDay, goods: String,
    units: [String], services: Set<Accessorial> = []
  ) -> QuoteEntry {
    var entry = QuoteEntry()
    entry.origin = origin
    entry.destination = destination
    entry.shipDay = day.isoText
    entry.goods = goods
    entry.accessorials = services
    entry.units = units.enumerated().compactMap {
      try? TypedUnit.read($0.element, at: $0.offset).unit
    }
    return entry
  }
}
