public import Shipping
public import Units

/// Reads a day as people type it.
public enum TypedDay {
  /// Reads `2026-11-24`, `24 nov`, `nov 24`, `today`, `tomorrow` or `+3`.
  ///
  /// A day without a year is the next one from today on.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - today: the day from which the short forms count.
  ///   - field: the field that it was typed into.
  /// - Returns: the day.
  /// - Throws: that the text is empty or no day.
  public static func read(
    _ typed: String, today: CalendarDay, field: FieldPath
  ) throws(FieldProblem) -> CalendarDay {
    let text = typed.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text == "today" { return today }
    if text == "tomorrow" { return today.adding(days: 1) }
    if text.hasPrefix("+"), let days = Int(text.dropFirst()), (0...999).contains(days) {
      return today.adding(days: days)
    }
    if let day = withoutYear(text, today: today) { return day }
    guard let day = CalendarDay(iso: text) else {
      throw FieldProblem(
        field: field, typed: typed, reason: text.isEmpty ? .missing : .notADate)
    }
    return day
  }

  private static func withoutYear(_ text: String, today: CalendarDay) -> CalendarDay? {
    var words = text.split(separator: " ")
    // The form that the screens show, `Tue 24 Nov`, can be typed back.
    if words.count == 3, words[0].count == 3, Int(words[0]) == nil { words.removeFirst() }
    guard words.count == 2, let number = words.lazy.compactMap({ Int($0) }).first,
      let month = words.lazy.compactMap({ monthNumber($0) }).first
    else { return nil }
    let year = today.civil.year
    return [year, year + 1].lazy
      .compactMap { CalendarDay(year: $0, month: month, day: number) }.first { $0 >= today }
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
