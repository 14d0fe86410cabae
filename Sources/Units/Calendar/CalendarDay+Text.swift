extension CalendarDay {
  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The form for files: `2026-11-24`.
  public var isoText: String {
    let (year, month, day) = civil
    return Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-"
      + Self.padded(day, to: 2)
  }

  /// The form for tables: `Tue 24 Nov`.
  public var shortText: String {
    let (_, month, day) = civil
    return "\(weekday.shortName) \(day) \(Self.monthNames[month - 1])"
  }

  /// The form for sentences: `Tue 24 Nov 2026`.
  public var longText: String { "\(shortText) \(civil.year)" }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The form for files.
  public var description: String { isoText }
}
