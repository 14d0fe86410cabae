public import Shipping
public import Units

/// Reads a day as people type it.
public enum TypedDay {
  /// Reads `2026-11-24`, `24 nov`, `Tue 24 Nov 2026`, `nov 24`, `today`, `tomorrow` or `+3`.
  ///
  /// A day without a year is the next one from today on. A weekday must be that of the date.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - today: the day from which the short forms count.
  ///   - field: the field that it was typed into.
  /// - Returns: the day.
  /// - Throws: that the text is empty or no day, or names a weekday that is not that of the date.
  public static func read(
    _ typed: String, today: CalendarDay, field: FieldPath
  ) throws(FieldProblem) -> CalendarDay {
    let text = typed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text == "today" { return today }
    if text == "tomorrow" { return today.adding(days: 1) }
    if text.hasPrefix("+"), let days = Int(text.dropFirst()), (0...999).contains(days) {
      return today.adding(days: days)
    }
    if let day = CalendarDay(iso: text) { return day }
    guard let written = WrittenDay(text), let day = written.day(from: today) else {
      throw FieldProblem(
        field: field, typed: typed, reason: text.isEmpty ? .missing : .notADate)
    }
    if let weekday = written.weekday, weekday != day.weekday {
      throw FieldProblem(field: field, typed: typed, reason: .weekdayContradictsDate(day))
    }
    return day
  }
}

/// A day in words: perhaps a weekday, then day and month in either order, perhaps a year.
private struct WrittenDay {
  private(set) var weekday: Weekday?
  private var month: Int
  private var day: Int
  private var year: Int?

  init?(_ text: String) {
    var words = text.split(whereSeparator: { $0 == " " || $0 == "," })
    weekday = words.first.flatMap(Self.weekday)
    if weekday != nil { words.removeFirst() }
    if words.count == 3 {
      guard let last = words.popLast(), last.count == 4, let number = Self.number(last) else {
        return nil
      }
      year = number
    }
    guard words.count == 2 else { return nil }
    let isDayFirst = Self.number(words[0]) != nil
    guard let day = Self.number(words[isDayFirst ? 0 : 1]),
      let month = Self.month(words[isDayFirst ? 1 : 0])
    else { return nil }
    (self.day, self.month) = (day, month)
  }

  /// The date in its year, else the next one from a day on.
  func day(from today: CalendarDay) -> CalendarDay? {
    if let year { return CalendarDay(year: year, month: month, day: day) }
    let thisYear = today.civil.year
    return [thisYear, thisYear + 1].lazy
      .compactMap { CalendarDay(year: $0, month: month, day: day) }.first { $0 >= today }
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  private static func weekday(_ word: Substring) -> Weekday? {
    Weekday.allCases.first { "\($0)".isNamed(by: word) }
  }

  private static func month(_ word: Substring) -> Int? {
    months.firstIndex { $0.isNamed(by: word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension String {
  /// Whether a word is the name or at least its first three letters.
  fileprivate func isNamed(by word: Substring) -> Bool { word.count >= 3 && hasPrefix(word) }
}
