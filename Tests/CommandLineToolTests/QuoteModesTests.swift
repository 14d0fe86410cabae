import CommandLineTool
import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("crossbill quote, the advice on modes")
struct QuoteModesTests {
  private func quote(_ unit: String, _ flags: String...) throws -> Shell.Result {
    try Shell().run(["quote", "--from", "48201", "--to", "M5V 2T6", "--unit", unit] + flags)
  }

  private func modes(_ unit: String, _ flags: String...) throws -> Answer.Modes {
    try Shell().run(
      ["quote", "--from", "48201", "--to", "M5V 2T6", "--json", "--unit", unit] + flags
    ).json(Answer.self).modes
  }

  @Test("every mode is told with its reasons, in 80 columns")
  func text() throws {
    let result = try quote("26 pallets 48x40x60in 1600lb each")
    #expect(
      result.output.contains(
        "Modes: by volume LTL or full truckload; not LTL: 41 600 lb, over 10 000 lb\n"))
    let lines = result.output.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("Modes: ") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("  trucks") })
    #expect(lines[start...end].allSatisfy { $0.count <= 80 })
    let told = lines[start...end].filter { !$0.hasPrefix("    ") }.dropFirst().map {
      String($0.dropFirst(2).prefix(18)).trimmingCharacters(in: .whitespaces)
    }
    #expect(told == FreightMode.allCases.map(\.name) + ["trucks"])
    #expect(lines[end].hasPrefix("  trucks            53 ft dry van, 53 ft reefer, "))
    #expect(result.output.contains("! Above the limits of LTL: 41 600 lb, over 10 000 lb"))
  }

  @Test("every mode is JSON with its verdict, reasons and source")
  func json() throws {
    let modes = try modes("26 pallets 48x40x60in 1600lb each")
    #expect(modes.modes.map(\.mode) == FreightMode.allCases)
    #expect(modes.modes.map(\.verdict) == ["no", "no", "sensible", "no", "sensible"])
    #expect(modes.modes.allSatisfy { !$0.source.isEmpty })
    #expect(modes.modes[1].reasonsAgainst.first == "41 600 lb, over 10 000 lb")
    let van = try #require(modes.trucks.first { $0.fits })
    #expect(van.equipment == .dryVan53)
    // 41 600 lb and the 36 000 lb of tractor and trailer.
    #expect(van.gross == .pounds(77_600))
    #expect(van.legalLimits.count == 2)
    #expect(modes.trucks.filter { !$0.fits }.allSatisfy { !$0.reasons.isEmpty && $0.gross == nil })
  }

  @Test("freight that no mode takes is told with its reason")
  func none() throws {
    let modes = try modes("1 loose 720x20x20in 90lb")
    #expect(modes.summary == "no mode takes it: 60 ft of floor, over 53 ft")
    #expect(modes.modes.allSatisfy { $0.verdict == "no" && !$0.reasonsAgainst.isEmpty })
    #expect(modes.trucks.allSatisfy { !$0.fits })
    let text = try quote("1 loose 720x20x20in 90lb").output
    #expect(text.contains("no trailer is longer"))
    #expect(text.contains("\n  trucks            none takes it whole\n"))
  }

  @Test("the truck that is wanted is the only one that is judged")
  func wanted() throws {
    let modes = try modes("2 pallets 48x40x60in 800lb each", "--equipment", "cargovan")
    #expect(modes.trucks.map(\.equipment) == [.cargoVan])
  }
}

/// The part of an answer that advises, as scripts read it.
private struct Answer: Decodable {
  struct Modes: Decodable {
    var summary: String
    var modes: [Mode]
    var trucks: [Truck]
    var warnings: [String]
  }

  struct Mode: Decodable {
    var mode: FreightMode
    var verdict: String
    var reasonsFor: [String]
    var reasonsAgainst: [String]
    var source: String
  }

  struct Truck: Decodable {
    var equipment: Equipment
    var fits: Bool
    var reasons: [String]
    var gross: Mass?
    var legalLimits: [GrossWeightLimit]
  }

  var modes: Modes
}
