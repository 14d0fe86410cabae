import Units

extension FuelProblem {
  /// Why the surcharge is not known, to follow `fuel unknown:`.
  public var reasonText: String {
    switch self {
    case .tableMissing(let name): "no fuel table named \(name) is on file"
    case .tableNotInForce(let name, let day):
      "no version of fuel table \(name) holds on \(day.longText)"
    case .priceMissing(let index, let week, let day):
      "no price of \(index.name) for the week of \(week.longText), which counts on "
        + day.longText
    case .outsideTable(let table, let price, let from, let below):
      "\(price) lies outside fuel table \(table)\(Self.range(from, below))"
    case .noSuchColumn(let table, let column):
      "fuel table \(table) has no column \(column.name)"
    case .otherIndex(let table, let wanted, let given):
      "fuel table \(table) follows \(wanted.name), not \(given.name)"
    case .otherUnit(let table, let wanted, let given):
      "fuel table \(table) is in \(wanted), and the price is \(given)"
    case .needsDistance(let table):
      "fuel table \(table) goes by distance, and this charge has none"
    case .otherCurrency(let table, let currency, let sheet):
      "fuel table \(table) is in \(currency.code), and the sheet in \(sheet.code)"
    }
  }

  /// What would make it known.
  public var mend: String {
    switch self {
    case .tableMissing, .tableNotInForce: "import the carrier's fuel table"
    case .priceMissing(let index, let week, _):
      "give it: crossbill fuel --price PRICE --week \(week.isoText)"
        + (index == .usDiesel ? "" : " --index \(index.code)")
    case .outsideTable: "import the carrier's current fuel table, or check the price"
    case .noSuchColumn, .otherIndex, .otherUnit, .needsDistance, .otherCurrency:
      "name the right table and column in the rate sheet"
    }
  }

  private static func range(_ from: FuelRate?, _ below: FuelRate?) -> String {
    switch (from, below) {
    case (let from?, let below?): " (\(from) to under \(below) and its extension)"
    case (let from?, nil): " (from \(from))"
    case (nil, let below?): " (under \(below))"
    case (nil, nil): ""
    }
  }
}
