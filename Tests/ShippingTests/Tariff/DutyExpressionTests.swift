import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Rates of duty")
struct DutyExpressionTests {
  private func parse(_ text: String, _ currency: Currency = .usd) -> DutyExpression {
    DutyExpression(parsing: text, currency: currency)
  }

  private func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(parsing: text) }

  private func facts(
    _ value: ExactDecimal = 1_000, _ quantities: [(ExactDecimal, String)] = []
  ) throws -> DutyFacts {
    DutyFacts(
      value: value, currency: .usd,
      quantities: try quantities.map {
        DutyQuantity($0.0, try #require(DutyUnit(named: $0.1), "\($0.1)"))
      })
  }

  @Test(
    "rates are read as the tariff prints them",
    arguments: [
      ("Free", "Free"), ("6.8%", "6.8%"), ("1¢/kg", "USD 0.01/kg"), ("$1.50/kg", "USD 1.5/kg"),
      ("1.5¢/kg + 3%", "USD 0.015/kg + 3%"), ("4.4¢/kg +25%", "USD 0.044/kg + 25%"),
      ("33 1/3%", "33 1/3%"), ("1/2%", "1/2%"), ("$6/1000", "USD 6/1000 No."),
      ("$1/1,000 pins + 35%", "USD 1/1000 No. on pins + 35%"),
      ("$0.25/pf.liter", "USD 0.25/pf. liter"),
      ("17¢/ liter", "USD 0.17/liter"), ("65¢/m²", "USD 0.65/m2"), ("$18 each", "USD 18/No."),
      ("24¢/clean kg", "USD 0.24/kg on clean"), ("90¢/pr. + 37.5%", "USD 0.9/prs. + 37.5%"),
      ("2¢/doz.", "USD 0.02/doz."), ("4¢/line/ gross + 20%", "USD 0.04/gross on line + 20%"),
      ("1.5¢/kg on lead content", "USD 0.015/kg on lead content"),
      (
        "51¢ each + 6.25% on the case + 5.3% on the battery",
        "USD 0.51/No. + 6.25% on the case + 5.3% on the battery"
      ),
      ("6.8% on the full value of the imported article", "6.8%"), ("3% /", "3%"),
      ("3 percent", "3%"),
      ("10.5¢/bbl", "USD 0.105/bbl"), (".5¢/kg", "USD 0.005/kg"),
      ("2.81¢/kg but not less than 9.5%", "USD 0.0281/kg MIN 9.5%"),
      ("the greater of 6.6¢/kg or 8%", "USD 0.066/kg MIN 8%"),
      ("$4.50/t or 8%, whichever is the lower", "USD 4.5/t MAX 8%"),
      ("Free, under bond", "Free, under bond"),
    ])
  func read(text: String, canonical: String) {
    let duty = parse(text)
    #expect(duty.description == canonical)
    #expect(duty.isUnderstood)
    #expect(parse(canonical) == duty)
  }

  @Test(
    "text that is not understood stays whole, and is unknown whatever is given",
    arguments: [
      "Rates to be proclaimed", "12,5%", "6.8% if entered in June", "1¢/kg 3%", "5¢/kg + foo",
      "12% on the case +", "+ 3%", "3% and 5%", "3", "¢/kg", "99999999%", "1..5%", "-3%",
      "Free if under bond",
      "8.8% + 1.7¢/jewel + 3.6¢ for each other piece or part, but if consisting in part of a plate",
    ])
  func unknown(text: String) throws {
    let duty = parse(text)
    #expect(duty == .text(text))
    #expect(!duty.isUnderstood)
    var everything = try facts(1_000, [(1, "kg"), (1, "No."), (1, "jewel")])
    everything.applicableDuty = 5
    #expect(duty.evaluate(everything) == .unknown(.text(text)))
  }

  @Test("a part that is not understood makes the whole unknown, never half a number")
  func half() throws {
    let duty = DutyExpression.sum([parse("3%"), .text("and more")])
    #expect(try duty.evaluate(facts()) == .unknown(.text("and more")))
  }

  @Test("quantities are converted into the unit that the duty needs")
  func conversion() throws {
    let cases: [(String, [(ExactDecimal, String)], String)] = [
      ("1¢/kg", [(1_000, "g")], "0.01"), ("1¢/kg", [(2, "t")], "20"),
      ("1¢/kg", [(1, "lb")], "0.0045359237"), ("12¢/doz.", [(30, "No.")], "0.3"),
      ("12¢/gross", [(3, "doz.")], "0.03"), ("$6/1000", [(250, "No.")], "1.5"),
      ("10¢/liter", [(1, "hl")], "10"), ("12¢/doz. prs.", [(6, "prs.")], "0.06"),
      ("$1/m2", [(500, "cm2")], "0.05"), ("1¢/No.", [(7, "pcs")], "0.07"),
      ("$2/pf. liter", [(100, "liter"), (40, "% vol")], "160"),
    ]
    for (text, quantities, expected) in cases {
      #expect(
        try parse(text).evaluate(facts(0, quantities)).value == decimal(expected), "\(text)")
    }
  }

  @Test("what is missing is asked for by unit, all of it at once")
  func missing() throws {
    #expect(
      try parse("51¢ each + 6% on the case + 1¢/kg").evaluate(facts())
        == .needs([
          .quantity(DutyUnit(.piece)), .value(of: "case"), .quantity(DutyUnit(.kilogram)),
        ]))
    #expect(
      try parse("$2/pf. liter").needs(facts(1, [(3, "liter")]))
        == [.quantity(DutyUnit(.alcoholStrength))])
    #expect(
      try parse("1¢/prs.").needs(facts(1, [(3, "No.")])) == [.quantity(DutyUnit(.pair))],
      "a pair is not an article")
  }

  @Test("a kilogram of the goods is no kilogram of their lead")
  func qualifier() throws {
    let duty = parse("1.1¢/kg on lead content")
    let lead = DutyUnit(.kilogram, of: "Lead content")
    #expect(try duty.evaluate(facts(1, [(100, "kg")])) == .needs([.quantity(lead)]))
    #expect(try duty.evaluate(facts(1, [(100, "kg on lead content")])).value == decimal("1.1"))
    #expect(try duty.evaluate(facts(1, [(1, "t on lead content")])).value == 11)
  }

  @Test("the duty of chapter 99 stands on top of that of the subheading")
  func applicable() throws {
    let duty = parse("The duty provided in the applicable subheading + 35%")
    #expect(try duty.evaluate(facts()) == .needs([.applicableDuty]))
    var known = try facts()
    known.applicableDuty = 68
    #expect(duty.evaluate(known).value == 418)
    #expect(parse("No change").evaluate(known).value == 68)
    #expect(
      try parse("The rate applicable to the natural juice in heading 2009").evaluate(facts())
        == .needs([.dutyElsewhere("The rate applicable to the natural juice in heading 2009")]))
    #expect(parse("The duty rate provided in such subheading minus 7%").evaluate(known).value == 0)
  }

  @Test("sugar pays less by the degree, but not less than the minimum")
  func sugar() throws {
    let duty = parse(
      "3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree "
        + "in proportion) but not less than 3.143854¢/kg")
    #expect(duty.isUnderstood)
    #expect(
      try duty.evaluate(facts(1, [(1_000, "kg"), (96, "degrees")])).value == decimal("35.77928"))
    #expect(
      try duty.evaluate(facts(1, [(1_000, "kg"), (60, "degrees")])).value == decimal("31.43854"))
    #expect(
      try duty.needs(facts(1, [(1, "kg")])) == [.quantity(DutyUnit(.polarization))])
  }

  @Test("the arithmetic is told in words")
  func words() throws {
    guard
      case .amount(let amount) = try parse("1.5¢/kg + 3%").evaluate(facts(200, [(10, "kg")]))
    else {
      Issue.record("no amount")
      return
    }
    #expect(
      amount.arithmetic
        == "(10 kg x USD 0.015/kg = USD 0.15) + (3% of USD 200 = USD 6) = USD 6.15")
  }

  @Test("a condition that the tariff names stands beside the amount")
  func condition() throws {
    guard case .amount(let amount) = try parse("Free, under bond").evaluate(facts()) else {
      Issue.record("no amount")
      return
    }
    #expect(amount.value == 0)
    #expect(amount.conditions == ["under bond"])
  }

  @Test("numbers beyond reckoning give no number")
  func beyond() throws {
    let duty = parse("1¢/kg + 3%")
    for value: ExactDecimal in [-1, 1_000_000_000_001] {
      #expect(
        try duty.evaluate(facts(value, [(1, "kg")])) == .unknown(.numbersBeyondReckoning))
    }
    #expect(try duty.evaluate(facts(1, [(-1, "kg")])) == .unknown(.numbersBeyondReckoning))
    #expect(
      try parse("1¢/pf. liter").evaluate(facts(1, [(1, "liter"), (101, "% vol")]))
        == .unknown(.numbersBeyondReckoning))
    let largest = try facts(1_000_000_000_000, [(1_000_000_000, "t"), (100, "degrees")])
    #expect(parse("9999999.99999999%").evaluate(largest).value != nil)
    #expect(parse("$9999999.99999999/lb").evaluate(largest).value != nil)
  }
}
