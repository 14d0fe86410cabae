import Shipping
import Units

/// Reads weekly prices of fuel: a publisher's table of days and series as it is, or a plain table of
/// index, week and price.
///
/// The format is described in <doc:FuelTableFormat>.
public enum FuelPriceReader {
  private static let plain: [String: [String]] = [
    "index": ["name"], "week": ["date", "day"], "price": [], "currency": [], "unit": [],
  ]

  private static let dayNames: Set<String> = ["date", "observationdate", "week"]

  /// True for the header of such a table.
  static func looksRight(_ header: [String]) -> Bool {
    let names = header.map(TableHeader.plain)
    let isSeries = header.dropFirst().contains { FuelSeries.index(ofColumn: $0) != nil }
    return names.first.map(dayNames.contains) == true && isSeries
      || Set(names).isSuperset(of: ["index", "week", "price"])
  }

  /// Reads a file that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - name: The name of the file, for reports.
  /// - Returns: The prices, or every problem that keeps them out.
  public static func read(_ bytes: [UInt8], named name: String) -> FuelPriceReading {
    var problems: [RateSheetProblem] = []
    guard let table = TableRows(bytes, file: name, problems: &problems) else {
      return FuelPriceReading(prices: [], problems: problems, rowCount: 0)
    }
    var gathering = Gathering(table: table)
    let isPlain = table.header.record.fields.map(TableHeader.plain).contains("price")
    if isPlain { gathering.readPlain(plain) } else { gathering.readSeries() }
    if gathering.prices.isEmpty, gathering.problems.isEmpty {
      gathering.problems.append(
        RateSheetProblem(file: name, reason: .sharedTable(.noPrices)))
    }
    return FuelPriceReading(
      prices: gathering.prices, problems: problems + gathering.problems,
      rowCount: gathering.rowCount)
  }

  /// The prices of a table, gathered row by row.
  private struct Gathering {
    private struct Key: Hashable {
      var index: FuelIndex
      var week: CalendarDay
    }

    let table: TableRows
    var prices: [FuelPrice] = []
    var problems: [RateSheetProblem] = []
    var rowCount = 0
    private var known: [Key: (line: Int, rate: FuelRate)] = [:]

    init(table: TableRows) { self.table = table }

    /// A day and a price in each column of a known series; other columns are left alone.
    mutating func readSeries() {
      let series = table.header.record.fields.enumerated().dropFirst().compactMap {
        position, name in
        FuelSeries.index(ofColumn: name).map { (position, $0) }
      }
      for record in table.rows {
        for (position, index) in series {
          let text = record.cell(position)
          // FRED writes a point for a week without a price.
          guard !text.isEmpty, text != "." else { continue }
          rowCount += 1
          let name = table.header.record.fields[position]
          guard let day = day(record, "date", record.cell(0)) else { continue }
          guard let rate = rate(record, name, text) else { continue }
          add(record, FuelPrice(index: index, rate: rate, weekOf: day))
        }
      }
    }

    /// An index, a week and a price in each row.
    mutating func readPlain(_ names: [String: [String]]) {
      let columns = table.header.columns(
        names, needed: ["index", "week", "price"], problems: &problems)
      guard let columns else { return }
      for record in table.rows {
        rowCount += 1
        let cell = { (name: String) in record.cell(columns[name]) }
        let index = FuelIndex(code: cell("index"))
        if index == nil { report(record, "index", cell("index"), .sharedTable(.notAFuelIndex)) }
        let day = day(record, "week", cell("week"))
        let rate = rate(record, "price", cell("price"))
        guard let index, let unit = unit(record, index, cell) else { continue }
        guard let day, let rate else { continue }
        add(
          record,
          FuelPrice(
            index: index, rate: rate, currency: unit.currency, unit: unit.unit, weekOf: day))
      }
    }

    private mutating func unit(
      _ record: DelimitedText.Record, _ index: FuelIndex, _ cell: (String) -> String
    ) -> (currency: Currency, unit: FuelUnit)? {
      let (code, name) = (cell("currency"), cell("unit"))
      if code.isEmpty, name.isEmpty {
        if let usual = FuelPriceText.usualUnit(of: index) { return usual }
        report(record, "index", index.code, .sharedTable(.unitUnknown))
        return nil
      }
      let currency = Currency(code: code.uppercased())
      if currency == nil {
        report(record, "currency", code, .wrongKind(needed: "a currency code such as USD or CAD"))
      }
      let unit = FuelUnit.named(name)
      if unit == nil { report(record, "unit", name, .unknownChoice(nearest: "gal")) }
      guard let currency, let unit else { return nil }
      return (currency, unit)
    }

    private mutating func day(
      _ record: DelimitedText.Record, _ field: String, _ text: String
    ) -> CalendarDay? {
      if let day = CalendarDay(iso: text) { return day }
      report(record, field, text, text.isEmpty ? .missing : .sharedTable(.notADay))
      return nil
    }

    private mutating func rate(
      _ record: DelimitedText.Record, _ field: String, _ text: String
    ) -> FuelRate? {
      guard !text.isEmpty else {
        report(record, field, text, .missing)
        return nil
      }
      switch FuelPriceText.rate(text) {
      case .success(let rate): return rate
      case .failure(let reason):
        report(record, field, text, reason)
        return nil
      }
    }

    /// Keeps a price; the same price of a week again is no more than that.
    private mutating func add(_ record: DelimitedText.Record, _ price: FuelPrice) {
      let key = Key(index: price.index, week: price.week)
      if let first = known[key] {
        guard first.rate != price.rate else { return }
        report(
          record, "price", price.rate.description,
          .sharedTable(.weekRepeats(firstLine: first.line, other: first.rate.description)))
        return
      }
      known[key] = (record.line, price.rate)
      prices.append(price)
    }

    private mutating func report(
      _ record: DelimitedText.Record, _ field: String, _ value: String,
      _ reason: RateSheetProblem.Reason
    ) {
      problems.append(table.header.problem(record, field, value, reason))
    }
  }
}
