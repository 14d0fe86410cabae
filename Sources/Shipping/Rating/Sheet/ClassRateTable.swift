public import Units

/// The grid of one lane: a rate per hundredweight by class and weight break.
///
/// A missing cell is no rate, never zero. Only the classes that have a rate take memory.
public struct ClassRateTable: Hashable, Sendable {
  /// A bit for each class that has a rate, the lowest class in the lowest bit.
  private var present: UInt32 = 0

  /// The rows of those classes one behind the other: ten-thousandths by break, zero for a missing
  /// cell.
  private var cells: [Int64] = []

  /// Makes a grid; a class without a row is not in the sheet.
  public init(_ rows: [FreightClass: [WeightBreak: HundredweightRate]] = [:]) {
    for (freightClass, row) in rows {
      for (column, rate) in row { self[freightClass, column] = rate }
    }
  }

  /// The rate of a cell, or nothing for a missing one.
  public subscript(freightClass: FreightClass, column: WeightBreak) -> HundredweightRate? {
    get {
      guard contains(freightClass) else { return nil }
      let cell = cells[start(of: freightClass) + column.index]
      return cell == 0 ? nil : HundredweightRate(checked: cell)
    }
    set {
      if !contains(freightClass) {
        guard newValue != nil else { return }
        cells.insert(
          contentsOf: repeatElement(0, count: Self.width), at: start(of: freightClass))
        present |= Self.bit(of: freightClass)
      }
      cells[start(of: freightClass) + column.index] = newValue?.tenThousandths ?? 0
      if newValue == nil { removeIfEmpty(freightClass) }
    }
  }

  /// True when the class has a rate in any column.
  public func contains(_ freightClass: FreightClass) -> Bool {
    present & Self.bit(of: freightClass) != 0
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

  private static let width = 9

  /// Adds the row of a class that has none, unless a cell cannot be read; false comes back then.
  ///
  /// - Parameters:
  ///   - freightClass: The class.
  ///   - cell: Gives the ten-thousandths of each column from the lightest, zero for no rate.
  /// - Returns: Whether all cells were read.
  mutating func addRow(_ freightClass: FreightClass, cell: (Int) -> Int64?) -> Bool {
    let start = start(of: freightClass)
    let isLast = start == cells.count
    if !isLast { cells.insert(contentsOf: repeatElement(0, count: Self.width), at: start) }
    for column in 0..<Self.width {
      guard let value = cell(column) else { return false }
      if isLast { cells.append(value) } else { cells[start + column] = value }
    }
    present |= Self.bit(of: freightClass)
    return true
  }

  private static func bit(of freightClass: FreightClass) -> UInt32 {
    1 << UInt32(freightClass.index)
  }

  private func start(of freightClass: FreightClass) -> Int {
    (present & (Self.bit(of: freightClass) - 1)).nonzeroBitCount * Self.width
  }

  private mutating func removeIfEmpty(_ freightClass: FreightClass) {
    let row = start(of: freightClass)..<start(of: freightClass) + Self.width
    guard cells[row].allSatisfy({ $0 == 0 }) else { return }
    cells.removeSubrange(row)
    present &= ~Self.bit(of: freightClass)
  }
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
