import Shipping
import TestSupport
import Testing
import Units

@Suite("Duties beside the tariff's own stack, displace and stay unknown as the law says")
struct LayerStackingTests {
  private static func toCanada(
    _ number: String?, origin: String?, _ circumstances: Circumstances = [],
    day: String = "2026-01-15", price: String = "10000"
  ) throws -> LandedCost {
    let request = ExampleRequest.toCanada(
      day, .truck, importer: .commercial,
      ExampleRequest.line(
        .cad(price), number: number, origin: origin, rates: [ExampleRequest.general("Free")],
        circumstances: circumstances))
    return try ExampleRules.book.landedCost(of: request)
  }

  private static func layers(_ cost: LandedCost) -> [String] {
    cost.lines.filter { $0.kind == .layer }.compactMap { $0.rule?.id.text }
  }

  @Test("of the metal surtaxes a good pays one, that over quota first")
  func onePerGroup() throws {
    let bolts = try Self.toCanada("7318.15.00.10", origin: "CN", [.overQuota, .meltedInChina])
    #expect(Self.layers(bolts) == ["CA-SUR-06"])
    #expect(bolts.amounts(.layer) == ["5000.00"])
    let within = try Self.toCanada("7318.15.00.10", origin: "CN", [.meltedInChina])
    #expect(Self.layers(within) == ["CA-SUR-08"])
    let german = try Self.toCanada("7318.15.00.10", origin: "DE")
    #expect(Self.layers(german) == ["CA-SUR-05"])
  }

  @Test("steel melted in China is exempt in a declaration of at most 5 000 dollars")
  func bound() throws {
    let small = try Self.toCanada(
      "7606.11.00.10", origin: "DE", [.meltedInChina], price: "5000.00")
    #expect(Self.layers(small).isEmpty)
    let large = try Self.toCanada(
      "7606.11.00.10", origin: "DE", [.meltedInChina], price: "5000.01")
    #expect(Self.layers(large) == ["CA-SUR-07"])
  }

  @Test("without an origin or enough digits the layers stay unknown and so does the tax on them")
  func unknown() throws {
    let noOrigin = try Self.toCanada("7318.15.00.10", origin: nil)
    #expect(noOrigin.amounts(.layer).contains("?"))
    #expect(noOrigin.amounts(.tax) == ["?"])
    #expect(noOrigin.total.money == nil)
    let short = try Self.toCanada("7318", origin: "US")
    #expect(
      short.lines.contains { $0.amount == .unknown(atLeast: .cad("0"), .fact(.moreDigits)) })
    let none = try Self.toCanada(nil, origin: "US")
    #expect(
      none.lines.contains { $0.amount == .unknown(atLeast: .cad("0"), .fact(.tariffNumber)) })
    let clear = try Self.toCanada("6109", origin: "US")
    #expect(Self.layers(clear).isEmpty)
  }

  @Test("a section 232 duty takes the place of the surcharge")
  func displacement() throws {
    let request = ExampleRequest.toUnitedStates(
      "2026-05-05",
      ExampleRequest.line(
        .usd("20000"), number: "7210.49.00.30", origin: "DE",
        rates: [ExampleRequest.general("Free")]))
    let cost = try ExampleRules.book.landedCost(of: request)
    #expect(Self.layers(cost) == ["US-DUT-33"])
    let unclear = ExampleRequest.toUnitedStates(
      "2026-05-05",
      ExampleRequest.line(
        .usd("20000"), number: "72", origin: "DE", rates: [ExampleRequest.general("Free")]))
    let doubtful = try ExampleRules.book.landedCost(of: unclear)
    #expect(doubtful.amounts(.layer) == ["?", "?"])
    #expect(!doubtful.government.isComplete)
  }

  private static let floor = RulePack(
    name: "fl", countries: [.mexico], currency: .mxn, valuation: .freeOnBoard,
    rules: ExampleRules.rule(
      "FL-01", "at least 15 per cent with the tariff's own duty", RuleCondition(),
      .layer(TariffLayer(rate: ExampleRules.percent("15"), isFloor: true)))
      + ExampleRules.rule(
        "FL-02", "copper content", RuleCondition(requires: [.transshipped]),
        .layer(TariffLayer(rate: ExampleRules.percent("50"), base: .content("copper")))))

  private static func underFloor(
    _ duty: String, _ circumstances: Circumstances = [], contents: [ContentValue] = []
  ) throws -> LandedCost {
    var line = ExampleRequest.line(
      Money(minorUnits: 100_000, .mxn), rates: [ExampleRequest.general(duty)],
      circumstances: circumstances)
    line.contents = contents
    let request = LandedCostRequest(
      day: ExampleRequest.day("2026-05-04"), shippedFrom: .unitedStates, destination: .mexico,
      channel: .truck, importer: .commercial, incoterm: .fca, namedPlace: "dock",
      currency: .mxn, lines: [line])
    return try RuleBook(packs: [floor]).landedCost(of: request)
  }

  @Test(
    "a floor adds only what the tariff's own duty lacks",
    arguments: [("4%", "110.00"), ("15%", "0.00"), ("20%", "0.00"), ("Free", "150.00")])
  func floors(duty: String, layer: String) throws {
    #expect(try Self.underFloor(duty).amounts(.layer) == [layer])
  }

  @Test("a layer on a content needs its value")
  func contents() throws {
    let without = try Self.underFloor("15%", [.transshipped])
    #expect(without.amounts(.layer) == ["0.00", "?"])
    let value = ContentValue("copper", Money(minorUnits: 20_000, .mxn))
    let with = try Self.underFloor("15%", [.transshipped], contents: [value])
    #expect(with.amounts(.layer) == ["0.00", "100.00"])
  }

  @Test("whether a relief covers a layer may be unsettled, and then nothing is told")
  func unsettled() throws {
    let request = ExampleRequest.toCanada(
      "2025-04-15", .courier,
      ExampleRequest.line(.cad("120"), rates: [ExampleRequest.general("18%")]))
    let cost = try ExampleRules.book.landedCost(of: request)
    #expect(cost.amounts(.layer) == ["?"])
    #expect(cost.amounts(.tax) == ["?"])
    #expect(cost.government.certain == .cad("15.60"))
    #expect(
      cost.warnings.contains {
        if case .unsettled(let rule) = $0 { rule.id.text == "CA-DEM-04" } else { false }
      })
  }
}
