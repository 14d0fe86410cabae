public import Units

/// An edition of a country's tariff, as published.
///
/// Lines keep their order and their indents. Texts that occur often, such as `Other` and `Free`, are
/// kept once; an edition of thirty-six thousand lines takes a few megabytes. A line without rates has
/// those of the nearest line above it, by indent, that has any. Source: HTSUS, preface and general
/// rule of interpretation; statistical suffixes carry no rates.
public struct TariffEdition: Sendable {
  /// What is kept of a line.
  struct Row: Sendable {
    var number: UInt64
    var indent: UInt8
    var parent: Int32
    var text: UInt32
    var units: UInt32
    var notes: UInt32
  }

  /// The country whose tariff it is.
  public let country: Country
  /// The name of the edition, such as `2026 Revision 3`.
  public let name: String
  /// The days on which it is in force.
  public let days: DayRange
  /// Where it comes from.
  public let source: String
  /// The currency of amounts that name none.
  public let currency: Currency
  /// The columns of rates that it has.
  public let columns: [TariffColumn]

  let rows: [Row]
  /// The rate cells, `columns.count` for each line.
  let cells: [UInt32]
  /// Each text once; the first is empty.
  let texts: [String]
  let unitLists: [[String]]
  let noteLists: [[String]]
  let byNumber: TariffPrefixMap<Int32>

  /// How many lines there are.
  public var count: Int { rows.count }

  /// The line at a place, counted from zero.
  ///
  /// - Precondition: the place is below ``count``.
  public subscript(index: Int) -> TariffLine {
    let row = rows[index]
    var rates: [TariffColumn: String] = [:]
    for (offset, column) in columns.enumerated() {
      let cell = cells[index * columns.count + offset]
      if cell != 0 { rates[column] = texts[Int(cell)] }
    }
    return TariffLine(
      index: index, number: number(at: index), indent: Int(row.indent),
      description: texts[Int(row.text)], units: unitLists[Int(row.units)], rates: rates,
      notes: noteLists[Int(row.notes)])
  }

  /// All lines in order.
  public var lines: some Sequence<TariffLine> { (0..<count).lazy.map { self[$0] } }

  func number(at index: Int) -> TariffNumber? {
    rows[index].number == 0 ? nil : TariffNumber(packed: rows[index].number)
  }

  func description(at index: Int) -> String { texts[Int(rows[index].text)] }

  /// The place of the line above, by indent.
  func parent(of index: Int) -> Int? {
    rows[index].parent < 0 ? nil : Int(rows[index].parent)
  }
}

extension TariffEdition {
  /// The line with exactly this number.
  public func line(_ number: TariffNumber) -> TariffLine? {
    byNumber[number].map { self[Int($0)] }
  }

  /// The line with the longest number with which the number begins.
  public func nearestLine(_ number: TariffNumber) -> TariffLine? {
    byNumber.longestPrefix(of: number).map { self[Int($0.value)] }
  }

  /// The lines from the heading down to a line, itself included.
  public func path(to line: TariffLine) -> [TariffLine] {
    places(above: line.index).reversed().map { self[$0] } + [line]
  }

  /// The lines directly below a line.
  public func children(of line: TariffLine) -> [TariffLine] {
    var found: [TariffLine] = []
    var index = line.index + 1
    while index < count, rows[index].indent > rows[line.index].indent {
      if parent(of: index) == line.index { found.append(self[index]) }
      index += 1
    }
    return found
  }

  /// The numbered lines without any below them that begin with the number: what a number that is too
  /// short may become.
  public func items(under number: TariffNumber) -> [TariffLine] {
    var places = byNumber.entries(under: number).map { Int($0.value) }
    if let own = byNumber[number] { places.insert(Int(own), at: 0) }
    return places.filter { isItem($0) }.map { self[$0] }
  }

  /// True when no line stands below.
  func isItem(_ index: Int) -> Bool {
    index + 1 >= count || rows[index + 1].indent <= rows[index].indent
  }

  /// The rate of a column for a line: its own, or that of the nearest line above with any rates.
  public func rate(_ column: TariffColumn, for line: TariffLine) -> TariffRate? {
    guard let offset = columns.firstIndex(of: column) else { return nil }
    for index in [line.index] + places(above: line.index) {
      let first = index * columns.count
      guard cells[first..<first + columns.count].contains(where: { $0 != 0 }) else { continue }
      return TariffRate(text: texts[Int(cells[first + offset])], line: self[index])
    }
    return nil
  }

  /// The rate of goods without preference; nothing where the tariff has none at the line.
  public func generalDuty(for line: TariffLine) -> DutyExpression? { duty(.general, for: line) }

  /// The rate of a column, read; nothing where the cell is empty.
  public func duty(_ column: TariffColumn, for line: TariffLine) -> DutyExpression? {
    guard let rate = rate(column, for: line), !rate.text.isEmpty else { return nil }
    return DutyExpression(parsing: rate.text, currency: currency)
  }

  /// The rates with programs of the special column, read.
  public func specialRates(for line: TariffLine) -> SpecialRates? {
    rate(.special, for: line).map { SpecialRates(parsing: $0.text, currency: currency) }
  }

  /// The units of a line, its own or those of the nearest line above that has any.
  public func units(for line: TariffLine) -> [String] {
    for index in [line.index] + places(above: line.index) where rows[index].units != 0 {
      return unitLists[Int(rows[index].units)]
    }
    return []
  }

  /// The places of the lines above, nearest first.
  func places(above index: Int) -> [Int] {
    var places: [Int] = []
    var place = parent(of: index)
    while let above = place {
      places.append(above)
      place = parent(of: above)
    }
    return places
  }
}
