import Shipping
import TerminalKit
import Workflows

/// Where the fields of the New quote form stand.
///
/// What every shipment needs fills a screen of 80 x 24; services with an amount, and what only a
/// truckload asks for, stand below it.
enum NewQuoteLayout {
  /// Lays the form out for a width of 60 columns or more.
  ///
  /// From 80 columns on both sites stand side by side and three services in a row, and each line of
  /// units shows its density beside its class.
  static func layout(columns: Int) -> FormLayout {
    let isWide = columns >= 80
    let units = isWide ? 4 : 5
    let goods = units + 5
    let services = goods + (isWide ? 2 : 3)
    let rowsOfServices = (QuoteEntry.markedServices.count - 1) / perRow(columns) + 1
    return FormLayout(
      places(columns) + unitItems(columns, row: units) + goodsItems(columns, row: goods)
        + serviceItems(columns, row: services)
        + further(columns, row: services + 1 + rowsOfServices))
  }

  private static func places(_ columns: Int) -> [FormLayout.Item] {
    let isWide = columns >= 80
    return [
      .field(NewQuoteField.origin, row: 0, column: 1, label: 6, value: 10),
      .computed(NewQuoteField.originPlace, row: 0, column: 19, width: columns - 20),
      .field(NewQuoteField.destination, row: 1, column: 1, label: 6, value: 10),
      .computed(NewQuoteField.destinationPlace, row: 1, column: 19, width: columns - 46),
      .field(NewQuoteField.shipDay, row: 1, column: columns - 26, label: 6, value: 10),
      .computed(NewQuoteField.shipDayText, row: 1, column: columns - 9, width: 4),
      .field(NewQuoteField.originSite, row: 2, column: 1, label: 11, value: 25),
      .field(
        NewQuoteField.destinationSite, row: isWide ? 2 : 3, column: isWide ? 41 : 1, label: 11,
        value: 25),
    ]
  }

  /// The typed line, the lines of units, and what follows from all of them.
  private static func unitItems(_ columns: Int, row: Int) -> [FormLayout.Item] {
    [
      .field(NewQuoteField.unitLine, row: row - 1, column: 1, label: 11, value: 26),
      .computed(NewQuoteField.unitLineText, row: row - 1, column: 40, width: columns - 41),
      .group(NewQuoteField.units, row: row, column: 1, columns: unitColumns(columns)),
      .computed(NewQuoteField.total, row: row + 2, column: 6, width: columns - 8),
      .computed(NewQuoteField.modes, row: row + 3, column: 6, width: columns - 8),
      .computed(NewQuoteField.carried, row: row + 4, column: 6, width: columns - 8),
    ]
  }

  private static func unitColumns(_ columns: Int) -> [FormLayout.GroupColumn] {
    guard columns >= 80 else {
      return [
        .field(NewQuoteField.count, width: 3), .field(NewQuoteField.packaging, width: 7),
        .field(NewQuoteField.length, width: 5), .field(NewQuoteField.width, width: 5),
        .field(NewQuoteField.height, width: 5), .field(NewQuoteField.weight, width: 8),
        .field(NewQuoteField.stackable, width: 5), .field(NewQuoteField.freightClass, width: 4),
        .computed(NewQuoteField.densityClass, title: "", width: 4),
      ]
    }
    return [
      .field(NewQuoteField.count, width: 3), .field(NewQuoteField.packaging, width: 8),
      .field(NewQuoteField.length, width: 5), .text("x"),
      .field(NewQuoteField.width, width: 5), .text("x"),
      .field(NewQuoteField.height, width: 5), .field(NewQuoteField.weight, width: 8),
      .field(NewQuoteField.stackable, width: 5), .field(NewQuoteField.freightClass, width: 5),
      .computed(NewQuoteField.density, title: "by density", width: columns - 63),
    ]
  }

  private static func goodsItems(_ columns: Int, row: Int) -> [FormLayout.Item] {
    [
      .field(NewQuoteField.goods, row: row, column: 1, label: 7, value: 30),
      .field(NewQuoteField.harmonizedCode, row: row, column: 41, label: 4, value: 13),
      .field(NewQuoteField.value, row: row + 1, column: 1, label: 7, value: 16),
      .field(NewQuoteField.goodsOrigin, row: row + 1, column: 41, label: 8, value: 3),
    ]
  }

  private static func perRow(_ columns: Int) -> Int { columns >= 80 ? 3 : 2 }

  private static func serviceItems(_ columns: Int, row: Int) -> [FormLayout.Item] {
    let perRow = perRow(columns)
    let widths = boxWidths(perRow)
    let boxes = QuoteEntry.markedServices.enumerated().map { index, service in
      let place = index % perRow
      return FormLayout.Item.field(
        NewQuoteField.service(service), row: row + 1 + index / perRow,
        column: 1 + widths[..<place].reduce(0, +), label: 0, value: widths[place] - 1)
    }
    return [.text("Services", row: row, column: 1, role: .heading)] + boxes
  }

  /// The columns of the boxes of services, each as wide as its longest name with its box and a blank.
  private static func boxWidths(_ perRow: Int) -> [Int] {
    (0..<perRow).map { place in
      let names = stride(from: place, to: QuoteEntry.markedServices.count, by: perRow)
        .map { QuoteEntry.markedServices[$0].name.count }
      return 5 + (names.max() ?? 0)
    }
  }

  /// What is asked for less often: services with an amount, and the truck that is wanted.
  private static func further(_ columns: Int, row: Int) -> [FormLayout.Item] {
    [
      .group(
        NewQuoteField.services, row: row, column: 1,
        columns: [
          .field(NewQuoteField.serviceName, width: 26),
          .field(NewQuoteField.serviceDetail, width: columns - 36),
        ]),
      .field(NewQuoteField.equipment, row: row + 2, column: 1, label: 7, value: 22),
    ]
  }
}
