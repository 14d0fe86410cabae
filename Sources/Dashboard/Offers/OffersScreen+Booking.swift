import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension OffersScreen {
  static let book = Action(
    "offers.book", title: "Book",
    help: "Books the offer on this line; where the quote is booked already, shows its shipment.",
    group: "Offers", keys: [.character("b")], footerRank: 2)

  /// The position of the offer that would be booked: the one under the pointer, else the chosen one.
  private var bookableIndex: Int? { pointedIndex ?? quote.value.chosenOfferIndex }

  /// Whether there is something to book, or a shipment to show.
  var bookAvailability: Availability {
    if bookedAs != nil { return .enabled }
    guard let index = bookableIndex else {
      return .disabled(reason: "There is no offer on this line; go to one with the arrows.")
    }
    do throws(BookingError) {
      _ = try quote.value.bookableOffer(at: index, on: desk.clock.today)
      return .enabled
    } catch {
      guard case .offer(_, .offerExpired(let carrier, let lastDay)) = error else {
        return .disabled(reason: KeyedText(error.sentence))
      }
      return .disabled(
        reason:
          "The offer of \(carrier) ended on \(lastDay.longText); \(key: Self.again) quotes again.")
    }
  }

  /// Tells whether the quote is booked.
  func readBooked() -> Effect<DashboardMessage> {
    let number = quote.value.number
    return .work(
      Work("offers.booked", onDesk: desk) { desk throws(StoreError) in
        .bookedShipment(try desk.shipment(bookedFrom: number)?.value.number, of: number)
      })
  }

  /// Fills the booking form of the offer, or finds the shipment.
  func beginBooking() -> [Effect<DashboardMessage>] {
    let (quote, index) = (quote, bookableIndex)
    return [
      .work(
        Work("offers.book", writes: true, onDesk: desk) { [keeper] desk throws(StoreError) in
          if let shipment = try desk.shipment(bookedFrom: quote.value.number) {
            return .shipment(shipment)
          }
          guard let index else { return nil }
          let begin = BeginBooking(desk: desk, keeper: keeper)
          return .bookingBegun(try begin(quote, offerAt: index), offerAt: index)
        })
    ]
  }

  /// Opens what the question for a booking brought.
  mutating func receiveBooking(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .bookedShipment(let number, quote.value.number): bookedAs = number
    case .shipment(let shipment):
      return [.open(ShipmentScreen(shipment, desk: desk, keeper: keeper))]
    case .bookingBegun(let beginning, let index):
      guard beginning.quote.value.offers.indices.contains(index) else { return [] }
      let offer = beginning.quote.value.offers[index]
      return [
        .open(BookingScreen(desk: desk, keeper: keeper, beginning: beginning, offer: offer))
      ]
    default: break
    }
    return []
  }
}
