import Shipping
import TestSupport
import Testing
import Units

@Suite("Days, terms and treatments side by side")
struct ComparisonTests {
  private static let book = ExampleRules.book

  private static let bolts = ExampleRequest.toCanada(
    "2026-04-15", .truck, importer: .commercial,
    ExampleRequest.line(
      .cad("1000"), number: "7318.15.00.10",
      rates: [ExampleRequest.general("6.5%"), ExampleRequest.preferential("UST")]))

  @Test("an earlier day moves only the surtax and the tax on it, and names the rules that began")
  func day() throws {
    let earlier = ExampleRequest.day("2025-03-12")
    let found = try Self.book.whatIf(Self.bolts, .day(earlier))
    #expect(
      found.changes.map { $0.after?.name ?? $0.before?.name } == [
        "GST", "surtax on steel and aluminum of the United States",
      ])
    #expect(found.changes.last?.after == nil)
    let rules = Self.book.ruleChanges(
      for: Self.bolts, from: earlier, to: ExampleRequest.day("2026-04-15"))
    #expect(rules.compactMap { $0.after?.id.text } == ["CA-SUR-02", "CA-SUR-05"])
    #expect(rules.allSatisfy { $0.before == nil })
  }

  @Test("a rule of the same name that follows another is one change")
  func replaced() {
    let parcel = ExampleRequest.toCanada(
      "2025-03-31", .courier, region: "NS", ExampleRequest.line(.cad("145")))
    let rules = Self.book.ruleChanges(
      for: parcel, from: ExampleRequest.day("2025-03-31"), to: ExampleRequest.day("2025-04-01"))
    #expect(rules.count == 1)
    #expect(rules.first?.before != nil && rules.first?.after != nil)
    #expect(rules.first?.id?.text == "CA-TAX-04")
  }

  @Test("another province, importer, way and term move what rests on them")
  func variations() throws {
    let parcel = ExampleRequest.toCanada(
      "2026-05-04", .courier,
      ExampleRequest.line(.cad("120"), rates: [ExampleRequest.general("18%")]))
    let quebec = try #require(Subdivision(country: .canada, code: "QC"))
    let region = try Self.book.whatIf(parcel, .region(quebec))
    #expect(region.after.amounts(.tax) == ["6.00", "11.97"])
    #expect(region.ruleChanges.isEmpty)
    let truck = try Self.book.whatIf(parcel, .channel(.truck))
    #expect(truck.after.amounts(.duty) == ["21.60"])
    let business = try Self.book.whatIf(parcel, .importer(.commercial))
    #expect(business.after.amounts(.tax) == ["6.00"])
    let paid = try Self.book.whatIf(parcel, .incoterm(.ddp))
    #expect(paid.changes.isEmpty)
    #expect(paid.before.buyerPays.money == .cad("135.60"))
    #expect(paid.after.buyerPays.money == .cad("120.00"))
    #expect(paid.after.sellerPays.money == .cad("15.60"))
  }

  @Test("treatments stand side by side with what each needs")
  func treatments() throws {
    var request = Self.bolts
    request.lines[0].price = .sale(.cad("5000"))
    request.lines[0].rates.append(
      TreatmentRate(
        .suspension("order 1"), DutyExpression(parsing: "2%", currency: .cad), source: "given"))
    let law = try #require(Self.book.law(of: .canada, on: request.day))
    let options = try law.treatments(of: request)
    #expect(options.map(\.name) == ["general", "CUSMA", "order 1"])
    #expect(options.map(\.needs) == ["", "certification of origin", "the terms of order 1"])
    #expect(options.map { $0.cost.amounts(.duty) } == [["325.00"], ["0.00"], ["100.00"]])
  }

  @Test("a preference without its proof keeps the general rate and says so")
  func proofMissing() throws {
    var request = Self.bolts
    request.lines[0].price = .sale(.cad("5000"))
    request.lines[0].claim = .preference(isProofHeld: false)
    let cost = try Self.book.landedCost(of: request)
    #expect(cost.amounts(.duty) == ["325.00"])
    #expect(
      cost.warnings.contains {
        if case .proofMissing(line: 0, let rule) = $0 { rule.id.text == "CA-ORI-01" } else { false }
      })
    request.lines[0].price = .sale(.cad("3300"))
    #expect(try Self.book.landedCost(of: request).amounts(.duty) == ["0.00"])
    request.lines[0].origin = ExampleRequest.country("CN")
    #expect(try Self.book.landedCost(of: request).warnings.contains(.noPreference(line: 0)))
  }

  @Test("a user's pack replaces a rule by its name and leaves the others")
  func override() throws {
    let own = RulePack(
      name: "ca", countries: [.canada], currency: .cad, valuation: .freeOnBoard,
      rules: ExampleRules.rule(
        "CA-SUR-02", "our surtax", RuleCondition(goods: GoodsFilter(prefixes: ["7318"])),
        .layer(TariffLayer(rate: Percent(1)))))
    let book = Self.book.overridden(by: [own])
    #expect(book.packs.count == Self.book.packs.count)
    let cost = try book.landedCost(of: Self.bolts)
    #expect(cost.lines.contains { $0.name == "our surtax" && $0.amount == .known(.cad("10")) })
    #expect(cost.amounts(.tax).count == 1)
  }
}
