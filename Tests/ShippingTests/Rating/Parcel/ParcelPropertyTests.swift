import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of parcel rating, on random shipments")
struct ParcelPropertyTests {
  private static let rater = ParcelRater(holidays: .weekendsOnly)

  private static func money(_ random: inout SeededGenerator) -> Money {
    Money(minorUnits: Int64.random(in: 1...9_999, using: &random), .usd)
  }

  /// A grid whose prices grow with the weight, with holes where asked for.
  private static func grid(_ random: inout SeededGenerator, holes: Bool) -> ParcelGrid {
    var prices = [Int128](repeating: 500, count: 3)
    var over = 0
    let rows = (0..<12).map { _ -> (ParcelBracket, [ExactDecimal?]) in
      let upTo = over + Int.random(in: 1...12, using: &random)
      defer { over = upTo }
      let cells = prices.indices.map { zone -> ExactDecimal? in
        prices[zone] += Int128.random(in: 0...400, using: &random)
        let isHole = holes && Int.random(in: 0..<6, using: &random) == 0
        return isHole ? nil : ExactDecimal(significand: prices[zone], scale: 2)
      }
      return (ParcelBracket(over: .pounds(over), upTo: .pounds(upTo)), cells)
    }
    return ParcelGrid(zones: ["2", "5", "8"], rows: rows)
  }

  private static func terms(_ random: inout SeededGenerator) -> ParcelTerms {
    let published = PublishedDimensionalRule.allCases.randomElement(using: &random) ?? .ups
    let size = PublishedSizeRule.allCases.randomElement(using: &random) ?? .upsLargePackage
    return ParcelTerms(
      dimensional: Bool.random(using: &random) ? .published(published) : .none,
      weightStep: Bool.random(using: &random) ? .pounds(1) : nil,
      limits: Bool.random(using: &random) ? .published(.ups) : .none,
      discount: Percent(Int.random(in: 0...80, using: &random)),
      minimumPerPiece: Bool.random(using: &random) ? money(&random) : nil,
      surcharges: [
        ParcelSurcharge(
          name: "size", condition: .published(size), charge: .perPiece(money(&random)),
          isFuelled: Bool.random(using: &random)),
        ParcelSurcharge(
          name: "share", charge: .percent(Percent(Int.random(in: 0...30, using: &random)))),
      ],
      accessorials: [.residentialDelivery: .flat(amount: money(&random))],
      fuel: .fixed(Percent(Int.random(in: 0...40, using: &random))))
  }

  private static func units(_ random: inout SeededGenerator) throws -> [HandlingUnit] {
    try (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let sides = (0..<3).map { _ in String(Int.random(in: 2...70, using: &random)) }
      return try .cartons(
        Int.random(in: 1...4, using: &random),
        Int.random(in: 0..<8, using: &random) == 0 ? nil : sides.joined(separator: " "),
        weight: "\(Int.random(in: 1...90, using: &random)) lb",
        packaging: PackagingKind.allCases.randomElement(using: &random) ?? .carton)
    }
  }

  @Test("an offer sums to its total and has its reasons, and a refusal has its words")
  func everyAnswer() throws {
    var random = SeededGenerator(seed: 26)
    var offers = 0
    var refusals = 0
    for _ in 0..<2_500 {
      let sheet = try RateSheet.parcel(
        grid: Self.grid(&random, holes: true), terms: Self.terms(&random),
        rows: [("*", "*", ["2", "5", "8"].randomElement(using: &random) ?? "2")])
      let request = try QuoteRequest.parcels(
        Self.units(&random), site: Bool.random(using: &random) ? .residence : .businessWithDock)
      for answer in Self.rater.quote(request, on: sheet, asOf: request.shipDay) {
        switch answer {
        case .offer(let offer):
          offers += 1
          let sum = offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount }
          let rating = try #require(offer.rating?.parcel)
          #expect(sum == offer.total && offer.total > .zero(.usd))
          #expect(offer.lines.allSatisfy { !$0.label.isEmpty && !$0.arithmetic.isEmpty })
          #expect(rating.lines.count == request.handlingUnits.count)
          #expect(rating.lines.allSatisfy { $0.billable >= $0.actual })
          #expect(offer.explanation.steps.count > offer.lines.count)
        case .refusal(let refusal):
          refusals += 1
          #expect(!refusal.reasonText.isEmpty && !refusal.mend.isEmpty)
        }
      }
    }
    #expect(offers > 100 && refusals > 300)
  }

  @Test("a heavier or larger piece is never cheaper where the grid never falls")
  func monotone() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<60 {
      let sheet = try RateSheet.parcel(
        grid: Self.grid(&random, holes: false), terms: Self.terms(&random))
      var side = Int.random(in: 2...10, using: &random)
      var pounds = 1
      var before = Money.zero(.usd)
      while pounds < 60 {
        let request = try QuoteRequest.parcels([
          .cartons(1, "\(side) \(side) \(side)", weight: "\(pounds) lb")
        ])
        let answer = Self.rater.quote(request, on: sheet, asOf: request.shipDay).first
        guard let total = answer?.offer?.total else { break }
        #expect(total >= before)
        before = total
        pounds += Int.random(in: 0...9, using: &random)
        side += Int.random(in: 0...2, using: &random)
      }
    }
  }

  @Test("pieces of one line cost what they cost as lines of their own")
  func pieces() throws {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<300 {
      let sheet = try RateSheet.parcel(
        grid: Self.grid(&random, holes: false), terms: Self.terms(&random))
      let one = try HandlingUnit.cartons(1, "12 10 8", weight: "9 lb")
      var three = one
      three.count = 3
      let together = Self.rater.quote(try .parcels([three]), on: sheet, asOf: .sample("2026-11-24"))
      let apart = Self.rater.quote(
        try .parcels([one, one, one]), on: sheet, asOf: .sample("2026-11-24"))
      #expect(together.first?.offer?.total == apart.first?.offer?.total)
    }
  }

  @Test("the same request gives the same answer")
  func repeatable() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let sheet = try RateSheet.parcel(
        grid: Self.grid(&random, holes: true), terms: Self.terms(&random))
      let request = try QuoteRequest.parcels(Self.units(&random))
      let first = Self.rater.quote(request, on: sheet, asOf: request.shipDay)
      #expect(Self.rater.quote(request, on: sheet, asOf: request.shipDay) == first)
    }
  }
}
