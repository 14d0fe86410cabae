import TerminalKit

/// Where the fields of the New quote form stand.
enum NewQuoteLayout {
  /// Lays the form out for a width of 60 columns or more.
  ///
  /// Two services stand side by side below 80 columns, three from there on; the computed density
  /// is left out where it has no room.
  static func layout(columns: Int) -> FormLayout {
    var items: [FormLayout.Item] = [
      .field(NewQuoteField.origin, row: 0, column: 1, label: 6, value: 10),
      .computed(NewQuoteField.originPlace, row: 0, column: 19, width: columns - 20),
      .field(NewQuoteField.destination, row: 1, column: 1, label: 6, value: 10),
      .computed(NewQuoteField.destinationPlace, row: 1, column: 19, width: columns - 46),
      .field(NewQuoteField.shipDay, row: 1, column: columns - 26, label: 6, value: 10),
      .computed(NewQuoteField.shipDayText, row: 1, column: columns - 9, width: 4),
      .field(NewQuoteField.originSite, row: 2, column: 1, label: 11, value: 25),
      .field(NewQuoteField.destinationSite, row: 3, column: 1, label: 11, value: 25),
      .group(NewQuoteField.units, row: 5, column: 1, columns: unitColumns(columns)),
      .computed(NewQuoteField.total, row: 7, column: 6, width: columns - 8),
      .computed(NewQuoteField.carried, row: 8, column: 6, width: columns - 8),
      .field(NewQuoteField.goods, row: 9, column: 1, label: 7, value: 30),
      .field(NewQuoteField.harmonizedCode, row: 9, column: 41, label: 4, value: 13),
      .field(NewQuoteField.value, row: 10, column: 1, label: 7, value: 16),
      .field(NewQuoteField.goodsOrigin, row: 10, column: 41, label: 8, value: 3),
      .text("Services", row: 12, column: 1, role: .heading),
    ]
    items += services(columns: columns)
    return FormLayout(items)
  }

  private static func unitColumns(_ columns: Int) -> [FormLayout.GroupColumn] {
    let own: [FormLayout.GroupColumn] = [
      .field(NewQuoteField.count, width: 3), .field(NewQuoteField.packaging, width: 8),
      .field(NewQuoteField.length, width: 5), .text("x"),
      .field(NewQuoteField.width, width: 5), .text("x"),
      .field(NewQuoteField.height, width: 5), .field(NewQuoteField.weight, width: 8),
      .field(NewQuoteField.stackable, width: 5), .field(NewQuoteField.freightClass, width: 5),
    ]
    guard columns >= 80 else { return own }
    return own + [.computed(NewQuoteField.density, title: "by density", width: columns - 63)]
  }

  private static func services(columns: Int) -> [FormLayout.Item] {
    let perRow = columns >= 80 ? 3 : 2
    let width = (columns - 2) / perRow
    return NewQuoteField.services.enumerated().map { index, service in
      .field(
        NewQuoteField.service(service), row: 13 + index / perRow,
        column: 1 + index % perRow * width, label: 0, value: width)
    }
  }
}
