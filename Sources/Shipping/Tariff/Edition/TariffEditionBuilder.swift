public import Units

/// Puts an edition together line by line.
public struct TariffEditionBuilder: Sendable {
  /// The largest indent that is believed.
  public static let largestIndent = 40

  private let columns: [TariffColumn]
  private var rows: [TariffEdition.Row] = []
  private var cells: [UInt32] = []
  private var texts = [""]
  private var textIDs: [String: UInt32] = ["": 0]
  private var unitLists: [[String]] = [[]]
  private var unitIDs: [[String]: UInt32] = [[]: 0]
  private var noteLists: [[String]] = [[]]
  private var noteIDs: [[String]: UInt32] = [[]: 0]
  private var seen: Set<UInt64> = []
  /// The lines under which the next may stand, from the heading down.
  private var open: [Int32] = []

  /// Makes a builder for an edition with these columns of rates.
  public init(columns: [TariffColumn]) {
    self.columns = columns
  }

  /// How many lines there are so far.
  public var count: Int { rows.count }

  /// Adds a line.
  ///
  /// - Parameters:
  ///   - number: The number; none for a line that only groups others.
  ///   - indent: How far it is set in; none lets the line stand under the last one with whose number
  ///     its own begins.
  ///   - description: The description.
  ///   - units: The units of quantity.
  ///   - rates: The texts of the rate cells in the order of the columns; missing ones are empty.
  ///   - notes: Remarks.
  /// - Throws: ``TariffLineFault`` for a line that an edition cannot have.
  public mutating func append(
    number: TariffNumber?, indent: Int?, description: String, units: [String] = [],
    rates: [String] = [], notes: [String] = []
  ) throws(TariffLineFault) {
    if let number, !seen.insert(number.packed).inserted { throw .numberTwice(number) }
    let depth = try depth(number: number, indent: indent)
    rows.append(
      TariffEdition.Row(
        number: number?.packed ?? 0, indent: UInt8(depth), parent: open.last ?? -1,
        text: id(of: description), units: Self.id(of: units, &unitIDs, &unitLists),
        notes: Self.id(of: notes, &noteIDs, &noteLists)))
    open.append(Int32(rows.count - 1))
    for offset in columns.indices {
      cells.append(offset < rates.count ? id(of: rates[offset]) : 0)
    }
  }

  /// Closes the lines under which the new one does not stand, and tells its indent.
  private mutating func depth(number: TariffNumber?, indent: Int?) throws(TariffLineFault) -> Int {
    if let indent {
      guard (0...Self.largestIndent).contains(indent) else { throw .indentBeyondReason(indent) }
      while let last = open.last, Int(rows[Int(last)].indent) >= indent { open.removeLast() }
      return indent
    }
    guard let number else { throw .neitherNumberNorIndent }
    while let last = open.last {
      let above = rows[Int(last)].number
      if above != 0, number.hasPrefix(TariffNumber(packed: above).withoutZeroPairs) { break }
      open.removeLast()
    }
    return open.count
  }

  private mutating func id(of text: String) -> UInt32 {
    if let known = textIDs[text] { return known }
    let clean = ShownText.line(text, limit: .max)
    if let known = textIDs[clean] {
      textIDs[text] = known
      return known
    }
    let id = UInt32(texts.count)
    texts.append(clean)
    textIDs[clean] = id
    textIDs[text] = id
    return id
  }

  private static func id(
    of list: [String], _ ids: inout [[String]: UInt32], _ lists: inout [[String]]
  ) -> UInt32 {
    if let known = ids[list] { return known }
    let id = UInt32(lists.count)
    lists.append(list.map { ShownText.line($0, limit: .max) })
    ids[list] = id
    return id
  }

  /// The edition of the lines so far.
  public func edition(
    country: Country, name: String, days: DayRange, source: String, currency: Currency
  ) -> TariffEdition {
    let numbered = rows.enumerated().lazy.filter { $0.element.number != 0 }
    return TariffEdition(
      country: country, name: name, days: days, source: source, currency: currency,
      columns: columns, rows: rows, cells: cells, texts: texts, unitLists: unitLists,
      noteLists: noteLists,
      byNumber: TariffPrefixMap(
        numbered.map { (TariffNumber(packed: $0.element.number), Int32($0.offset)) }))
  }
}

extension TariffNumber {
  /// The number without pairs of zeros at its end, at least the heading: tariffs that write every
  /// number with ten digits fill up headings and subheadings so.
  fileprivate var withoutZeroPairs: TariffNumber {
    var number = self
    while number.count > 4, number.count.isMultiple(of: 2) {
      let shorter = number.prefix(number.count - 2)
      guard shorter.packed >> 4 == number.packed >> 4 else { break }
      number = shorter
    }
    return number
  }
}

/// Why an edition cannot have a line.
public enum TariffLineFault: Error, Hashable, Sendable {
  /// The number stands on an earlier line.
  case numberTwice(TariffNumber)
  /// The indent is below zero or larger than any.
  case indentBeyondReason(Int)
  /// Nothing tells where the line stands.
  case neitherNumberNorIndent
}
