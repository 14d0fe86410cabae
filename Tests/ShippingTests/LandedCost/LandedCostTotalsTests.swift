import Shipping
import TestSupport
import Testing
import Units

@Suite("Totals of a landed cost by line, unit and party")
struct LandedCostTotalsTests {
  private static func request(
    _ method: ApportionmentMethod, incoterm: Incoterm = .fca
  ) -> LandedCostRequest {
    var heavy = ExampleRequest.line(.cad("100"), rates: [ExampleRequest.general("10%")])
    heavy.mass = .kilograms(30)
    heavy.quantity = 3
    heavy.handShare = 1
    heavy.volume = .cubicMetre
    var light = ExampleRequest.line(.cad("300"), rates: [ExampleRequest.general("Free")])
    light.mass = .kilograms(10)
    light.quantity = 1
    light.handShare = 4
    light.volume = .cubicMetre
    var request = ExampleRequest.toCanada(
      "2026-05-04", .truck, importer: .commercial, incoterm: incoterm,
      elements: [PriceElement(.mainCarriage, .cad("40"))],
      fees: [GivenFee("brokerage", .broker, .cad("10"), certainty: .fixed, source: "given")],
      heavy, light)
    request.apportionment = method
    return request
  }

  @Test(
    "shared costs are divided as asked, taxes by what they are taken of",
    arguments: [
      (ApportionmentMethod.value, "128.00", "352.50"), (.weight, "153.00", "327.50"),
      (.quantity, "153.00", "327.50"), (.volume, "140.50", "340.00"), (.hand, "125.50", "355.00"),
    ])
  func lines(method: ApportionmentMethod, first: String, second: String) throws {
    let cost = try ExampleRules.book.landedCost(of: Self.request(method))
    #expect(cost.total.money == .cad("480.50"))
    #expect(cost.lineTotals.map(\.total.certain.plainText) == [first, second])
    #expect(cost.lineTotals.map(\.government.certain.plainText) == ["15.50", "15.00"])
  }

  @Test("a sellable unit costs its part of the line, rounded half-up")
  func units() throws {
    let cost = try ExampleRules.book.landedCost(of: Self.request(.value))
    #expect(cost.lineTotals.map(\.perUnit.plainText) == ["42.67", "352.50"])
  }

  @Test("the tree unfolds from one number to every amount")
  func tree() throws {
    let tree = try ExampleRules.book.landedCost(of: Self.request(.value)).tree
    #expect(tree.total.money == .cad("480.50"))
    #expect(
      tree.children.map(\.label) == [
        "goods", "carriage and other costs", "duties and taxes", "fees of carriers and brokers",
      ])
    #expect(tree.children[0].children.count == 2)
    #expect(tree.children[2].children.map(\.label) == ["duty", "GST"])
    #expect(tree.children[2].children[0].children.count == 2)
  }

  @Test("each party pays what the rule of delivery says")
  func parties() throws {
    let fetched = try ExampleRules.book.landedCost(of: Self.request(.value))
    #expect(fetched.sellerPays.money == .cad("0"))
    #expect(fetched.buyerPays.money == .cad("480.50"))
    let delivered = try ExampleRules.book.landedCost(of: Self.request(.value, incoterm: .dap))
    #expect(delivered.customsValue == .cad("360"))
    #expect(delivered.sellerPays.money == .cad("40"))
    #expect(delivered.amounts(.goods) == ["90.00", "270.00"])
    #expect(delivered.total.money == delivered.buyerPays.money)
  }

  @Test("a duty-paid price brings the seller's duties back, as far as the invoice states them")
  func dutyPaid() throws {
    let request = ExampleRequest.toCanada(
      "2026-05-04", .truck, importer: .commercial, incoterm: .ddp,
      elements: [
        PriceElement(.mainCarriage, .cad("650")), PriceElement(.destinationDuties, .cad("1000")),
      ],
      ExampleRequest.line(.cad("12000"), rates: [ExampleRequest.general("5%")]))
    let cost = try ExampleRules.book.landedCost(of: request)
    #expect(cost.customsValue == .cad("10350"))
    #expect(cost.buyerPays.money == .cad("12000"))
    #expect(cost.sellerPays.money == .cad("1710.88"))
    #expect(cost.lines.filter(\.isDueAtImport).allSatisfy { $0.payer == .seller })
  }

  @Test("the terms of delivery that do not fit are warned of")
  func incoterms() throws {
    func warnings(_ term: Incoterm, place: String = "Toronto") throws -> [IncotermWarning] {
      var request = Self.request(.value, incoterm: term)
      request.namedPlace = place
      return try ExampleRules.book.landedCost(of: request).warnings.compactMap {
        if case .incoterm(let warning) = $0 { warning } else { nil }
      }
    }
    #expect(try warnings(.fob) == [.shipsOnly(.fob, .truck)])
    #expect(try warnings(.cif) == [.shipsOnly(.cif, .truck), .insuranceOwed(.cif)])
    #expect(try warnings(.exw) == [.buyerExports])
    #expect(try warnings(.ddp) == [.sellerImports(.canada)])
    #expect(try warnings(.dap, place: "") == [.noPlace(.dap)])
    for term in Incoterm.allCases {
      #expect(try warnings(term, place: "").allSatisfy { !$0.sentence.isEmpty })
      #expect(!term.name.isEmpty && !term.riskPasses.isEmpty)
    }
  }
}
