import PlainTOML
import TOMLKit
import Units

/// One table of a pack file, with the place from which problems are reported.
struct RuleSection {
  /// The fields, each fetched once: a look-up in the library's own table is slow.
  let members: [String: any TOMLValueConvertible]
  let entry: RulePackProblem.Entry
  /// The fields above this table, such as `layer`.
  let path: String?

  init(_ table: TOMLTable, _ entry: RulePackProblem.Entry, path: String? = nil) {
    var members: [String: any TOMLValueConvertible] = [:]
    for key in table.keys { members[key] = table[key] }
    self.members = members
    self.entry = entry
    self.path = path
  }

  func field(_ key: String) -> String { path.map { "\($0).\(key)" } ?? key }

  func has(_ key: String) -> Bool { members[key] != nil }

  func checkKeys(_ known: [String], _ report: inout RulePackReport) {
    for key in members.keys.sorted() where !known.contains(key) {
      report.add(.unknownKey(known: known), self, key)
    }
  }

  func text(_ key: String, _ report: inout RulePackReport) -> String? {
    guard let value = members[key] else { return nil }
    return text(of: value, key, &report)
  }

  func neededText(_ key: String, _ report: inout RulePackReport) -> String? {
    if !has(key) { report.add(.missing, self, key) }
    return text(key, &report)
  }

  /// A list of texts; an absent one is empty.
  func texts(_ key: String, _ report: inout RulePackReport) -> [String] {
    guard let value = members[key] else { return [] }
    guard let list = value.array else {
      wrongKind(value, needed: "a list of texts, such as [\"CA\"]", key, &report)
      return []
    }
    return list.compactMap { text(of: $0, key, &report) }
  }

  func flag(_ key: String, _ report: inout RulePackReport) -> Bool? {
    guard let value = members[key] else { return nil }
    if let flag = value.bool { return flag }
    wrongKind(value, needed: "true or false", key, &report)
    return nil
  }

  func whole(_ key: String, in range: ClosedRange<Int>, _ report: inout RulePackReport) -> Int? {
    guard let value = members[key] else { return nil }
    if let whole = value.int, range.contains(whole) { return whole }
    wrongKind(
      value, needed: "a whole number from \(range.lowerBound) to \(range.upperBound)", key, &report)
    return nil
  }

  func day(_ key: String, _ report: inout RulePackReport) -> CalendarDay? {
    guard let value = members[key] else { return nil }
    if let date = value.date,
      let day = CalendarDay(year: date.year, month: date.month, day: date.day)
    {
      return day
    }
    wrongKind(value, needed: "a day without quotes, such as 2026-07-24", key, &report)
    return nil
  }

  func section(_ key: String, _ report: inout RulePackReport) -> RuleSection? {
    guard let value = members[key] else { return nil }
    if let table = value.table { return RuleSection(table, entry, path: field(key)) }
    wrongKind(value, needed: "a table in braces, such as { rate = 25 }", key, &report)
    return nil
  }

  func percent(_ key: String, _ report: inout RulePackReport) -> Percent? {
    guard let value = members[key] else { return nil }
    if let number = number(value), let percent = Percent(number), percent >= .zero {
      return percent
    }
    wrongKind(value, needed: "a number of per cent, such as 7.5", key, &report)
    return nil
  }

  func money(
    _ key: String, _ currency: Currency, _ report: inout RulePackReport
  ) -> Money? {
    guard let value = members[key] else { return nil }
    if let number = number(value), number.normalized.scale <= currency.minorUnitDigits,
      number >= 0, let money = try? Money(rounding: number, currency)
    {
      return money
    }
    wrongKind(value, needed: "an amount in \(currency.code), such as 40", key, &report)
    return nil
  }

  /// One of the words of a list; words are written with hyphens.
  func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type, _ text: String, _ key: String, _ report: inout RulePackReport
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    report.add(.unknownWord(text, known: Word.allCases.map(\.rawValue)), self, key)
    return nil
  }

  func words<Word: RawRepresentable & CaseIterable & Hashable>(
    _ type: Word.Type, _ key: String, _ report: inout RulePackReport
  ) -> Set<Word> where Word.RawValue == String {
    Set(texts(key, &report).compactMap { word(type, $0, key, &report) })
  }

  func wrongKind(
    _ value: any TOMLValueConvertible, needed: String, _ key: String,
    _ report: inout RulePackReport
  ) {
    report.add(.wrongKind(needed: needed, found: value.debugDescription), self, key)
  }

  private func text(
    of value: any TOMLValueConvertible, _ key: String, _ report: inout RulePackReport
  ) -> String? {
    let needed = "text in quotes, without control characters"
    guard let text = value.string, !text.isEmpty,
      text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else {
      wrongKind(value, needed: needed, key, &report)
      return nil
    }
    return text
  }

  /// The exact number; a fraction goes through binary floating point, whose shortest form gives back
  /// up to fifteen typed digits.
  private func number(_ value: any TOMLValueConvertible) -> ExactDecimal? {
    let text = value.int.map(String.init) ?? value.double.map { "\($0)" }
    return text.flatMap { try? ExactDecimal(parsing: $0) }
  }
}

/// The problems of a pack, as they are found.
struct RulePackReport {
  private(set) var problems: [RulePackProblem] = []
  private let lines: RulePackLines

  init(_ lines: RulePackLines) {
    self.lines = lines
  }

  mutating func add(
    _ reason: RulePackProblem.Reason, _ section: RuleSection, _ key: String? = nil
  ) {
    add(reason, section.entry, field: key.map(section.field))
  }

  mutating func add(
    _ reason: RulePackProblem.Reason, _ entry: RulePackProblem.Entry, field: String?
  ) {
    problems.append(
      RulePackProblem(
        entry: entry, line: lines.line(of: entry, field: field), field: field, reason: reason))
  }
}
