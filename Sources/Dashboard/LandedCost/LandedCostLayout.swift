import TerminalKit

/// Where the fields of the landed cost form stand, for a width of 60 columns or more.
enum LandedCostLayout {
  static func layout(columns: Int) -> FormLayout {
    let right = columns / 2 + 1
    let width = columns - 9
    return FormLayout([
      .field(LandedCostField.shippedFrom, row: 0, column: 1, label: 8, value: 3),
      .field(LandedCostField.destination, row: 0, column: 14, label: 3, value: 3),
      .field(LandedCostField.region, row: 0, column: 22, label: 9, value: 8),
      .computed(LandedCostField.route, row: 0, column: 41, width: columns - 42),
      .field(LandedCostField.channel, row: 1, column: 1, label: 8, value: 10),
      .field(LandedCostField.importer, row: 1, column: right, label: 9, value: 10),
      .field(LandedCostField.incoterm, row: 2, column: 1, label: 8, value: 31),
      .field(LandedCostField.day, row: 3, column: 1, label: 8, value: 10),
      .computed(LandedCostField.dayText, row: 3, column: 20, width: 10),
      .field(LandedCostField.freight, row: 4, column: 1, label: 8, value: 16),
      .field(LandedCostField.insurance, row: 4, column: right, label: 9, value: 16),
      .group(
        LandedCostField.lines, row: 6, column: 1,
        columns: [.field(LandedCostField.text, width: width)]),
      .group(
        LandedCostField.exchangeRates, row: 9, column: 1,
        columns: [.field(LandedCostField.text, width: width)]),
      .group(
        LandedCostField.fees, row: 12, column: 1,
        columns: [.field(LandedCostField.text, width: width)]),
    ])
  }
}
