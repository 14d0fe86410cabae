import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension BookingScreen {
  /// Draws the form, or the review.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    if let review {
      let room = Self.room(in: size)
      review.pane.draw(
        into: &grid, rect: Rect(column: 1, row: 0, columns: room.columns, rows: room.rows))
      return Frame(grid: grid)
    }
    let cursor = form.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows)
    ) { computedText($0) }
    return Frame(grid: grid, cursor: cursor)
  }

  private func computedText(_ path: TerminalKit.FieldPath) -> ComputedText? {
    guard case .field(let id) = path else { return nil }
    let request = quote.value.request
    switch id {
    case BookingField.headline: return headline
    case BookingField.pickupDayText:
      return
        (try? TypedDay.read(
          form.values[.field(BookingField.pickupDay)], today: reader.today,
          field: Shipping.FieldPath("pickup")))
        .map { ComputedText($0.weekday.shortName) }
    case BookingField.Party.shipper.place: return placeText(request.origin)
    case BookingField.Party.consignee.place: return placeText(request.destination)
    default:
      return request.handlingUnits.indices
        .first { id == BookingField.unit($0, "text") }
        .map { unitText(request.handlingUnits[$0], at: $0) }
    }
  }

  /// What is booked, for how much, and until when it can be.
  private var headline: ComputedText {
    let offer = reader.offer
    let head = "\(offer.carrier) \(offer.service.name)  \(offer.total)"
    guard let lastDay = offer.schedule.lastDay else { return ComputedText(head, role: .figure) }
    if lastDay < reader.today {
      return ComputedText("\(head)  EXPIRED \(lastDay.shortText)", role: .danger)
    }
    return ComputedText("\(head)  stands until \(lastDay.shortText)", role: .figure)
  }

  private func placeText(_ place: Place) -> ComputedText {
    ComputedText("\(place.shortName)  \(place.postalCode)  \(place.country.code)")
  }

  private func unitText(_ unit: HandlingUnit, at index: Int) -> ComputedText {
    let sides = unit.dimensions.map { " \($0)" } ?? ""
    return ComputedText(
      "\(index + 1)  \(unit.count) \(unit.packaging.name)\(sides), \(unit.weightEach) each",
      role: .text)
  }

  /// The form or the review as lines.
  var linear: [String] {
    if let review { return review.pane.lines.map(\.text) }
    return [headline.text] + formLines
  }
}
