public import Units

/// The prices and rates of a parcel grid in rows of equal length, in little memory; a cell may be missing.
public struct ParcelCells: Hashable, Sendable {
  /// How many cells a row has.
  public let width: Int

  /// Ten-thousandths of the currency's main unit, row by row; zero for a missing cell.
  private(set) var tenThousandths: [Int64] = []

  /// Makes cells without rows.
  public init(width: Int) { self.width = width }

  /// Adds a row; a value that is no price or rate is a missing cell.
  ///
  /// - Precondition: The row has as many cells as every other.
  public mutating func append(_ row: [ExactDecimal?]) {
    precondition(row.count == width, "a row has a cell a zone")
    for value in row { tenThousandths.append(value.flatMap(Self.tenThousandths) ?? 0) }
  }

  /// Adds a row as it is kept; nothing is added for a row of another length or with a cell that is no
  /// price, and false comes back then.
  mutating func append(tenThousandths row: [Int64]) -> Bool {
    let largest = Self.tenThousandths(ParcelGrid.largest) ?? 0
    guard row.count == width, row.allSatisfy({ (0...largest).contains($0) }) else { return false }
    tenThousandths += row
    return true
  }

  /// The same cells with some rows alone, in the order in which they are named; nothing stands for a row
  /// of missing cells.
  public func rows(_ numbers: [Int?]) -> ParcelCells {
    var kept = ParcelCells(width: width)
    kept.tenThousandths.reserveCapacity(numbers.count * width)
    for number in numbers {
      if let number {
        kept.tenThousandths += row(number)
      } else {
        kept.tenThousandths += repeatElement(0, count: width)
      }
    }
    return kept
  }

  /// True when two rows have the same cells.
  public func isRow(_ number: Int, like other: Int) -> Bool { row(number) == row(other) }

  /// A cell in main units, or nothing for a missing one.
  public func value(row: Int, column: Int) -> ExactDecimal? {
    let cell = tenThousandths[row * width + column]
    return cell == 0 ? nil : ExactDecimal(significand: Int128(cell), scale: 4).normalized
  }

  /// The columns in which a row has a lower price than another one that has a price there.
  public func columnsCheaper(in row: Int, thanIn other: Int) -> [Int] {
    (0..<width).filter { column in
      let price = tenThousandths[row * width + column]
      return price > 0 && price < tenThousandths[other * width + column]
    }
  }

  /// The cells of a row as they are kept.
  func row(_ number: Int) -> ArraySlice<Int64> {
    tenThousandths[number * width..<(number + 1) * width]
  }

  /// Ten-thousandths of a number, or nothing for zero or less, too large, or finer.
  static func tenThousandths(_ value: ExactDecimal) -> Int64? {
    let exact = value.normalized
    guard exact > .zero, exact <= ParcelGrid.largest, exact.scale <= 4 else { return nil }
    return Int64(exactly: (exact * 10_000).rounded(toPlaces: 0).significand)
  }
}
