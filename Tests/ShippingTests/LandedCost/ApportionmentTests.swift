import Shipping
import TestSupport
import Testing
import Units

/// The oracle is F14 of the reference on what shippers want: the tests of erpnext's landed cost voucher.
@Suite("Shared costs are divided without losing a cent")
struct ApportionmentTests {
  @Test(
    "a cost is divided by amounts, by quantities, and by weights of returned lines",
    arguments: [
      ([Int64(8_000), 12_000, 20_000, 0], [Int64(3_000), 5_000, 0]),
      ([8_000, 2, -1], [16_000, -8_000]), ([150_000, 5_000, 3_000, 900], nil),
    ])
  func oracle(numbers: [Int64], parts: [Int64]?) {
    let found = Apportionment.divide(numbers[0], by: Array(numbers.dropFirst()))
    if let parts { #expect(found == parts) }
    #expect(found?.reduce(0, +) == numbers[0])
  }

  @Test("four cents over seven equal lines go to the first four")
  func remainder() {
    #expect(
      Apportionment.divide(4, by: [Int64](repeating: 1, count: 7)) == [1, 1, 1, 1, 0, 0, 0])
  }

  @Test("the cents left go to the largest fractions")
  func largestFractions() {
    #expect(Apportionment.divide(100, by: [1, 1, 1]) == [34, 33, 33])
    #expect(Apportionment.divide(10, by: [16, 17, 67]) == [1, 2, 7])
    #expect(Apportionment.divide(-100, by: [1, 1, 1]) == [-34, -33, -33])
  }

  @Test("weights that add up to nothing divide nothing")
  func zero() {
    #expect(Apportionment.divide(100, by: [10_010, 20_020, -30_030]) == nil)
    #expect(Apportionment.divide(100, by: [0, 0]) == nil)
    #expect(Apportionment.divide(100, by: []) == nil)
  }

  @Test("the parts always add up and are never more than a cent from the exact share")
  func property() {
    var random = SeededGenerator(seed: 20_260_504)
    for _ in 0..<2_000 {
      let amount = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Int64.random(in: 0...100_000, using: &random)
      }
      let whole = weights.reduce(0, +)
      guard whole > 0 else { continue }
      let parts = Apportionment.divide(amount, by: weights) ?? []
      #expect(parts.reduce(0, +) == amount)
      for (part, weight) in zip(parts, weights) {
        #expect((part * whole - amount * weight).magnitude < UInt64(whole))
      }
    }
  }
}
