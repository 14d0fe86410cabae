import Shipping
import Testing
import Units

@testable import ReferenceData

/// The days on which the law flips, from the regression set of the reference.
@Suite("The days of the customs rules")
struct RuleDayTests {
  @Test(
    "on each day of the regression set a rule begins, or one ended the day before",
    arguments: [
      ("2020-07-01", "CA-DEM-03"), ("2020-07-01", "CA-DEM-07"), ("2020-07-01", "CA-INV-01"),
      ("2024-10-01", "US-FEE-01"), ("2024-10-21", "CA-ACC-01"), ("2025-03-04", "CA-SUR-01"),
      ("2025-03-04", "US-DUT-10"), ("2025-03-12", "US-DUT-30"), ("2025-03-13", "CA-SUR-02"),
      ("2025-04-01", "CA-TAX-04-NS"), ("2025-04-09", "CA-SUR-03"), ("2025-05-20", "CA-REG-02"),
      ("2025-05-20", "CA-REG-03"), ("2025-06-04", "US-DUT-31"), ("2025-06-27", "CA-SUR-06"),
      ("2025-07-31", "CA-SUR-07"), ("2025-08-01", "US-DUT-11"), ("2025-08-01", "US-DUT-32"),
      ("2025-08-29", "US-DEM-02"), ("2025-08-29", "US-DEM-01"), ("2025-09-01", "CA-SUR-01"),
      ("2025-10-01", "US-FEE-01"), ("2025-10-14", "US-DUT-43"), ("2025-10-14", "US-DUT-44"),
      ("2025-11-01", "US-DUT-42"), ("2025-12-26", "CA-SUR-05"), ("2026-02-24", "US-DUT-12"),
      ("2026-02-24", "US-DUT-20"), ("2026-02-24", "US-DUT-11"), ("2026-03-01", "CA-SUR-08A"),
      ("2026-04-06", "US-DUT-33"), ("2026-06-08", "US-DUT-34"), ("2026-07-08", "US-PGA-06"),
      ("2026-07-24", "US-DEM-06"), ("2026-07-24", "US-DUT-20"), ("2026-10-01", "US-FEE-01"),
      ("2027-01-01", "US-DUT-44"), ("2027-07-01", "US-DEM-03"),
    ])
  func flips(day: String, id: String) throws {
    let day = try BundledRules.day(day)
    let ranges = try BundledRules.entries(id).map(\.source.inForce)
    #expect(
      ranges.contains { $0.from == day || $0.through == day.adding(days: -1) },
      "\(id) does not flip on \(day.isoText)")
  }

  @Test("Nova Scotia is 15 % to 2025-03-31 and 14 % from then on")
  func novaScotia() throws {
    #expect(try BundledRules.taxRate("CA-TAX-04-NS", on: "2025-03-31") == Percent(15))
    #expect(try BundledRules.taxRate("CA-TAX-04-NS", on: "2025-04-01") == Percent(14))
    #expect(try BundledRules.taxRate("CA-TAX-04-NS", on: "2026-11-23") == Percent(14))
  }

  @Test(
    "the processing fee has the least and greatest amount of its year",
    arguments: [
      ("2018-01-01", 2567, 49799), ("2018-10-01", 2622, 50870), ("2019-10-01", 2679, 51976),
      ("2020-10-01", 2723, 52833), ("2021-10-01", 2775, 53840), ("2022-10-01", 2966, 57535),
      ("2023-10-01", 3167, 61435), ("2025-09-30", 3271, 63462), ("2025-10-01", 3358, 65150),
    ])
  func processingFee(day: String, least: Int64, greatest: Int64) throws {
    let rate = try #require(Percent(try ExactDecimal(parsing: "0.3464")))
    #expect(
      try BundledRules.fee("US-FEE-01", on: day).amount
        == .share(
          rate, least: Money(minorUnits: least, .usd),
          greatest: Money(minorUnits: greatest, .usd)))
  }

  @Test("the processing fee of FY2027 and of the years before 2018 is unknown, never zero")
  func unknownProcessingFee() throws {
    for day in ["2026-10-01", "2027-09-30", "2017-12-31"] {
      #expect(try BundledRules.fee("US-FEE-01", on: day).amount == .unknown)
    }
    #expect(try BundledRules.fee("US-FEE-02", on: "2026-11-23").amount == .unknown)
  }

  @Test("the least processing fee of FY2026 is 33.58 and not the printed 31.88")
  func notThePrintedFee() throws {
    for rule in try BundledRules.entries("US-FEE-01") {
      guard case .fee(let fee) = rule.effect, case .share(_, let least, _) = fee.amount else {
        continue
      }
      #expect(least != Money(minorUnits: 3188, .usd))
    }
  }

  @Test("section 122 is 10 % and not the announced 15 %, and free under USMCA")
  func section122() throws {
    for id in ["US-DUT-20", "US-DUT-20A"] {
      #expect(try BundledRules.layer(id, on: "2026-02-24").rate == Percent(10))
      #expect(try BundledRules.isAbsent(id, on: "2026-07-24"))
      #expect(try BundledRules.isAbsent(id, on: "2026-02-23"))
    }
    let rule = try BundledRules.rule("US-DUT-20A", on: "2026-05-01")
    #expect(rule.condition.excludes.contains(.preferenceProven))
  }

  @Test("the courier relief ends with 150.00, which is within it")
  func courierRelief() throws {
    let bounds = try #require(BundledRules.rule("CA-DEM-04", on: "2026-05-04").condition.value)
    #expect(bounds.contains(Money(minorUnits: 15_000, .cad)) == true)
    #expect(bounds.contains(Money(minorUnits: 15_001, .cad)) == false)
    #expect(bounds.contains(Money(minorUnits: 4_000, .cad)) == false)
    #expect(try BundledRules.relief("CA-DEM-04", on: "2026-05-04").layers == nil)
    #expect(try !BundledRules.relief("CA-DEM-04", on: "2026-05-04").taxes)
  }

  @Test("the low-value limit is 3,300 since 2020-07-01, 2,500 before and 1,600 before that")
  func lowValueLimit() throws {
    for (day, limit) in [
      ("2026-01-01", 330_000), ("2020-06-30", 250_000), ("2013-01-07", 160_000),
      ("1995-11-30", 120_000),
    ] {
      let bounds = try BundledRules.rule("CA-INV-01", on: day).condition.value
      #expect(bounds?.lower?.value == Money(minorUnits: Int64(limit), .cad))
      #expect(bounds?.lower?.isIncluded == false)
    }
  }

  @Test("the surtax on United States metals goes on after the wide one ended, for all goods of it")
  func surtaxes() throws {
    #expect(try BundledRules.isAbsent("CA-SUR-01", on: "2025-09-01"))
    #expect(try BundledRules.layer("CA-SUR-02", on: "2026-11-23").rate == Percent(25))
    #expect(try BundledRules.layer("CA-SUR-06", on: "2026-11-23").rate == Percent(50))
    #expect(
      try BundledRules.layer("CA-SUR-04", on: "2026-02-10").base
        == .lessContent(atLeast: Percent(15)))
  }

  @Test("one metal surtax is taken: over quota, United States, China, melted in China, derivatives")
  func metalOrder() throws {
    let ranks = try ["CA-SUR-06", "CA-SUR-02", "CA-SUR-08", "CA-SUR-07", "CA-SUR-05"]
      .map { try BundledRules.layer($0, on: "2026-01-15").rank }
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks).count == ranks.count)
  }

  @Test("the transition of security ended on 2025-05-19, not on the day first announced")
  func securityTransition() throws {
    #expect(try !BundledRules.isAbsent("CA-REG-03", on: "2025-05-19"))
    #expect(try BundledRules.isAbsent("CA-REG-03", on: "2025-05-20"))
  }

  @Test("returned Canadian goods are named by memorandum D8-2-27")
  func returnsMemorandum() throws {
    let rule = try BundledRules.rule("RT-CA-01", on: "2026-05-01")
    #expect(rule.source.citation.contains("D8-2-27"))
    #expect(try !BundledRules.all().contains { $0.source.citation.contains("D10-14-11") })
  }

  @Test(
    "VAT of a union's country is the one of its day",
    arguments: [
      ("EU-VAT-EE", "2025-06-30", "22"), ("EU-VAT-EE", "2025-07-01", "24"),
      ("EU-VAT-RO", "2025-07-31", "19"), ("EU-VAT-RO", "2025-08-01", "21"),
      ("EU-VAT-SK", "2024-12-31", "20"), ("EU-VAT-SK", "2025-01-01", "23"),
      ("EU-VAT-FI", "2024-08-31", "24"), ("EU-VAT-FI", "2024-09-01", "25.5"),
      ("EU-IOSS-FI", "2024-09-01", "25.5"), ("EU-VAT-DE", "2026-07-01", "19"),
    ])
  func valueAddedTax(id: String, day: String, rate: String) throws {
    #expect(try BundledRules.taxRate(id, on: day) == Percent(try ExactDecimal(parsing: rate)))
  }

  @Test("every member of the union has its VAT, at the border and at the sale")
  func everyMemberHasVAT() throws {
    #expect(EuropeanUnion.members.count == 27)
    for country in EuropeanUnion.members {
      for id in ["EU-VAT-\(country.code)", "EU-IOSS-\(country.code)"] {
        let rule = try BundledRules.rule(id, on: "2026-07-01")
        #expect(rule.condition.destinations == [country])
      }
    }
  }

  @Test("three euros for each class begin on 2026-07-01, when the relief from duty is over")
  func dutyPerClass() throws {
    #expect(try BundledRules.isAbsent("EU-05", on: "2026-07-01"))
    #expect(
      try BundledRules.rule("EU-06", on: "2026-07-01").effect
        == .dutyPerClass(Money(minorUnits: 300, .eur)))
  }

  @Test("Mexico's global rate rose to 33.5 % on 2025-08-15")
  func mexico() throws {
    let half = try #require(Percent(try ExactDecimal(parsing: "33.5")))
    #expect(try BundledRules.rule("MX-01", on: "2025-08-14").effect == .globalRate(Percent(19)))
    #expect(try BundledRules.rule("MX-02", on: "2025-08-15").effect == .globalRate(half))
    #expect(try BundledRules.rule("MX-05", on: "2025-08-15").effect == .globalRate(Percent(19)))
  }
}
