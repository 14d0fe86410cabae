import Shipping
import Units

/// The rows of a table of figures: a name, a key where there are several, and a value.
struct BenchmarkFigures {
  private var rows: [String: [TabbedText.Row]] = [:]
  private let file: String

  /// The source of the figure that the others are fitted to.
  let citation: String

  init(_ rows: [TabbedText.Row]) throws(ReferenceTableError) {
    file = rows.first?.file ?? ""
    var citation = ""
    for row in rows {
      let fields = try row.fields(exactly: 9)
      let source = try row.source(
        citation: fields[3], from: fields[4], to: fields[5], checked: fields[6],
        staleAfter: fields[7], confidence: fields[8])
      if citation.isEmpty { citation = source.citation }
      self.rows[fields[0], default: []].append(row)
    }
    self.citation = citation
  }

  func error(_ reason: ReferenceTableError.Reason) -> ReferenceTableError {
    ReferenceTableError(file: file, line: 1, reason: reason)
  }

  func text(_ name: String) throws(ReferenceTableError) -> String {
    guard let row = rows[name]?.first else { throw error(.missing(name)) }
    return row.fields[2]
  }

  func day(_ name: String) throws(ReferenceTableError) -> CalendarDay {
    let text = try text(name)
    guard let day = CalendarDay(iso: text) else { throw error(.notADate(text)) }
    return day
  }

  /// The currency of all amounts of the table.
  func currency() throws(ReferenceTableError) -> Currency {
    let code = try text("currency")
    guard let currency = Currency(code: code) else { throw error(.notAValue(code)) }
    return currency
  }

  func number(_ name: String) throws(ReferenceTableError) -> ExactDecimal {
    guard let row = rows[name]?.first else { throw error(.missing(name)) }
    return try Self.number(row)
  }

  func percent(_ name: String) throws(ReferenceTableError) -> Percent {
    let value = try number(name)
    guard let percent = Percent(value) else { throw error(.notANumber("\(value)")) }
    return percent
  }

  func money(_ name: String, _ currency: Currency) throws(ReferenceTableError) -> Money {
    try Self.amount(try number(name), currency, self)
  }

  func numbers<Key: Hashable>(
    _ name: String, by key: (String) -> Key?
  ) throws(ReferenceTableError) -> [Key: ExactDecimal] {
    var found: [Key: ExactDecimal] = [:]
    for row in rows[name] ?? [] {
      guard let key = key(row.fields[1]) else { throw row.error(.unknownRule(row.fields[1])) }
      found[key] = try Self.number(row)
    }
    if found.isEmpty { throw error(.missing(name)) }
    return found
  }

  func amounts<Key: Hashable>(
    _ name: String, _ currency: Currency, by key: (String) -> Key?
  ) throws(ReferenceTableError) -> [Key: Money] {
    var found: [Key: Money] = [:]
    for (key, number) in try numbers(name, by: key) {
      found[key] = try Self.amount(number, currency, self)
    }
    return found
  }

  private static func amount(
    _ number: ExactDecimal, _ currency: Currency, _ figures: BenchmarkFigures
  ) throws(ReferenceTableError) -> Money {
    do {
      return try Money(rounding: number, currency)
    } catch {
      throw figures.error(.notANumber("\(number)"))
    }
  }

  private static func number(_ row: TabbedText.Row) throws(ReferenceTableError) -> ExactDecimal {
    guard let number = try? ExactDecimal(parsing: row.fields[2]) else {
      throw row.error(.notANumber(row.fields[2]))
    }
    return number
  }
}
