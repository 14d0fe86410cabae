import Shipping
import TestSupport
import Testing
import Units

@Suite("Overlength")
struct OverlengthTests {
  private static func usd(_ units: Int64) -> Money { Money(minorUnits: units * 100, .usd) }

  private static func feet(_ feet: Int) -> Length { .inches(feet * 12) }

  /// Steps of 8, 12, 16 and 20 ft; the amounts are ours, since the benchmark only says 85 to 400.
  private static let steps: [ChargeBracket<Length>] = [
    .init(from: feet(8), below: feet(12), amount: usd(85)),
    .init(from: feet(12), below: feet(16), amount: usd(150)),
    .init(from: feet(16), below: feet(20), amount: usd(250)),
  ]

  private static func answer(
    _ units: [HandlingUnit], asked: Bool = false
  ) throws -> QuoteAnswer {
    let terms = RateTerms(accessorials: [.overlength: .byLength(steps)])
    let answers = try LTLRater(holidays: .weekendsOnly).quote(
      QuoteRequest.sample(units: units, accessorials: asked ? [.overlength] : []),
      on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first)
  }

  private static func charge(_ units: [HandlingUnit], asked: Bool = false) throws -> String? {
    let offer = try #require(try answer(units, asked: asked).offer)
    return offer.lines.first { $0.label == "overlength" }
      .map { "\($0.amount.plainText): \($0.arithmetic)" }
  }

  @Test(
    "each handling unit is charged by its longest side, from 8 ft on and unasked",
    arguments: [
      (95, nil), (96, "85.00: 1 of 96 in, 96 in and over, x 85.00"),
      (143, "85.00: 1 of 143 in, 96 in and over, x 85.00"),
      (144, "150.00: 1 of 144 in, 144 in and over, x 150.00"),
      (239, "250.00: 1 of 239 in, 192 in and over, x 250.00"),
    ])
  func brackets(inches: Int, charge: String?) throws {
    #expect(
      try Self.charge([.sample(1, inches, 20, 20, pounds: 400, .class70)]) == charge)
  }

  @Test("several units sum up, and the side counts whichever it is")
  func several() throws {
    let units = [
      HandlingUnit.sample(2, 20, 100, 20, pounds: 200, .class70),
      HandlingUnit.sample(1, 48, 40, 48, pounds: 200, .class70),
      HandlingUnit.sample(1, 20, 20, 200, pounds: 200, .class70),
    ]
    #expect(
      try Self.charge(units)
        == "420.00: 2 of 100 in, 96 in and over, x 85.00, 1 of 200 in, 192 in and over, x 250.00")
  }

  @Test("a side over the last step has no price, and so no offer")
  func overTheLastStep() throws {
    let refusal = try #require(
      try Self.answer([.sample(1, 240, 20, 20, pounds: 400, .class70)]).refusal)
    #expect(refusal.reasonText == "240 in is over the last step of overlength")
  }

  @Test("asked for without dimensions it has no price; asked for and short it is not charged")
  func asked() throws {
    let refusal = try #require(
      try Self.answer([.sample(.class70, pounds: 400)], asked: true).refusal)
    #expect(refusal.reason == .accessorialDetailMissing(.overlength, .dimensions))
    let short = [HandlingUnit.sample(1, 48, 40, 48, pounds: 400, .class70)]
    #expect(try Self.charge(short, asked: true) == nil)
  }
}
