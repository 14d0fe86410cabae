import Foundation
import TestSupport
import Testing
import Units

@Suite("Laws of exact decimal numbers, on random ones")
struct ExactDecimalPropertyTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4]

  /// Runs a check on many random pairs.
  private func forPairs(
    _ seed: UInt64, digits: Int = 15, _ check: (ExactDecimal, ExactDecimal) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      try check(
        .random(digits: digits, using: &generator), .random(digits: digits, using: &generator))
    }
  }

  @Test("sums and products do not depend on the order", arguments: seeds)
  func commutative(seed: UInt64) {
    forPairs(seed) { left, right in
      #expect(left + right == right + left)
      #expect(left * right == right * left)
    }
  }

  @Test("what was added is taken away again, to the last digit", arguments: seeds)
  func inverse(seed: UInt64) {
    forPairs(seed) { left, right in
      #expect(left + right - right == left)
      #expect((left - left).isZero)
      #expect(left - right == -(right - left))
    }
  }

  @Test("products are spread over sums", arguments: seeds)
  func distributive(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let (a, b, c) = (
        ExactDecimal.random(digits: 10, using: &generator),
        ExactDecimal.random(digits: 10, using: &generator),
        ExactDecimal.random(digits: 10, using: &generator)
      )
      #expect(a * (b + c) == a * b + a * c)
      #expect((a + b) + c == a + (b + c))
    }
  }

  @Test("order agrees with the sign of the difference", arguments: seeds)
  func order(seed: UInt64) {
    forPairs(seed) { left, right in
      let difference = left - right
      #expect((left < right) == difference.isNegative)
      #expect((left == right) == difference.isZero)
      #expect((left < right) == (-right < -left))
    }
  }

  @Test("more zeros behind the point change neither value nor hash", arguments: seeds)
  func zeros(seed: UInt64) {
    forPairs(seed) { value, _ in
      let longer = ExactDecimal(significand: value.significand * 1_000, scale: value.scale + 3)
      #expect(longer == value)
      #expect(longer.hashValue == value.hashValue)
      #expect(longer.normalized == value && longer.normalized.scale <= value.scale)
    }
  }

  @Test("text and JSON give the same number back", arguments: seeds)
  func text(seed: UInt64) throws {
    try forPairs(seed) { value, _ in
      let back = try ExactDecimal(parsing: value.description)
      #expect(back == value && back.scale == value.scale)
      let json = try JSONDecoder().decode([ExactDecimal].self, from: JSONEncoder().encode([value]))
      #expect(json == [value])
    }
  }

  @Test("grouping only puts separators between thousands", arguments: seeds)
  func grouping(seed: UInt64) {
    forPairs(seed) { value, _ in
      let grouped = value.text(groupedBy: " ")
      #expect(grouped.filter { $0 != " " } == value.description)
      let groups = Self.groups(of: grouped)
      #expect(groups.dropFirst().allSatisfy { $0.count == 3 })
      #expect((1...3).contains(groups.first?.count ?? 0), "\(grouped) \(groups)")
    }
  }

  /// The groups of digits before the point.
  private static func groups(of text: String) -> [Substring] {
    let whole = text.split(separator: ".")[0]
    return whole.trimmingPrefix("-").split(separator: " ", omittingEmptySubsequences: false)
  }

  @Test("rounding half-up is never further than half a unit off", arguments: seeds)
  func halfUp(seed: UInt64) {
    forPairs(seed) { value, _ in
      for places in 0...6 {
        let rounded = value.rounded(toPlaces: places)
        let half = ExactDecimal(significand: 5, scale: places + 1)
        #expect((value - rounded).magnitude <= half)
        #expect(rounded.rounded(toPlaces: places) == rounded)
        #expect(rounded.scale <= max(places, value.scale))
        #expect((-value).rounded(toPlaces: places) == -rounded)
      }
    }
  }

  @Test("a half goes away from zero, whatever the sign", arguments: seeds)
  func halves(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let whole = Int128.random(in: 0...1_000_000, using: &generator)
      let places = Int.random(in: 0...5, using: &generator)
      let half = ExactDecimal(significand: whole * 10 + 5, scale: places + 1)
      let up = ExactDecimal(significand: whole + 1, scale: places)
      #expect(half.rounded(toPlaces: places) == up)
      #expect((-half).rounded(toPlaces: places) == -up)
    }
  }

  @Test("up and down enclose a number within one unit", arguments: seeds)
  func upAndDown(seed: UInt64) {
    forPairs(seed) { value, _ in
      for places in 0...4 {
        let (up, down) = (
          value.rounded(toPlaces: places, .up), value.rounded(toPlaces: places, .down)
        )
        #expect(down.magnitude <= value.magnitude && value.magnitude <= up.magnitude)
        #expect(up.magnitude - down.magnitude <= .unit(ofPlaces: places))
        let isRound = value.rounded(toPlaces: places) == value
        #expect((up == down) == isRound)
      }
    }
  }

  @Test("rounding keeps the order of numbers", arguments: seeds)
  func monotone(seed: UInt64) {
    forPairs(seed, digits: 6) { left, right in
      let (low, high) = left < right ? (left, right) : (right, left)
      for rounding in [Rounding.halfUp, .down] {
        #expect(low.rounded(toPlaces: 2, rounding) <= high.rounded(toPlaces: 2, rounding))
      }
    }
  }

  @Test("a quotient times its divisor is the dividend within half a unit", arguments: seeds)
  func quotient(seed: UInt64) {
    forPairs(seed, digits: 10) { dividend, divisor in
      guard !divisor.isZero else { return }
      for places in [0, 2, 6] {
        let quotient = dividend.divided(by: divisor, places: places)
        let error = (quotient * divisor - dividend).magnitude
        let half = ExactDecimal(significand: 5, scale: places + 1)
        #expect(error <= half * divisor.magnitude)
        #expect((-dividend).divided(by: divisor, places: places) == -quotient)
        #expect(dividend.divided(by: -divisor, places: places) == -quotient)
      }
    }
  }

  @Test("a product divided by a factor is the other factor", arguments: seeds)
  func exactQuotient(seed: UInt64) {
    forPairs(seed, digits: 10) { left, right in
      guard !right.isZero else { return }
      #expect((left * right).divided(by: right, places: 8) == left)
    }
  }
}
