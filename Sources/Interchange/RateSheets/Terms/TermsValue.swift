import PlainTOML
import TOMLKit
import Units

/// A TOML document as plain values, since the library's own live only as long as their root.
enum TermsValue: Hashable, Sendable {
  case text(String)
  /// A number with its digits as typed; a fraction goes through binary floating point, whose
  /// shortest form gives back up to fifteen typed digits.
  case number(String)
  case flag(Bool)
  case day(CalendarDay)
  case list([TermsValue])
  case table([String: TermsValue])
  /// Times, and dates that do not exist.
  case other(String)

  /// Reads a document.
  ///
  /// - Throws: `TOMLSyntaxError` with the line.
  static func document(_ text: String) throws(TOMLSyntaxError) -> [String: TermsValue] {
    let root = try PlainTOML.table(of: text)
    return withExtendedLifetime(root) { members(of: root) }
  }

  private static func members(of table: TOMLTable) -> [String: TermsValue] {
    var members: [String: TermsValue] = [:]
    for key in table.keys {
      if let value = table[key] { members[key] = TermsValue(value) }
    }
    return members
  }

  private init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let whole = value.int {
      self = .number(String(whole))
    } else if let fraction = value.double {
      self = .number("\(fraction)")
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let date = value.date {
      let day = CalendarDay(year: date.year, month: date.month, day: date.day)
      self = day.map { .day($0) } ?? .other(date.debugDescription)
    } else if let list = value.array {
      self = .list(list.map { TermsValue($0) })
    } else if let table = value.table {
      self = .table(Self.members(of: table))
    } else {
      self = .other(value.debugDescription)
    }
  }

  /// The value for a report of a problem.
  var shown: String {
    switch self {
    case .text(let text), .number(let text), .other(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.isoText
    case .list: "[...]"
    case .table: "{...}"
    }
  }
}
