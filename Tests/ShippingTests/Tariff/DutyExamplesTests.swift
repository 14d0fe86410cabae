import Shipping
import Testing
import Units

/// Worked examples of the online tariff of the United Kingdom: its duty calculator and frontend.
@Suite("Duties by the worked examples")
struct DutyExamplesTests {
  private func facts(
    _ value: String, _ currency: Currency = .gbp, _ quantities: [DutyQuantity] = []
  ) throws -> DutyFacts {
    DutyFacts(
      value: try ExactDecimal(parsing: value), currency: currency, quantities: quantities)
  }

  private func amount(
    _ text: String, _ facts: DutyFacts, _ currency: Currency = .gbp
  ) throws -> String {
    let result = DutyExpression(parsing: text, currency: currency).evaluate(facts)
    let value = try #require(result.value, "\(text) gave \(result)")
    return value.text(places: 2)
  }

  private func quantity(_ value: String, _ unit: String) throws -> DutyQuantity {
    DutyQuantity(try ExactDecimal(parsing: value), try #require(DutyUnit(named: unit)))
  }

  @Test("F1: ferro-silico-manganese, rounded only for display")
  func ferroAlloy() throws {
    let goods = try facts("1260.89", .gbp, [quantity("2", "t")])
    #expect(try amount("2.7%", goods) == "34.04")
    #expect(try amount("25.00 %", goods) == "315.22")
    #expect(try amount("144.10 GBP / TNE", goods) == "288.20")
    #expect(try amount("144.10/t", goods) == "288.20")
    #expect(try amount("20%", goods) == "252.18")
    #expect(try amount("0.00 %", goods) == "0.00")
    let all = try ["2.7%", "25%", "25%", "144.10/t"].map { text in
      try #require(DutyExpression(parsing: text, currency: .gbp).evaluate(goods).value)
    }
    let base = all.reduce(goods.value, +)
    #expect(base.text(places: 2) == "2213.58")
    #expect(try amount("20%", facts("\(base)")) == "442.72")
    #expect(try amount("20%", facts("2179.54")) == "435.91")
  }

  @Test("F2: 8 % of goods, freight and insurance; and of the duty besides")
  func adValorem() throws {
    #expect(try amount("8.00 %", facts("30")) == "2.40")
    #expect(try amount("8.00 %", facts("1030")) == "82.40")
  }

  @Test("F3: the last minimum or maximum splits first, and the subtraction belongs to it")
  func compound() throws {
    let goods = try facts("1200", .gbp, [quantity("10000", "kg")])
    let text = "13.8% MIN 13/dtn MAX 15/dtn - 7/dtn"
    #expect(try amount(text, goods) == "800.00")
    #expect(try amount("13.8% MIN 13/dtn", goods) == "1300.00")
    #expect(try amount("13.8% MAX 15/dtn", goods) == "165.60")
  }

  @Test("F4: a rate per 100 kg, entered in hundreds, in kilograms and in euro")
  func hundredKilograms() throws {
    let text = "35.10 GBP / 100 kg"
    #expect(try amount(text, facts("1", .gbp, [quantity("10000", "kg")])) == "3510.00")
    #expect(try amount(text, facts("1", .gbp, [quantity("100", "kg")])) == "35.10")
    var euro = try facts("1", .eur, [quantity("10", "t")])
    #expect(
      DutyExpression(parsing: text, currency: .gbp).evaluate(euro)
        == .needs([.exchangeRate(.gbp, .eur)]))
    euro.exchangeRates = [.gbp: try ExactDecimal(parsing: "0.8571")]
    #expect(try amount(text, euro) == "3008.42")
  }

  @Test("F5: pure alcohol, retail price, and alcohol by volume in hectolitres and litres")
  func alcohol() throws {
    #expect(try amount("5/lpa", facts("1", .gbp, [quantity("34.9", "lpa")])) == "174.50")
    var cigars = try facts("400")
    cigars.partValues = ["retail price": 1_000]
    #expect(try amount("16.5% retail price", cigars) == "165.00")
    let strength = try quantity("40", "% vol")
    let text = "0.50 GBP / % vol / hl"
    #expect(try amount(text, facts("1", .gbp, [quantity("45", "hl"), strength])) == "900.00")
    #expect(try amount(text, facts("1", .gbp, [quantity("45", "liter"), strength])) == "9.00")
  }

  @Test("F6: a percentage is an amount, and a specific duty without a quantity never a number")
  func specificNeedsQuantity() throws {
    #expect(try amount("12%", facts("500")) == "60.00")
    #expect(try amount("20%", facts("560")) == "112.00")
    #expect(try amount("5%", facts("560")) == "28.00")
    #expect(try amount("5%", facts("500")) == "25.00")
    #expect(try amount("20%", facts("525")) == "105.00")
    let specific = DutyExpression(parsing: "35.10 GBP / 100 kg", currency: .gbp)
    #expect(try specific.evaluate(facts("500")) == .needs([.quantity(DutyUnit(.kilogram))]))
  }
}
