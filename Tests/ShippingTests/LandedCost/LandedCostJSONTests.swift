import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("A landed cost in files")
struct LandedCostJSONTests {
  private static func text(_ request: LandedCostRequest) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(try ExampleRules.book.landedCost(of: request))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("every amount carries its arithmetic, its rule with source and days, and who pays it")
  func known() throws {
    let text = try Self.text(
      ExampleRequest.toCanada(
        "2026-04-15", .truck, importer: .commercial,
        ExampleRequest.line(
          .cad("1000"), number: "7318.15.00.10", rates: [ExampleRequest.general("6.5%")])))
    #expect(text.contains("\"arithmetic\":\"25 % of 1 000.00 CAD\""))
    #expect(text.contains("\"id\":\"CA-SUR-02\""))
    #expect(text.contains("\"inForce\":{\"from\":\"2025-03-13\"}"))
    #expect(text.contains("\"payer\":\"buyer\""))
    #expect(text.contains("\"isComplete\":true"))
    #expect(!text.contains("\"unknown\""))
  }

  @Test("an amount that is not known says why and is never a zero")
  func unknown() throws {
    let text = try Self.text(
      ExampleRequest.toCanada(
        "2026-04-15", .truck, importer: .commercial,
        ExampleRequest.line(.cad("1000"), number: "7318.15.00.10")))
    #expect(text.contains("\"unknown\":\"no general rate is given for the goods\""))
    #expect(text.contains("\"isComplete\":false"))
  }
}
