import Foundation
import TestSupport
import Testing
import Units

@Suite("Laws of volumes and densities, on random freight")
struct DensityPropertyTests {
  private static let seeds: [UInt64] = [41, 42, 43]

  /// Whole pounds in whole inches, where the density is a fraction of small whole numbers.
  private struct Box {
    let pounds: Int
    let sides: [Int]

    init(_ generator: inout SeededGenerator) {
      pounds = Int.random(in: 1...20_000, using: &generator)
      sides = (0..<3).map { _ in Int.random(in: 1...240, using: &generator) }
    }

    var cubicInches: Int { sides.reduce(1, *) }

    var volume: Volume {
      Volume(length: .inches(sides[0]), width: .inches(sides[1]), height: .inches(sides[2]))
    }

    func density() throws -> Density { try #require(Density(.pounds(pounds), in: volume)) }
  }

  private func forBoxes(_ seed: UInt64, _ check: (Box) throws -> Void) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 { try check(Box(&generator)) }
  }

  @Test("pounds a cubic foot are half-up of the whole-number quotient", arguments: seeds)
  func shown(seed: UInt64) throws {
    try forBoxes(seed) { (box) throws in
      // 1 728 cubic inches are a cubic foot.
      let hundredths = Rounding.halfUp.quotient(box.pounds * 1_728 * 100, box.cubicInches)
      let expected = ExactDecimal(significand: Int128(hundredths), scale: 2)
      #expect(try box.density().poundsPerCubicFoot == expected)
    }
  }

  @Test("a bound is compared as whole numbers are", arguments: seeds)
  func bounds(seed: UInt64) throws {
    try forBoxes(seed) { (box) throws in
      let density = try box.density()
      for tenths in [1, 10, 20, 105, 135, 225, 300, 500] {
        let bound = ExactDecimal(significand: Int128(tenths), scale: 1)
        let isAtLeast = box.pounds * 1_728 * 10 >= tenths * box.cubicInches
        #expect(density.isAtLeast(poundsPerCubicFoot: bound) == isAtLeast)
      }
    }
  }

  @Test("a density that is exactly a bound is at least the bound", arguments: 1...60)
  func exactBound(pounds: Int) throws {
    let foot = Volume(length: .inches(12), width: .inches(12), height: .inches(12))
    let density = try #require(Density(.pounds(pounds), in: foot))
    #expect(density.isAtLeast(poundsPerCubicFoot: ExactDecimal(pounds)))
    let above = ExactDecimal(significand: Int128(pounds) * 1_000_000 + 1, scale: 6)
    #expect(!density.isAtLeast(poundsPerCubicFoot: above))
  }

  @Test("so many equal boxes have the density of one", arguments: seeds)
  func counts(seed: UInt64) throws {
    try forBoxes(seed) { (box) throws in
      let many = try #require(Density(Mass.pounds(box.pounds) * 7, in: box.volume * 7))
      #expect(try many.poundsPerCubicFoot == box.density().poundsPerCubicFoot)
    }
  }

  @Test(
    "two boxes together are no denser than the denser and no lighter than the lighter",
    arguments: seeds)
  func between(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (one, other) = (Box(&generator), Box(&generator))
      let both = try #require(
        Density(.pounds(one.pounds + other.pounds), in: one.volume + other.volume))
      let figures = [try one.density(), try other.density()].map(\.poundsPerCubicFoot)
      let least = try #require(figures.min())
      let most = try #require(figures.max())
      #expect(least <= both.poundsPerCubicFoot && both.poundsPerCubicFoot <= most)
    }
  }

  @Test("a volume does not depend on which side is called length", arguments: seeds)
  func sides(seed: UInt64) {
    forBoxes(seed) { box in
      let turned = Volume(
        length: .inches(box.sides[2]), width: .inches(box.sides[0]), height: .inches(box.sides[1]))
      #expect(turned == box.volume)
      let feet = Rounding.halfUp.quotient(Int128(box.cubicInches) * 100, 1_728)
      #expect(box.volume.cubicFeet() == ExactDecimal(significand: feet, scale: 2))
    }
  }

  @Test("volumes are added and multiplied exactly, and read back from JSON", arguments: seeds)
  func volumes(seed: UInt64) throws {
    try forBoxes(seed) { (box) throws in
      #expect(box.volume * 3 == box.volume + box.volume + box.volume)
      #expect(box.volume + .zero == box.volume)
      #expect(box.volume > .zero)
      let back = try JSONDecoder().decode([Volume].self, from: JSONEncoder().encode([box.volume]))
      #expect(back == [box.volume])
      let density = try box.density()
      let read = try JSONDecoder().decode(Density.self, from: JSONEncoder().encode(density))
      #expect(read == density)
    }
  }

  @Test("without a volume above zero there is no density")
  func noVolume() {
    #expect(Density(.pounds(1), in: .zero) == nil)
    #expect(Density(.pounds(1), in: Volume(cubicTenthMicrometres: -1)) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        Density.self,
        from: Data(#"{"mass": "5 lb", "volume": "0"}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Volume].self, from: Data(#"["a lot"]"#.utf8))
    }
  }
}
