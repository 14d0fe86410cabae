public import Shipping
public import Units

/// What is wrong or doubtful in the files of a parcel sheet alone.
public enum ParcelSheetProblem: Hashable, Sendable {
  /// A bracket with the same upper bound stands on an earlier line.
  case bracketRepeats(firstLine: Int)
  /// The bracket overlaps the one of another line.
  case bracketOverlaps(line: Int)
  /// The bracket begins where a row ends that is left out, and whose bound is not known.
  case bracketStartUnknown(line: Int)
  /// No bracket holds the weights before this one.
  case bracketMissing(from: Mass, upTo: Mass)
  /// A heavier bracket costs less than a lighter one in the zone.
  case heavierCostsLess(line: Int, price: String)
  /// The same two ends stand on an earlier line.
  case chartRowRepeats(firstLine: Int)
  /// A zone of the chart has no column in the grid of a service.
  case zoneNotInGrid(grid: String)
  /// A zone that the terms name is in neither the grid nor the chart of the service, so that what it is
  /// given would never count.
  case zoneOfTermsUnknown(grid: String)
  /// The value differs from that of the same service on an earlier line.
  case differsWithinService(firstLine: Int, other: String)
  /// The file does not say its units, and these are taken.
  case unitsAssumed(ParcelUnits, from: String)
  /// The file does not say the rule of dimensional weight, and the carrier's published one is taken.
  case dimensionalRuleAssumed([PublishedDimensionalRule])
  /// The file does not say the rule of dimensional weight, and none is known.
  case dimensionalRuleUnknown
  /// The file has services and no rates.
  case noRatesInFile

  /// True when the row or sheet is left out.
  var isError: Bool {
    switch self {
    case .bracketRepeats, .bracketOverlaps, .bracketStartUnknown, .chartRowRepeats,
      .differsWithinService, .zoneOfTermsUnknown:
      true
    case .bracketMissing, .heavierCostsLess, .zoneNotInGrid, .unitsAssumed,
      .dimensionalRuleAssumed, .dimensionalRuleUnknown, .noRatesInFile:
      false
    }
  }
}

extension ParcelSheetProblem {
  /// What is wrong, to follow the field and the value.
  var reasonText: String {
    switch self {
    case .bracketRepeats(let line): "repeats the weight bracket of line \(line)"
    case .bracketOverlaps(let line): "overlaps the weight bracket of line \(line)"
    case .bracketStartUnknown(let line):
      "begins where line \(line) ends, which is in doubt"
    case .bracketMissing(let from, let upTo):
      "leaves no bracket for weights over \(from) up to \(upTo)"
    case .heavierCostsLess(let line, let price): "costs less than \(price) of line \(line)"
    case .chartRowRepeats(let line): "repeats the two ends of line \(line)"
    case .zoneNotInGrid(let grid), .zoneOfTermsUnknown(let grid):
      "has no column in \(ShownText.escaped(grid, limit: 160))"
    case .differsWithinService(let line, let other):
      "differs from \"\(ShownText.escaped(other, limit: 160))\" of the same service on line \(line)"
    case .unitsAssumed(let units, let from):
      "the file does not say its units; \(units.mass.symbol) and \(units.length.symbol) are taken, "
        + from
    case .dimensionalRuleAssumed(let rules):
      "the file does not say how dimensional weight is found; what the carrier publishes is taken: "
        + rules.map(\.rawValue).joined(separator: ", ")
    case .dimensionalRuleUnknown:
      "the file does not say how dimensional weight is found; these parcels are billed by their "
        + "actual weight"
    case .noRatesInFile: "the file has services and no rates, so that each answers with a refusal"
    }
  }

  /// What would mend it.
  var mend: String {
    switch self {
    case .bracketRepeats, .chartRowRepeats, .differsWithinService: "leave one of them out"
    case .bracketOverlaps: "mend one of them"
    case .bracketStartUnknown: "mend that line, or give the lower bound in a column over"
    case .bracketMissing: "add the bracket, or begin this one earlier"
    case .heavierCostsLess: "check that the rows are in order"
    case .zoneNotInGrid, .zoneOfTermsUnknown: "add the column, or mend the name of the zone"
    case .unitsAssumed: "add the columns weight_unit and dimension_unit where they are others"
    case .dimensionalRuleAssumed, .dimensionalRuleUnknown:
      "write the sheet in the TOML format to say another rule"
    case .noRatesInFile: "add the column rate"
    }
  }
}
