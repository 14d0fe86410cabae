import Shipping
import Units

extension StarterTariffEntry {
  /// Reads a row of `starter-tariff.tsv`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 7)
    number = try row.harmonizedNumber(fields[0])
    title = fields[1]
    searchWords = fields[2].split(separator: " ").map(String.init)
    unitedStatesGeneral = try row.starterRate(fields[3])
    unitedStatesUSMCA = try row.starterRate(fields[4])
    canadaMostFavouredNation = try row.starterRate(fields[5])
    canadaCUSMA = try row.starterRate(fields[6])
  }
}

extension TabbedText.Row {
  /// Reads a tariff number of any length.
  func tariffNumber(_ text: String) throws(ReferenceTableError) -> TariffNumber {
    do {
      return try TariffNumber(parsing: text)
    } catch {
      throw self.error(.notATariffNumber(text))
    }
  }

  /// Reads a number that means the same in every country: a chapter, heading or subheading.
  fileprivate func harmonizedNumber(_ text: String) throws(ReferenceTableError) -> TariffNumber {
    let number = try tariffNumber(text)
    guard [2, 4, 6].contains(number.count) else { throw error(.notATariffNumber(text)) }
    return number
  }

  /// Reads a rate; nothing at all is an unknown rate.
  fileprivate func starterRate(_ text: String) throws(ReferenceTableError) -> StarterRate {
    switch text {
    case "": return .unknown
    case "rule": return .inWords
    case "several": return .several(nil)
    default:
      if text.hasPrefix("several ") { return .several(try range(text)) }
      guard text == "Free" || text.contains(where: \.isNumber) else { throw error(.notARate(text)) }
      return .stated(text)
    }
  }

  /// Reads the range of `several 2.6-32%`.
  private func range(_ text: String) throws(ReferenceTableError) -> StarterRateRange {
    let ends = text.dropFirst("several ".count).split(separator: "-", maxSplits: 1)
    guard ends.count == 2, ends[1].last == "%",
      let lowest = percent(ends[0]), let highest = percent(ends[1].dropLast()), lowest < highest
    else { throw error(.notARate(text)) }
    return StarterRateRange(lowest: lowest, highest: highest)
  }

  private func percent(_ text: some StringProtocol) -> Percent? {
    (try? ExactDecimal(parsing: text)).flatMap(Percent.init(_:))
  }
}
