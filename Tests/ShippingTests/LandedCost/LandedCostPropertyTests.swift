import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("What holds for every landed cost")
struct LandedCostPropertyTests {
  private static let requests: [LandedCostRequest] = {
    var random = SeededGenerator(seed: 4)
    return (0..<400).map { _ in RandomRequests.request(&random) }
  }()

  private static let laws: [String: MarketLaw] = {
    var laws: [String: MarketLaw] = [:]
    for request in requests where laws[key(request)] == nil {
      laws[key(request)] = ExampleRules.book.law(of: request.destination, on: request.day)
    }
    return laws
  }()

  private static func key(_ request: LandedCostRequest) -> String {
    request.destination.code + request.day.isoText
  }

  private static func cost(_ request: LandedCostRequest) -> LandedCost? {
    try? laws[key(request)]?.landedCost(of: request)
  }

  @Test("every random request is reckoned, and the parts add up to the total")
  func sums() throws {
    for request in Self.requests {
      let cost = try #require(Self.cost(request))
      let parts = cost.lines.reduce(Int64(0)) { $0 + $1.amount.certain.minorUnits }
      #expect(parts == cost.total.certain.minorUnits)
      #expect(cost.tree.total == cost.total)
      let lines = cost.lineTotals
      #expect(lines.reduce(Int64(0)) { $0 + $1.total.certain.minorUnits } == parts)
      #expect(lines.contains { !$0.total.isComplete } == !cost.total.isComplete)
      #expect(
        lines.reduce(Int64(0)) { $0 + $1.government.certain.minorUnits }
          == cost.government.certain.minorUnits)
    }
  }

  @Test("no amount is below zero, and none that is known hides one that is not")
  func amounts() throws {
    for request in Self.requests {
      let cost = try #require(Self.cost(request))
      for line in cost.lines {
        #expect(line.amount.certain.minorUnits >= 0)
        if case .unknown(_, let reason) = line.amount { #expect(!reason.sentence.isEmpty) }
        if line.amount.isKnown, line.kind != .goods { #expect(!line.arithmetic.words.isEmpty) }
      }
      let isAllKnown = cost.lines.allSatisfy(\.amount.isKnown)
      #expect((cost.total.money != nil) == isAllKnown)
    }
  }

  @Test("the same request gives the same result, and survives being written and read")
  func sameBytes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for request in Self.requests.prefix(60) {
      let bytes = try encoder.encode(request)
      let read = try JSONDecoder().decode(LandedCostRequest.self, from: bytes)
      #expect(read == request)
      #expect(try encoder.encode(read) == bytes)
      #expect(Self.cost(read) == Self.cost(request))
      #expect(try encoder.encode(Self.cost(read)) == encoder.encode(Self.cost(request)))
      #expect(Self.cost(request)?.changes(from: try #require(Self.cost(read))) == [])
    }
  }

  @Test("a higher price never lowers duty or tax where no bound of value is crossed")
  func monotone() throws {
    for request in Self.requests where request.channel == .truck || request.channel == .rail {
      var dearer = request
      for index in dearer.lines.indices {
        guard case .sale(let price) = dearer.lines[index].price else { continue }
        dearer.lines[index].price = .sale(
          Money(minorUnits: price.minorUnits + 3_000_000, price.currency))
      }
      var cheaper = request
      for index in cheaper.lines.indices {
        guard case .sale(let price) = cheaper.lines[index].price else { continue }
        cheaper.lines[index].price = .sale(
          Money(minorUnits: price.minorUnits + 2_000_000, price.currency))
      }
      let high = try #require(Self.cost(dearer))
      let low = try #require(Self.cost(cheaper))
      #expect(high.government.certain >= low.government.certain)
      #expect(high.total.certain > low.total.certain)
    }
  }

  @Test("holding the proof never raises the duties of a consignment")
  func proof() throws {
    for request in Self.requests {
      let without = try #require(Self.cost(request.varied(.proof(isHeld: false))))
      let with = try #require(Self.cost(request.varied(.proof(isHeld: true))))
      guard without.government.isComplete, with.government.isComplete else { continue }
      #expect(with.government.certain <= without.government.certain)
    }
  }
}
