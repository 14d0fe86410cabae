import Foundation
import TestSupport
import Testing
import Units

@Suite("Percentages")
struct PercentTests {
  @Test(
    "a percentage is shown with its fewest digits",
    arguments: [
      (0, "0 %"), (32_500_000, "32.5 %"), (60_000_000, "60 %"), (-1_250_000, "-1.25 %"),
      (1, "0.000001 %"), (100_000_001, "100.000001 %"),
    ] as [(Int64, String)])
  func shown(millionths: Int64, text: String) {
    #expect(Percent(millionths: millionths).description == text)
  }

  @Test("any percentage of six places is read from its own number and from JSON")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<500 {
      let percent = Percent(
        millionths: Int64.random(in: -999_999_999...999_999_999, using: &generator))
      #expect(Percent(percent.value) == percent)
      let back = try JSONDecoder().decode([Percent].self, from: JSONEncoder().encode([percent]))
      #expect(back == [percent])
    }
  }

  @Test(
    "what is too fine or too large is refused",
    arguments: ["0.0000001", "32.5000001", "1000000.1", "-1000000.000001"])
  func refused(text: String) throws {
    #expect(Percent(try ExactDecimal(parsing: text)) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Percent].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test("zeros at the end do not make a number too fine")
  func zeros() throws {
    #expect(Percent(try ExactDecimal(parsing: "32.50000000")) == Percent(millionths: 32_500_000))
    #expect(Percent(1_000_000 as ExactDecimal) == Percent(1_000_000))
  }

  @Test("order is that of the numbers")
  func order() {
    #expect(Percent(-1) < .zero)
    #expect(Percent(millionths: 32_499_999) < Percent(millionths: 32_500_000))
    #expect(!(Percent(60) < Percent(60)))
  }
}
