import Foundation
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("A question in one file")
struct QuoteDocumentTests {
  private func example() throws -> [UInt8] {
    let document = try #require(QuoteExample.document(today: FixedDesk.today))
    return Array(try JSONEncoder().encode(document))
  }

  /// The example with one text in place of another.
  private func example(_ text: String, _ replacement: String) throws -> [UInt8] {
    let json = String(decoding: try example(), as: UTF8.self)
    try #require(json.contains(text))
    return Array(json.replacing(text, with: replacement).utf8)
  }

  private func sentence(_ bytes: [UInt8]) -> String? {
    do throws(QuoteDocumentProblem) {
      _ = try QuoteDocument.read(bytes)
      return nil
    } catch {
      return error.sentences.joined(separator: " ")
    }
  }

  @Test("the example is read as what it was printed from and has a price")
  func roundTrip() throws {
    let document = try QuoteDocument.read(try example())
    #expect(document == QuoteExample.document(today: FixedDesk.today))
    let priced = PriceQuote.price(
      document.request, with: PricingBasis(sheets: try #require(document.rateSheets)),
      asOf: FixedDesk.today, holidays: .bundled)
    #expect(priced.offers.map(\.total.plainText) == ["585.12"])
    #expect(priced.refusals.isEmpty)
  }

  @Test("a value that is missing is named with its place")
  func missing() throws {
    let bytes = Array(#"{"request": {"origin": {}}}"#.utf8)
    let told = try #require(sentence(bytes))
    #expect(told.hasPrefix("The request at request.handlingUnits cannot be read: it is "))
    #expect(told.hasSuffix("`crossbill quote --example` prints one to start from."))
  }

  @Test("a wrong value within a list is named with its index")
  func wrongValue() throws {
    let bytes = try example(#""declaredClass":"100""#, #""declaredClass":"101""#)
    let told = try #require(sentence(bytes))
    #expect(told.hasPrefix("class of handling unit 1 \"101\" is not a freight class; type one of"))
  }

  @Test("impossible values are told in the words of the form")
  func impossible() throws {
    let bytes = try example(#""count":2"#, #""count":-2"#)
    #expect(
      sentence(bytes)
        == "count of handling unit 1 \"-2\" is below zero; type a number above zero.")
  }

  @Test(
    "what is no JSON is told in one sentence",
    arguments: ["", "{", "[]", "null", "hello", "{\"request\": 3}", "\u{0}"])
  func noJSON(text: String) throws {
    let told = try #require(sentence(Array(text.utf8)))
    #expect(told.hasPrefix("The request"))
    #expect(told.contains("cannot be read: "))
    #expect(!told.contains("\n"))
  }
}
