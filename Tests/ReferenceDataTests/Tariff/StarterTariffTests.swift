import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite struct StarterTariffTests {
  private let tariff = StarterTariff.bundled

  private func entry(_ text: String) throws -> StarterTariffEntry {
    try #require(tariff.entry(try TariffNumber(parsing: text)))
  }

  @Test("it has all 97 chapters and 1,228 headings, and more than 1,800 subheadings")
  func counts() {
    #expect(tariff.problems.isEmpty)
    let byLength = Dictionary(grouping: tariff.entries, by: \.number.count).mapValues(\.count)
    #expect(byLength[2] == 97)
    #expect(byLength[4] == 1_228)
    #expect((byLength[6] ?? 0) > 1_800)
    #expect(byLength.keys.sorted() == [2, 4, 6])
    #expect(tariff.chapters.map(\.number.chapter) == Array(1...97))
  }

  @Test("every number stands once and below its chapter and heading")
  func parents() {
    let numbers = tariff.entries.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers == numbers.sorted())
    for number in numbers {
      for length in stride(from: 2, to: number.count, by: 2) {
        #expect(tariff.entry(number.prefix(length)) != nil, "\(number)")
      }
    }
  }

  @Test("titles are short plain lines, and search words single words in small letters")
  func titles() {
    for entry in tariff.entries {
      #expect((3...60).contains(entry.title.count), "\(entry.number) \(entry.title)")
      #expect(isPlain(entry.title), "\(entry.number)")
      #expect(entry.title == entry.title.split(separator: " ").joined(separator: " "))
      #expect(!entry.searchWords.isEmpty, "\(entry.number)")
      for word in entry.searchWords { #expect(isPlain(word), "\(entry.number) \(word)") }
      #expect(Set(entry.searchWords).count == entry.searchWords.count, "\(entry.number)")
    }
  }

  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
  }

  @Test("every stated rate is free, a percentage, an amount for a unit, or a sum of them")
  func ratesParse() throws {
    let part = #/(?:[$]?\d+(?:\.\d+)?(?:¢|%)?)(?:[ /].*)?/#
    for entry in tariff.entries {
      for rate in rates(of: entry) {
        guard let text = rate.statedText else { continue }
        for term in text.split(separator: " + ") {
          let fits = term == "Free" || term.wholeMatch(of: part) != nil
          #expect(fits, "\(entry.number) \(text)")
        }
      }
    }
  }

  private func rates(of entry: StarterTariffEntry) -> [StarterRate] {
    [
      entry.unitedStatesGeneral, entry.unitedStatesUSMCA, entry.canadaMostFavouredNation,
      entry.canadaCUSMA,
    ]
  }

  @Test("the United States have a rate or a remark for every subheading")
  func unitedStatesIsComplete() {
    for entry in tariff.entries where entry.number.count == 6 {
      #expect(entry.unitedStatesGeneral != .unknown, "\(entry.number)")
      #expect(entry.unitedStatesUSMCA != .unknown, "\(entry.number)")
    }
  }

  @Test("chapters have no rates of their own")
  func chaptersHaveNoRates() {
    for chapter in tariff.chapters {
      #expect(rates(of: chapter).allSatisfy { $0 == .unknown }, "\(chapter.number)")
    }
  }

  @Test("cotton T-shirts have one US rate, others several, as in the HTS 2026 Revision 3")
  func shirts() throws {
    let cotton = try entry("6109.10")
    #expect(cotton.unitedStatesGeneral == .stated("16.5%"))
    #expect(cotton.unitedStatesUSMCA == .stated("Free"))
    let others = try entry("6109.90")
    let range = StarterRateRange(lowest: try percent("2.6"), highest: Percent(32))
    #expect(others.unitedStatesGeneral == .several(range))
    #expect(others.unitedStatesGeneral.statedText == nil)
    #expect(
      others.unitedStatesGeneral.words == "2.6–32%, several: choose the ten-digit line")
  }

  @Test("cotton T-shirts enter Canada at 18%, and free under CUSMA, as in T2026-2")
  func shirtsIntoCanada() throws {
    let cotton = try entry("6109.10")
    #expect(cotton.canadaMostFavouredNation == .stated("18%"))
    #expect(cotton.canadaCUSMA == .stated("Free"))
  }

  @Test("what was read in no source is unknown and not free")
  func unknownStaysUnknown() throws {
    let lard = try entry("1501")
    #expect(lard.canadaMostFavouredNation == .unknown)
    #expect(lard.canadaMostFavouredNation.words == "UNKNOWN")
    #expect(lard.canadaMostFavouredNation.statedText == nil)
  }

  @Test("a national number finds its subheading, and one not listed its heading")
  func nearest() throws {
    let line = try TariffNumber(parsing: "6109.10.00.12")
    #expect(tariff.nearestEntry(to: line)?.number.dotted == "6109.10")
    let rare = try TariffNumber(parsing: "2931.53.00.00")
    #expect(tariff.nearestEntry(to: rare)?.number.dotted == "2931")
    #expect(tariff.nearestEntry(to: try TariffNumber(parsing: "9903.88.15")) == nil)
  }

  @Test("the way to a number leads over its chapter and heading")
  func path() throws {
    let path = tariff.path(to: try TariffNumber(parsing: "6109100012"))
    #expect(path.map(\.number.dotted) == ["61", "6109", "6109.10"])
    let below = tariff.children(of: try TariffNumber(parsing: "6109"))
    #expect(below.map(\.number.dotted) == ["6109.10", "6109.90"])
    let headings = tariff.children(of: try TariffNumber(parsing: "61"))
    #expect(headings.count == 17)
  }

  @Test("the editions are told with their days and how far they can be trusted")
  func editions() throws {
    let unitedStates = try #require(tariff.editions[.unitedStates])
    #expect(unitedStates.name == "HTS 2026 Revision 3")
    #expect(unitedStates.source.inForce.from == CalendarDay(iso: "2026-02-12"))
    let canada = try #require(tariff.editions[.canada])
    #expect(canada.name == "T2026-2")
    #expect(canada.source.inForce.from == CalendarDay(iso: "2026-09-01"))
    #expect(canada.source.confidence == .secondary)
  }

  @Test(
    "words that small shippers use lead to the number",
    arguments: [
      ("hoodie", "6110.20"), ("tuque", "6505.00"), ("nappy", "9619.00"), ("bougie", "3406.00"),
      ("stroller", "8715.00"), ("ukulele", "9202.90"), ("vape", "8543.40"), ("kettle", "8516.79"),
    ])
  func words(word: String, number: String) throws {
    #expect(try entry(number).searchWords.contains(word))
  }

  private func percent(_ text: String) throws -> Percent {
    try #require(Percent(try ExactDecimal(parsing: text)))
  }
}
