import Foundation
import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

/// Rates of a real Karrio server with the carrier "Maple Freight" of a known rate sheet.
///
/// Run with `KARRIO_URL` and `KARRIO_API_KEY` of a server whose only carrier has, in US dollars and
/// with 18.5 % fuel on top: `standard_service` from the US to Canada 24.10 below 10 lb and 38.75 up
/// to 150 lb, four days; within the US 11.20 and 19.95, two days; `expedited` to Canada 61.00, two
/// days. Skipped where no server is named.
@Suite(
  "A real Karrio server",
  .enabled(
    if: ProcessInfo.processInfo.environment["KARRIO_URL"] != nil,
    "KARRIO_URL names no server to ask"))
struct KarrioServerTests {
  private func answers(
    from origin: String = "48201", to destination: String = "M5V 2T6", weight: String,
    count: Int = 1, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> [QuoteAnswer] {
    let configuration = CarrierConfiguration(environment: environment, folder: nil)
    let provider = try #require(configuration.providers(over: .network).first)
    var unit = try #require(try QuoteRequest.carton().handlingUnits.first)
    unit.weightEach = try Mass(parsing: weight)
    unit.count = count
    return provider.quote(
      try .sample(from: origin, to: destination, units: [unit]), asOf: KarrioUnderTest.today,
      cancellation: Cancellation())
  }

  private func totals(_ answers: [QuoteAnswer]) -> [String] {
    answers.compactMap(\.offer).map {
      "\($0.carrier) \($0.service.name) \($0.total) \($0.schedule.transitDays ?? -1)"
    }
  }

  @Test("its rates are read to the cent")
  func rates() throws {
    // 24.10 + 18.5 % = 28.5585; 61.00 + 18.5 % = 72.285, which Karrio rounds half to even.
    #expect(
      totals(try answers(weight: "8.5 lb")) == [
        "Maple Freight standard 28.56 USD 4", "Maple Freight expedited 72.28 USD 2",
      ])
    // 38.75 + 18.5 % = 45.91875.
    #expect(
      totals(try answers(weight: "60 lb")) == [
        "Maple Freight standard 45.92 USD 4", "Maple Freight expedited 72.28 USD 2",
      ])
    // 11.20 + 18.5 % = 13.272; 19.95 + 18.5 % = 23.64075. Ten pounds are of the heavier bracket.
    #expect(
      totals(try answers(to: "60607", weight: "9.99 lb")) == ["Maple Freight standard 13.27 USD 2"])
    #expect(
      totals(try answers(to: "60607", weight: "10 lb")) == ["Maple Freight standard 23.64 USD 2"])
  }

  @Test("each piece is rated, and a weight in kilograms is the same weight")
  func pieces() throws {
    #expect(
      totals(try answers(weight: "50 lb", count: 2)).first
        == "Maple Freight standard 91.84 USD 4")
    #expect(
      totals(try answers(weight: "3.8 kg")).first == "Maple Freight standard 28.56 USD 4")
  }

  @Test("its lines sum to its totals, the lost cent of its rounding told")
  func lines() throws {
    let offers = try answers(weight: "8.5 lb").compactMap(\.offer)
    #expect(
      offers.map { $0.lines.map { "\($0.label) \($0.amount.plainText)" } } == [
        ["base charge 24.10", "fuel surcharge 4.46"],
        ["base charge 61.00", "fuel surcharge 11.29", "not itemised -0.01"],
      ])
  }

  @Test("no rate for the weight or the lane is a reason")
  func noRate() throws {
    for answers in [
      try answers(weight: "500 lb"), try answers(from: "M5V 2T6", to: "T2P 1J9", weight: "500 lb"),
    ] {
      #expect(answers.map(\.refusal?.reason) == [.live(fault: .nothingOffered)])
    }
  }

  @Test("a wrong key, a wrong address and a port where nobody listens are told apart")
  func wrong() throws {
    let environment = ProcessInfo.processInfo.environment
    func fault(_ changes: [String: String]) throws -> LiveRateFault? {
      let refusal = try answers(
        weight: "8.5 lb", environment: environment.merging(changes) { $1 }
      ).first?.refusal
      guard case .live(let fault) = refusal?.reason else { return nil }
      return fault
    }
    let url = environment["KARRIO_URL"] ?? ""
    #expect(try fault(["KARRIO_API_KEY": "key_wrong"]) == .keyRefused(status: 401))
    #expect(try fault(["KARRIO_URL": url + "/nowhere"]) == .notFound(address: url + "/nowhere"))
    guard case .unreachable = try fault(["KARRIO_URL": "http://127.0.0.1:1"]) else {
      Issue.record("a port where nobody listens answered")
      return
    }
  }

  @Test("it stands, and names its carrier")
  func standing() throws {
    let configuration = CarrierConfiguration(
      environment: ProcessInfo.processInfo.environment, folder: nil)
    let provider = try #require(configuration.providers(over: .network).first)
    guard case .answers(let fact) = provider.standing(cancellation: Cancellation()) else {
      Issue.record("it does not stand")
      return
    }
    #expect(fact.hasSuffix("answers for Maple Freight"))
  }
}
