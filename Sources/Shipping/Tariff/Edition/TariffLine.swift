/// A line of a tariff as it stands in the edition.
public struct TariffLine: Hashable, Sendable {
  /// Where the line stands, counted from zero.
  public let index: Int

  /// The number; none for a line that only groups others, such as `Horses:`.
  public let number: TariffNumber?

  /// How far the line is set in: zero for a heading.
  public let indent: Int

  /// The description on the line alone; its meaning depends on the lines above it.
  public let description: String

  /// The units in which the quantity is to be stated, in the tariff's words such as `No.` and `kg`.
  public let units: [String]

  /// The texts of the line's own rate cells by column; empty cells are left out.
  public let rates: [TariffColumn: String]

  /// Remarks on the line, such as `See 9903.88.15.` or an additional duty.
  public let notes: [String]
}

/// A column of rates.
public enum TariffColumn: Hashable, Sendable {
  /// The rate of goods without preference: general, most favoured nation, third country.
  case general
  /// Rates with the symbols of their programs in parentheses, as the United States print them.
  case special
  /// The statutory rate of column 2 of the United States.
  case columnTwo
  /// The rate under one treatment, such as `UST`.
  case treatment(String)
}

extension TariffColumn: CustomStringConvertible {
  /// The name of the column, as a mapping names it.
  public var description: String {
    switch self {
    case .general: "general"
    case .special: "special"
    case .columnTwo: "column two"
    case .treatment(let name): name
    }
  }
}

/// The text of a rate, and the line on which it stands.
public struct TariffRate: Hashable, Sendable {
  /// The text of the cell; empty where the line has rates but none in this column.
  public let text: String

  /// The line, which may stand above the goods' own.
  public let line: TariffLine
}
