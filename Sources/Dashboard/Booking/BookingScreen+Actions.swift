import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension BookingScreen {
  static let finish = Action(
    "booking.review", title: "Review",
    help: "Checks everything and shows what would be booked; nothing is written yet.",
    group: "Booking", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)
  static let confirm = Action(
    "booking.book", title: "Book it",
    help: "Books what the review shows: the shipment gets its numbers, safe on the disk.",
    group: "Booking", keys: [.character("B")], footerRank: 1)
  static let addOrder = Action(
    "booking.add-order", title: "Order",
    help: "Adds a line for another purchase order.",
    group: "Booking", keys: [.character("+"), .insert, .control("n")], footerRank: 2)
  static let removeOrder = Action(
    "booking.remove-order", title: "Remove order",
    help: "Removes the purchase order under the cursor; undo brings it back.",
    group: "Booking", keys: [.character("x"), .control("k")])
  static let undo = Action(
    "booking.undo", title: "Undo",
    help: "Takes the last change of the form back.",
    group: "Booking", keys: [.character("u"), .control("_")], footerRank: 4)
  static let redo = Action(
    "booking.redo", title: "Redo",
    help: "Does again what was undone.",
    group: "Booking", keys: [.character("U"), .control("r")])
  static let again = Action(
    "booking.again", title: "Quote again",
    help: "Opens the form of the quote with this shipment, for when its price has ended.",
    group: "Booking", keys: [.character("e")], footerRank: 5)
  static let forward = ReadingActions.forward("booking")
  static let backward = ReadingActions.backward("booking")

  static let reading = [forward.id, backward.id]

  static let finishWords = "shows what would be booked"

  /// The actions of the screen.
  static let context = ActionContext(
    id: "booking", title: "Booking",
    actions: [
      finish, confirm, addOrder, removeOrder, undo, redo, again, forward, backward,
    ])

  /// Does one of the screen's actions.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.finish.id: return plan()
    case Self.confirm.id: return book()
    case Self.addOrder.id: return after(form.addRow(to: BookingField.orders))
    case Self.removeOrder.id: return after(form.removeRow())
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    case Self.again.id:
      return NewQuoteScreen.again(quote.value.request, desk: desk, keeper: keeper)
    case Self.forward.id: _ = review?.pane.handle(.pageDown)
    case Self.backward.id: _ = review?.pane.handle(.pageUp)
    default: break
    }
    return []
  }

  /// Checks the form against the records as they are now.
  private mutating func plan() -> [Effect<DashboardMessage>] {
    if let refusal = refusal() { return refusal }
    isWorking = true
    let (number, entry) = (quote.value.number, entry)
    return [
      .work(
        Work("booking.plan") { [desk] _ in
          do throws(BookOffer.Failure) {
            return .bookingPlanned(try BookOffer(desk: desk).plan(number, entry))
          } catch {
            return .bookingRefused(error)
          }
        })
    ]
  }

  /// Books what the review shows; the draft goes once the shipment is safe.
  private mutating func book() -> [Effect<DashboardMessage>] {
    guard let plan = review?.plan else { return [] }
    isWorking = true
    let (key, sequence) = (draftKey, sequence)
    return [
      .work(
        Work("booking.book", writes: true) { [desk, keeper] _ in
          do throws(BookOffer.Failure) {
            let shipment = try BookOffer(desk: desk)(plan)
            // A draft that stays although its shipment is booked is a nuisance, and no fault of it.
            try? keeper.forget(key: key, upTo: sequence)
            return .booked(shipment)
          } catch {
            return .bookingRefused(error)
          }
        })
    ]
  }

  mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant): saved = instant
    case .bookingPlanned(let plan):
      isWorking = false
      let lines = plan.lines(nil, today: desk.clock.today)
      let shown =
        lines.prefix(1).map { TextLine($0) }
        + lines.dropFirst().map { line in
          line.hasPrefix("!")
            ? TextLine(line, role: .warning, hangingIndent: 2) : TextLine(line, hangingIndent: 11)
        }
      var pane = TextPane(shown)
      pane.layOut(Self.room(in: body))
      review = Review(plan: plan, pane: pane)
    case .bookingRefused(let failure):
      isWorking = false
      review = nil
      return refused(failure)
    case .booked(let shipment):
      return [
        .replace(ShipmentScreen(shipment, desk: desk, keeper: keeper)),
        .notice(
          Notice(
            .done,
            "\(shipment.value.number) is booked and saved; \(key: ShipmentScreen.tender) writes its tender."
          )),
      ]
    case .failed(let sentence):
      isWorking = false
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func refused(_ failure: BookOffer.Failure) -> [Effect<DashboardMessage>] {
    if case .fields(let problems) = failure, let first = problems.problems.first {
      form.setFocus(BookingField.path(of: first, in: form.fields))
    }
    if case .booking(.offer) = failure {
      return [
        .notice(Notice(.error, "\(failure.sentence) \(key: Self.again) does that."))
      ]
    }
    return [.notice(Notice(.error, failure.sentence))]
  }
}
