import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Prices of accessorials that contradict themselves")
struct AccessorialContradictionTests {
  private static func usd(_ units: Int64) -> Money { Money(minorUnits: units * 100, .usd) }

  private static func contradiction(_ charge: AccessorialCharge) -> String? {
    let terms = RateTerms(accessorials: [.overlength: charge])
    do {
      _ = try RateSheet.sample(terms: terms)
      return nil
    } catch let found as RateSheetContradiction {
      return found.sentence
    } catch {
      return "\(error)"
    }
  }

  private static let words =
    "the price of overlength of standard contradicts itself; let each step begin where the one "
    + "under it ends, and no bound be below the other."

  @Test(
    "steps without any, that end early, overlap or leave a gap",
    arguments: [
      ([(8, 8)], BracketProblem.endsBeforeItBegins(step: 0)),
      ([(8, 12), (11, 16)], .overlaps(step: 1)), ([(8, 12), (13, 16)], .leavesGap(step: 1)),
      ([(8, nil), (12, 16)], .overlaps(step: 1)), ([], .empty),
    ] as [([(Int, Int?)], BracketProblem)])
  func steps(bounds: [(Int, Int?)], problem: BracketProblem) {
    let steps = bounds.map { from, below in
      ChargeBracket<Length>(
        from: .inches(from * 12), below: below.map { .inches($0 * 12) }, amount: Self.usd(85))
    }
    #expect(ChargeBracket.problem(in: steps) == problem)
    #expect(Self.contradiction(.byLength(steps)) == Self.words)
  }

  @Test("a bound below the other, and free times that are absurd")
  func bounds() {
    #expect(
      Self.contradiction(.perPiece(amount: Self.usd(1), atLeast: Self.usd(9), atMost: Self.usd(8)))
        == Self.words)
    #expect(
      Self.contradiction(
        .perTime(
          amount: Self.usd(1), unit: .hour, free: [.init(time: -1)], atLeast: nil, atMost: nil))
        == Self.words)
  }

  @Test("an amount in another currency and a share over 500 %")
  func amounts() {
    let foreign = Money(minorUnits: 1, .cad)
    #expect(
      Self.contradiction(.byWeight([.init(from: .zero, amount: foreign)]))?
        .hasPrefix("amount 0.01 CAD of service standard is not possible") ?? false)
    #expect(
      Self.contradiction(.share(percent: Percent(501), of: .amount, atLeast: nil, atMost: nil))?
        .hasPrefix("overlength of 501 % in service standard is not possible") ?? false)
  }

  @Test("terms without rules of space, as stored before, are read")
  func oldTerms() throws {
    let data = try JSONEncoder().encode(RateTerms.sample)
    var object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object.removeValue(forKey: "space") != nil)
    let old = try JSONSerialization.data(withJSONObject: object)
    #expect(try JSONDecoder().decode(RateTerms.self, from: old) == .sample)
  }

  @Test("a price of every basis is the same after writing and reading, and has words")
  func coding() throws {
    let rate = try #require(HundredweightRate(1))
    let charges: [AccessorialCharge] = [
      .flat(amount: Self.usd(1)), .perHundredweight(rate: rate, atLeast: nil, atMost: Self.usd(3)),
      .share(
        percent: Percent(1), of: .valueOver(perPound: Self.usd(2)), atLeast: nil, atMost: nil),
      .byLength([.init(from: .inches(96), amount: Self.usd(1))]),
      .byWeight([.init(from: .zero, below: .pounds(1), amount: Self.usd(1))]),
      .byAmount([.init(from: Self.usd(0), amount: Self.usd(1))], of: .declaredValue),
      .perTime(
        amount: Self.usd(1), unit: .day, free: [.init(from: .pounds(1), time: 2)], atLeast: nil,
        atMost: nil),
      .perDistance(
        rate: try #require(DistanceRate(2, per: .kilometres)), atLeast: nil, atMost: nil),
      .perHundredweightDay(rate: rate, freeDays: 2, atLeast: Self.usd(1), atMost: nil),
      .perStop(amount: Self.usd(1), atLeast: nil, atMost: nil), .atCost(markup: Percent(5)),
    ]
    for charge in charges {
      let data = try JSONEncoder().encode(charge)
      #expect(try JSONDecoder().decode(AccessorialCharge.self, from: data) == charge)
    }
    #expect(Set(charges.map(\.description)).count == charges.count)
  }
}
