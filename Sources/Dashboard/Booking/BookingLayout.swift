import TerminalKit

/// Where the fields of the booking form stand: two columns of half the width each.
struct BookingLayout {
  let columns: Int
  let unitCount: Int
  let hazardousUnits: [Int]
  let hasBillTo: Bool
  let hasCustomsNumber: Bool

  private static let label = 8

  /// Lays the form out for a width of 60 columns or more.
  var layout: FormLayout {
    var items = pickup
    var row = 3
    for party in [BookingField.Party.shipper, .consignee] { append(party, to: &items, at: &row) }
    items.append(left(BookingField.paymentTerms, row, value: 32))
    row += 1
    if hasBillTo { append(.billTo, to: &items, at: &row) }
    items.append(left(BookingField.pro, row))
    if hasCustomsNumber { items.append(right(BookingField.customsNumber, row)) }
    items.append(left(BookingField.instructions, row + 1, value: columns - Self.label - 2))
    row += 3
    for index in 0..<unitCount { append(unit: index, to: &items, at: &row) }
    items.append(left(BookingField.prefix, row, value: 12))
    items.append(
      .field(
        BookingField.numbersUnits, row: row, column: columns / 2 + 1, label: 0,
        value: columns / 2 - 2))
    items.append(
      .group(
        BookingField.orders, row: row + 2, column: 1,
        columns: [
          .field(BookingField.orderNumber, width: 24), .field(BookingField.orderPieces, width: 7),
          .field(BookingField.orderWeight, width: 10),
        ]))
    return FormLayout(items)
  }

  private var pickup: [FormLayout.Item] {
    [
      .computed(BookingField.headline, row: 0, column: 1, width: columns - 2),
      .field(BookingField.pickupDay, row: 1, column: 1, label: Self.label, value: 10),
      .computed(BookingField.pickupDayText, row: 1, column: 20, width: 4),
      .field(BookingField.pickupFrom, row: 1, column: 26, label: 5, value: 5),
      .field(BookingField.pickupTo, row: 1, column: 39, label: 3, value: 5),
    ]
  }

  private func append(
    _ party: BookingField.Party, to items: inout [FormLayout.Item], at row: inout Int
  ) {
    items.append(.text(party.title, row: row, column: 1, role: .heading))
    items.append(.computed(party.place, row: row, column: 13, width: columns - 14))
    items += [
      left(party.field("name"), row + 1), right(party.field("telephone"), row + 1),
      left(party.field("street"), row + 2), right(party.field("contact"), row + 2),
      left(party.field("city"), row + 3), right(party.field("email"), row + 3),
    ]
    row += 4
    guard party == .billTo else { return }
    items.append(left(party.field("postalCode"), row, value: 10))
    row += 1
  }

  private func append(unit index: Int, to items: inout [FormLayout.Item], at row: inout Int) {
    items.append(
      .computed(BookingField.unit(index, "text"), row: row, column: 1, width: columns - 2))
    items.append(left(BookingField.unit(index, "commodity"), row + 1))
    items.append(right(BookingField.unit(index, "nmfc"), row + 1))
    row += 2
    guard hazardousUnits.contains(index) else { return }
    for pair in stride(from: 0, to: BookingField.hazardNames.count, by: 2) {
      items.append(left(BookingField.hazard(index, BookingField.hazardNames[pair]), row))
      items.append(right(BookingField.hazard(index, BookingField.hazardNames[pair + 1]), row))
      row += 1
    }
  }

  private func left(_ id: FieldID, _ row: Int, value: Int? = nil) -> FormLayout.Item {
    .field(
      id, row: row, column: 1, label: Self.label,
      value: min(value ?? columns / 2 - Self.label - 3, columns - Self.label - 2))
  }

  private func right(_ id: FieldID, _ row: Int) -> FormLayout.Item {
    .field(
      id, row: row, column: columns / 2 + 1, label: Self.label,
      value: columns / 2 - Self.label - 2)
  }
}
