public import Shipping
import Units

/// The public holidays of the United States and Canada.
///
/// Federal holidays of the United States are not kept by every carrier: most freight moves on
/// Columbus Day. Counting them all makes a transit time a day too long rather than too short.
public struct HolidayTable: Sendable {
  /// The rules in the order of the file.
  public let rules: [HolidayRule]

  /// What is wrong with the bundled file; empty in every released program.
  public let problems: [ReferenceTableError]

  /// The years for which the rules were compared with their sources.
  public static let years = 2024...2030

  /// The bundled table, read once when first asked for.
  public static let bundled = HolidayTable(TabbedText.rows(in: .holidays))

  init(_ rows: [TabbedText.Row]) {
    var rules: [HolidayRule] = []
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        rules.append(try HolidayRule(row))
      } catch {
        problems.append(error)
      }
    }
    self.rules = rules
    self.problems = problems
  }

  /// The holidays of a country, with those of one of its states or provinces, by day.
  ///
  /// - Parameters:
  ///   - country: The country; one without rules has no holidays here.
  ///   - subdivision: The state or province whose own holidays are added; none by default.
  ///   - years: The years in which the holidays begin; ``years`` by default.
  /// - Returns: The holidays with the days on which they are kept.
  public func holidays(
    of country: Country, in subdivision: Subdivision? = nil,
    years: ClosedRange<Int> = HolidayTable.years
  ) -> [Holiday] {
    let own = rules.filter { rule in
      rule.country == country && (rule.subdivision == nil || rule.subdivision == subdivision)
    }
    return years.flatMap { Self.holidays(of: own, in: $0) }
  }

  private static func holidays(of rules: [HolidayRule], in year: Int) -> [Holiday] {
    let dated = rules.compactMap { rule in
      rule.day(in: year).flatMap { rule.source.inForce.contains($0) ? (rule, $0) : nil }
    }
    // Those that stay come first, so that a moved one never lands on them.
    let (moving, staying) = dated.partitioned { rule, day in
      rule.observance == .following && day.weekday.isWeekend
    }
    var taken = Set(staying.map { observed($0.0.observance, $0.1, taken: []) })
    var result = staying.map { rule, day in
      Holiday(day: observed(rule.observance, day, taken: []), rule: rule)
    }
    for (rule, day) in moving.sorted(by: { $0.1 < $1.1 }) {
      let kept = observed(.following, day, taken: taken)
      taken.insert(kept)
      result.append(Holiday(day: kept, rule: rule))
    }
    return result.sorted { $0.day < $1.day }
  }

  private static func observed(
    _ observance: HolidayRule.Observance, _ day: CalendarDay, taken: Set<CalendarDay>
  ) -> CalendarDay {
    switch observance {
    case .same: return day
    case .nearest:
      return switch day.weekday {
      case .saturday: day.adding(days: -1)
      case .sunday: day.adding(days: 1)
      default: day
      }
    case .following:
      var kept = day
      while kept.weekday.isWeekend || taken.contains(kept) { kept = kept.adding(days: 1) }
      return kept
    }
  }
}

extension Array {
  /// The elements for which the condition holds, and the others, each in their order.
  fileprivate func partitioned(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}

extension HolidayTable {
  /// The calendar that transit times are counted with: the holidays of both whole countries.
  ///
  /// Holidays of single states and provinces are left out, since freight moves through them. The
  /// calendar knows the days of the years and no others.
  public func calendar(years: ClosedRange<Int> = HolidayTable.years) -> HolidayCalendar {
    let countries: [Country] = [.unitedStates, .canada]
    // A New Year's Day on a Saturday is kept on the last day of the year before.
    let begun = years.lowerBound...(years.upperBound + 1)
    let days = countries.map { ($0, Set(holidays(of: $0, years: begun).map(\.day))) }
    let known = DayRange(
      from: CalendarDay(year: years.lowerBound, month: 1, day: 1),
      through: CalendarDay(year: years.upperBound, month: 12, day: 31))
    return HolidayCalendar(
      days: Dictionary(days) { first, _ in first }, known: known ?? .always)
  }
}
