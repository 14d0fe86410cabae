import Shipping
import Units

/// What went wrong in a file of terms, gathered so that one reading reports everything.
struct TermsReport {
  let file: String
  let lines: TermsLines
  private(set) var problems: [RateSheetProblem] = []

  init(file: String, text: String) {
    self.file = file
    lines = TermsLines(text)
  }

  mutating func add(
    _ reason: RateSheetProblem.Reason, at path: FieldPath, value: TermsValue? = nil
  ) {
    problems.append(
      RateSheetProblem(
        file: file, line: lines.line(of: path), field: path.description,
        value: value?.shown ?? "", reason: reason))
  }

  mutating func add(_ problem: RateSheetProblem) {
    problems.append(problem)
  }
}

/// A table of the terms: gives its values in their types and reports what is not as it must be.
///
/// Every method gives nothing for a value that is absent or reported.
struct TermsSection {
  let path: FieldPath
  let members: [String: TermsValue]

  /// Reports the keys that are not known, each with its nearest known one.
  func checkKeys(_ known: [String], _ report: inout TermsReport) {
    for key in members.keys.sorted() where !known.contains(key) {
      report.add(
        .unknownName(nearest: NearestWord.to(key, among: known)), at: path.field(key))
    }
  }

  /// The longest text that is taken: the words of a source are a line or two, and names are shorter.
  static let longestText = 500

  func text(_ key: String, required: Bool = false, _ report: inout TermsReport) -> String? {
    switch members[key] {
    case .text(let text) where text.unicodeScalars.count > Self.longestText:
      report.add(
        .textTooLong(limit: Self.longestText), at: path.field(key), value: .text(text))
    case .text(let text) where !text.allSatisfy(\.isWhitespace): return text
    case .text, nil:
      if required { report.add(.missing, at: path.field(key)) }
    case .some(let value):
      report.add(.wrongKind(needed: "text in quotes"), at: path.field(key), value: value)
    }
    return nil
  }

  func day(_ key: String, _ report: inout TermsReport) -> CalendarDay? {
    switch members[key] {
    case nil: return nil
    case .day(let day): return day
    case .text(let text):
      if let day = CalendarDay(iso: text) { return day }
    default: break
    }
    report.add(
      .wrongKind(needed: "a date such as 2026-11-24"), at: path.field(key), value: members[key])
    return nil
  }

  /// A discount in per cent, below 100: nothing is carried for nothing.
  func discount(_ key: String, _ report: inout TermsReport) -> Percent? {
    let discount = percent(key, upTo: 100, &report)
    guard discount == Percent(100) else { return discount }
    report.add(.leavesNothing, at: path.field(key), value: members[key])
    return nil
  }

  /// A percentage, up to 500 unless told otherwise; one below 1 is doubted, since 0.6 is more often
  /// meant as 60.
  func percent(
    _ key: String, upTo limit: ExactDecimal = 500, _ report: inout TermsReport
  ) -> Percent? {
    guard let number = number(key, &report) else { return nil }
    let reason: RateSheetProblem.Reason? =
      if number.isNegative { .negative } else if number > limit { .overLimit(limit) } else {
        Percent(number) == nil ? .tooManyPlaces(6) : nil
      }
    if let reason {
      report.add(reason, at: path.field(key), value: members[key])
      return nil
    }
    if number > 0, number < 1 {
      report.add(.perhapsAFraction, at: path.field(key), value: members[key])
    }
    return Percent(number)
  }

  func money(_ key: String, _ currency: Currency, _ report: inout TermsReport) -> Money? {
    read(key, &report) { RateSheetNumber.money($0, currency) }
  }

  func rate(
    _ key: String, _ currency: Currency, _ report: inout TermsReport
  ) -> HundredweightRate? {
    read(key, &report) { RateSheetNumber.rate($0, currency) }
  }

  /// A rate per mile or kilometre.
  func distanceRate(
    _ key: String, per unit: DistanceUnit, _ currency: Currency, _ report: inout TermsReport
  ) -> DistanceRate? {
    read(key, &report) { RateSheetNumber.distanceRate($0, per: unit, currency) }
  }

  /// A whole number from 0, up to 366 unless told otherwise.
  func whole(_ key: String, upTo limit: Int = 366, _ report: inout TermsReport) -> Int? {
    read(key, &report) { RateSheetNumber.whole($0, upTo: limit) }
  }

  private func read<Value>(
    _ key: String, _ report: inout TermsReport,
    as parse: (String) -> Result<Value, RateSheetProblem.Reason>
  ) -> Value? {
    guard let value = members[key] else { return nil }
    switch parse(value.digits ?? "?") {
    case .success(let found): return found
    case .failure(let reason):
      report.add(reason, at: path.field(key), value: value)
      return nil
    }
  }

  func freightClass(_ key: String, _ report: inout TermsReport) -> FreightClass? {
    guard let value = members[key] else {
      report.add(.missing, at: path.field(key))
      return nil
    }
    let freightClass = value.digits.flatMap { FreightClass(parsing: $0) }
    if freightClass == nil { report.add(.unknownClass, at: path.field(key), value: value) }
    return freightClass
  }

  func table(_ key: String, _ report: inout TermsReport) -> TermsSection? {
    switch members[key] {
    case nil: return nil
    case .table(let members): return TermsSection(path: path.field(key), members: members)
    case .some(let value):
      report.add(.wrongKind(needed: "a table"), at: path.field(key), value: value)
      return nil
    }
  }

  func tables(_ key: String, _ report: inout TermsReport) -> [TermsSection] {
    guard let value = members[key] else { return [] }
    guard case .list(let elements) = value else {
      report.add(.wrongKind(needed: "a list of tables"), at: path.field(key), value: value)
      return []
    }
    return elements.enumerated().compactMap { index, element in
      let place = path.field(key).element(index)
      guard case .table(let members) = element else {
        report.add(.wrongKind(needed: "a table"), at: place, value: element)
        return nil
      }
      return TermsSection(path: place, members: members)
    }
  }

  /// A number as exact as it is typed.
  func decimal(
    _ key: String, required: Bool = false, _ report: inout TermsReport
  ) -> ExactDecimal? {
    if required, members[key] == nil { report.add(.missing, at: path.field(key)) }
    return number(key, &report)
  }

  /// True or false.
  func flag(_ key: String, _ report: inout TermsReport) -> Bool? {
    guard let value = members[key] else { return nil }
    if case .flag(let flag) = value { return flag }
    report.add(.wrongKind(needed: "true or false"), at: path.field(key), value: value)
    return nil
  }

  private func number(_ key: String, _ report: inout TermsReport) -> ExactDecimal? {
    guard let value = members[key] else { return nil }
    guard let digits = value.digits, let number = try? ExactDecimal(parsing: digits) else {
      report.add(.notANumber, at: path.field(key), value: value)
      return nil
    }
    return number
  }
}

extension TermsValue {
  /// The digits of a number, bare or in quotes.
  var digits: String? {
    switch self {
    case .number(let digits):
      digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    case .text(let text): text
    default: nil
    }
  }
}
