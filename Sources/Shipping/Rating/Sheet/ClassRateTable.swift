public import Units

/// The grid of one lane: a rate per hundredweight by class and weight break.
///
/// A missing cell is no rate, never zero.
public struct ClassRateTable: Hashable, Sendable {
  /// Ten-thousandths by class and break, zero for a missing cell; flat for fast look-up.
  private var cells: [Int64]

  /// Makes a grid; a class without a row is not in the sheet.
  public init(_ rows: [FreightClass: [WeightBreak: HundredweightRate]] = [:]) {
    cells = Array(repeating: 0, count: FreightClass.allCases.count * Self.width)
    for (freightClass, row) in rows {
      for (column, rate) in row { self[freightClass, column] = rate }
    }
  }

  /// The rate of a cell, or nothing for a missing one.
  public subscript(freightClass: FreightClass, column: WeightBreak) -> HundredweightRate? {
    get {
      let cell = cells[freightClass.index * Self.width + column.index]
      return cell == 0 ? nil : HundredweightRate(tenThousandths: cell)
    }
    set {
      cells[freightClass.index * Self.width + column.index] = newValue?.tenThousandths ?? 0
    }
  }

  /// True when the class has a rate in any column.
  public func contains(_ freightClass: FreightClass) -> Bool {
    let start = freightClass.index * Self.width
    return cells[start..<start + Self.width].contains { $0 != 0 }
  }

  /// The classes with a rate, from the lowest.
  public var classes: [FreightClass] { FreightClass.allCases.filter(contains) }

  /// The weight in pounds above which a heavier column is cheaper, rounded half-up to two places.
  ///
  /// A display aid: `minimum of the heavier column * its rate / rate of the lighter one`.
  public func breakEvenPounds(
    _ freightClass: FreightClass, from lighter: WeightBreak, to heavier: WeightBreak
  ) -> ExactDecimal? {
    guard let low = self[freightClass, lighter], let high = self[freightClass, heavier] else {
      return nil
    }
    return (ExactDecimal(heavier.minimumPounds) * high.value).divided(by: low.value, places: 2)
  }

  private static let width = WeightBreak.allCases.count
}

extension ClassRateTable: Codable {
  /// Reads `{"70": {"L5C": "79.84"}}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self.init()
    for (className, row) in try container.decode([String: [String: HundredweightRate]].self) {
      for (columnName, rate) in row {
        guard let freightClass = FreightClass(rawValue: className),
          let column = WeightBreak(rawValue: columnName)
        else {
          throw DecodingError.dataCorruptedError(
            in: container,
            debugDescription: "no class \(className) or no weight break \(columnName)")
        }
        self[freightClass, column] = rate
      }
    }
  }

  /// Writes `{"70": {"L5C": "79.84"}}`, without missing cells.
  public func encode(to encoder: any Encoder) throws {
    var rows: [String: [String: HundredweightRate]] = [:]
    for freightClass in classes {
      for column in WeightBreak.allCases {
        guard let rate = self[freightClass, column] else { continue }
        rows[freightClass.name, default: [:]][column.code] = rate
      }
    }
    var container = encoder.singleValueContainer()
    try container.encode(rows)
  }
}
