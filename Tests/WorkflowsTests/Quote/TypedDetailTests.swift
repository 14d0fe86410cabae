import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("How much of a service, as people type it")
struct TypedDetailTests {
  private static let field = FieldPath("detail")

  private func read(_ text: String) throws(FieldProblem) -> AccessorialDetail {
    try TypedDetail.read(text, field: Self.field)
  }

  @Test("each number goes by its unit, and several follow one another")
  func units() throws {
    let cad = Money(minorUnits: 50_000, .cad)
    let pairs: [(String, AccessorialDetail)] = [
      ("90 min", AccessorialDetail(minutes: 90)), ("1.5h", AccessorialDetail(minutes: 90)),
      ("2 nights", AccessorialDetail(days: 2)), ("12pcs", AccessorialDetail(pieces: 12)),
      ("2 stops 40 mi", AccessorialDetail(stops: 2, distance: .miles(40))),
      ("64.4 km, 1 stop", AccessorialDetail(stops: 1, distance: Distance(millimetres: 64_400_000))),
      ("500 CAD", AccessorialDetail(amount: cad)), ("500.00CAD", AccessorialDetail(amount: cad)),
      ("$12.50", AccessorialDetail(amount: Money(minorUnits: 1_250, .usd))),
      ("", AccessorialDetail()),
    ]
    for (text, detail) in pairs { #expect(try read(text) == detail, "\(text)") }
  }

  @Test(
    "a number without a unit, twice or not possible is refused in a sentence",
    arguments: [
      ("2", "detail \"2\" is not an amount with its unit; type it as 90 min, 2 days"),
      ("two days", "detail \"two\" is not an amount with its unit"),
      ("90 min 2 h", "detail \"2 h\" is given twice, first as \"90 min\""),
      ("0 stops", "detail \"0 stops\" is zero"), ("-3 days", "detail \"-3 days\" is below zero"),
      ("1.5 days", "detail \"1.5 days\" is not a whole number"),
      ("2000000 min", "detail \"2000000 min\" is over 1 000 000"),
      ("90000 mi", "detail \"90000 mi\" is over "), ("5 parsecs", "detail \"5 parsecs\" is not an"),
    ])
  func refused(text: String, words: String) {
    let error = #expect(throws: FieldProblem.self) { try read(text) }
    #expect(error?.sentence.hasPrefix(words) == true, "\(error?.sentence ?? "")")
  }

  @Test("a random detail is the same after writing and reading")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<500 {
      func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
        Bool.random(using: &random) ? value() : nil
      }
      let detail = AccessorialDetail(
        pieces: maybe(Int.random(in: 1...900, using: &random)),
        minutes: maybe(Int.random(in: 1...900, using: &random)),
        days: maybe(Int.random(in: 1...90, using: &random)),
        stops: maybe(Int.random(in: 1...9, using: &random)),
        distance: maybe(.miles(Int.random(in: 1...900, using: &random))),
        amount: maybe(Money(minorUnits: Int64.random(in: 1...900_000, using: &random), .cad)))
      #expect(try read(TypedDetail.text(of: detail)) == detail)
    }
  }
}
