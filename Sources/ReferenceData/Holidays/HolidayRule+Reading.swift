import Shipping
import Units

extension HolidayRule {
  /// Reads a row of `holidays.tsv`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 11)
    guard let country = Country(code: fields[0]) else { throw row.error(.unknownRegion(fields[0])) }
    let subdivision = Subdivision(country: country, code: fields[1])
    guard fields[1].isEmpty || subdivision != nil else {
      throw row.error(.unknownRegion(fields[1]))
    }
    guard let occurrence = Occurrence(words: fields[3]) else {
      throw row.error(.unknownRule(fields[3]))
    }
    guard let observance = Observance(rawValue: fields[4]) else {
      throw row.error(.unknownRule(fields[4]))
    }
    self.country = country
    self.subdivision = subdivision
    self.name = fields[2]
    self.occurrence = occurrence
    self.observance = observance
    self.source = try row.source(
      citation: fields[7], from: fields[5], to: fields[6], checked: fields[8],
      staleAfter: fields[9], confidence: fields[10])
  }
}

extension HolidayRule.Occurrence {
  /// Reads `July 4`, `third Monday of January`, `Monday before May 25` or `2 days before Easter`.
  init?(words text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch (words.count, words.dropFirst().first) {
    case (2, _): self.init(date: words)
    case (4, "before"): self.init(weekdayBefore: words)
    case (4, "day"), (4, "days"): self.init(easter: words)
    case (4, _): self.init(ordinal: words)
    default: return nil
    }
  }

  private init?(date words: [String]) {
    guard let month = Self.month(words[0]), let day = Int(words[1]) else { return nil }
    self = .date(month: month, day: day)
  }

  private init?(weekdayBefore words: [String]) {
    guard let weekday = Self.weekday(words[0]), let month = Self.month(words[2]),
      let day = Int(words[3])
    else { return nil }
    self = .weekdayBefore(weekday, month: month, day: day)
  }

  private init?(easter words: [String]) {
    guard let days = Int(words[0]), words[3] == "Easter" else { return nil }
    switch words[2] {
    case "before": self = .easter(days: -days)
    case "after": self = .easter(days: days)
    default: return nil
    }
  }

  private init?(ordinal words: [String]) {
    let ordinals = ["last": -1, "first": 1, "second": 2, "third": 3, "fourth": 4]
    guard let ordinal = ordinals[words[0]], let weekday = Self.weekday(words[1]),
      words[2] == "of", let month = Self.month(words[3])
    else { return nil }
    self = .weekday(weekday, ordinal: ordinal, month: month)
  }

  private static func month(_ name: String) -> Int? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.firstIndex(of: name).map { $0 + 1 }
  }

  private static func weekday(_ name: String) -> Weekday? {
    Weekday.allCases.first { name.hasPrefix($0.shortName) && name.hasSuffix("day") }
  }
}
