import TestSupport
import Testing
import Units

@Suite("Rounded division of whole numbers")
struct RoundingTests {
  @Test(
    "each rounding has its own way with a rest",
    arguments: [
      (7, 2, 4, 4, 3), (-7, 2, -4, -4, -3), (6, 4, 2, 2, 1), (-6, 4, -2, -2, -1),
      (5, 4, 1, 2, 1), (-5, 4, -1, -2, -1), (8, 4, 2, 2, 2), (0, 4, 0, 0, 0),
      (1, 3, 0, 1, 0), (-1, 3, 0, -1, 0), (2, 3, 1, 1, 0), (1, 1, 1, 1, 1),
    ])
  func table(dividend: Int, divisor: Int, halfUp: Int, up: Int, down: Int) {
    #expect(Rounding.halfUp.quotient(dividend, divisor) == halfUp)
    #expect(Rounding.up.quotient(dividend, divisor) == up)
    #expect(Rounding.down.quotient(dividend, divisor) == down)
  }

  @Test("the ends of a type are divided without overflow")
  func ends() {
    #expect(Rounding.halfUp.quotient(Int64.max, 2) == 4_611_686_018_427_387_904)
    #expect(Rounding.halfUp.quotient(Int64.min, 2) == -4_611_686_018_427_387_904)
    #expect(Rounding.halfUp.quotient(Int64.max, Int64.max) == 1)
    #expect(Rounding.halfUp.quotient(Int64.max - 1, Int64.max) == 1)
    #expect(Rounding.up.quotient(Int8.max, 3) == 43)
    #expect(Rounding.down.quotient(Int8.min, 3) == -42)
  }

  @Test("the wide and the narrow types agree", arguments: [11, 12, 13] as [UInt64])
  func widths(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let dividend = Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator)
      let divisor = Int64.random(in: 1...100_000, using: &generator)
      for rounding in [Rounding.halfUp, .up, .down] {
        let wide = rounding.quotient(Int128(dividend), Int128(divisor))
        #expect(wide == Int128(rounding.quotient(dividend, divisor)))
      }
    }
  }
}
