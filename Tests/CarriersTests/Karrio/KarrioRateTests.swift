import Shipping
import TestSupport
import Testing
import Units

@testable import Carriers

@Suite("A rate of Karrio as an offer")
struct KarrioRateTests {
  @Test("a rate becomes a live offer of the day with the carrier's lines")
  func offer() throws {
    let offer = try KarrioUnderTest(rates: RateText.standard()).offer()
    #expect(offer.total == Money(minorUnits: 28_56, .usd))
    #expect(offer.carrier == "Maple Freight")
    #expect(offer.service.name == "standard")
    #expect(offer.service.source == "Karrio: Maple Freight")
    #expect(offer.service.basis == .live && offer.service.mode == .parcel)
    #expect(offer.schedule.shipDay == .sample("2026-11-24"))
    #expect(offer.schedule.transitDays == 4)
    #expect(offer.schedule.deliveryDay == nil)
    #expect(offer.schedule.lastDay == KarrioUnderTest.today)
    #expect(offer.lines.map(\.label) == ["base charge", "fuel surcharge"])
    #expect(offer.lines.map(\.amount.minorUnits) == [24_10, 4_46])
    #expect(offer.lines.allSatisfy { $0.source == "Karrio: Maple Freight" })
  }

  @Test("pallets are offered as LTL")
  func mode() throws {
    let karrio = try KarrioUnderTest(rates: RateText.standard())
    #expect(try karrio.offer(.carton { $0.packaging = .pallet }).service.mode == .lessThanTruckload)
  }

  @Test("a platform's rate names who carries, and the platform as the source")
  func platform() throws {
    let offer = try KarrioUnderTest(rates: RateText.eShipper).offer()
    #expect(offer.carrier == "Purolator")
    #expect(offer.service.name == "ground")
    #expect(offer.service.source == "Karrio: eShipper")
  }

  @Test(
    "the stated delivery is read as a day, in all the forms that carriers use",
    arguments: [
      ("\"2026-11-30\"", "2026-11-30"), ("\"2026-11-30T17:00:00\"", "2026-11-30"),
      ("\"2026-11-24\"", "2026-11-24"), ("\"11/30/2026\"", nil), ("\"\"", nil), ("null", nil),
      ("\"2026-11-23\"", nil), ("7", nil),
    ])
  func delivery(_ text: String, _ day: String?) throws {
    let offer = try KarrioUnderTest(rates: RateText.standard(delivery: text)).offer()
    #expect(offer.schedule.deliveryDay == day.map { .sample($0) })
  }

  @Test(
    "transit days that are no days stay unknown",
    arguments: [
      ("0", 0), ("4", 4), ("4.0", 4), ("365", 365), ("366", nil), ("-1", nil), ("2.5", nil),
      ("null", nil), ("\"soon\"", nil), ("1e9", nil),
    ])
  func transit(_ text: String, _ days: Int?) throws {
    let offer = try KarrioUnderTest(rates: RateText.standard(transit: text)).offer()
    #expect(offer.schedule.transitDays == days)
  }

  @Test(
    "a total that no price can have is a reason with its value",
    arguments: [
      ("-5", "-5", LiveRateFault.ValueProblem.negative), ("0", "0", .zero),
      ("0.004", "0.004", .zero),
      ("null", "", .missing), ("\"free\"", "\"free\"", .notANumber), ("{}", "{}", .notANumber),
      ("1e17", "100000000000000000", .tooLarge), ("1e300", "1e300", .notANumber),
    ])
  func nonsenseTotal(
    _ text: String, _ value: String, _ problem: LiveRateFault.ValueProblem
  ) throws {
    let refusal = try KarrioUnderTest(rates: RateText.standard(total: text)).refusal()
    #expect(
      refusal.reason == .live(fault: .unusable(field: "total", value: value, problem: problem)))
    #expect(refusal.carrier == "Maple Freight")
    #expect(refusal.service == "standard")
    #expect(refusal.source == "Karrio: Maple Freight")
  }

  @Test(
    "a currency that is none is a reason",
    arguments: [
      ("\"XYZ\"", "XYZ", LiveRateFault.ValueProblem.unknownCurrency), ("null", "", .missing),
      ("\"\"", "", .missing), ("5", "", .missing),
      ("\"\\u001b[31mUSD\"", "\\u{1b}[31mUSD", .unknownCurrency),
    ])
  func nonsenseCurrency(
    _ text: String, _ value: String, _ problem: LiveRateFault.ValueProblem
  ) throws {
    let fault = try KarrioUnderTest(rates: RateText.standard(currency: text)).fault()
    #expect(fault == .unusable(field: "currency", value: value, problem: problem))
  }

  @Test("a currency of three places and one of none are read to their minor unit")
  func otherCurrencies() throws {
    let yen = try KarrioUnderTest(
      rates: RateText.standard(total: "3150.0", currency: "\"JPY\"", charges: "")
    ).offer()
    #expect(yen.total == Money(minorUnits: 3_150, .jpy))
    let dinar = try #require(Currency(code: "KWD"))
    let three = try KarrioUnderTest(
      rates: RateText.standard(total: "8.125", currency: "\"KWD\"", charges: "")
    ).offer()
    #expect(three.total == Money(minorUnits: 8_125, dinar))
  }

  @Test("a rate in another currency than the one wanted is a reason")
  func wrongCurrency() throws {
    let karrio = try KarrioUnderTest(rates: RateText.standard())
    #expect(
      try karrio.refusal(.carton(currency: .cad)).reason
        == .wrongCurrency(wanted: .cad, sheet: .usd))
  }

  @Test("a rate of an account in test mode is no price")
  func testMode() throws {
    #expect(
      try KarrioUnderTest(rates: RateText.standard(testMode: true)).fault() == .testMode)
  }

  @Test("one bad rate does not take the good ones with it")
  func oneBad() throws {
    let karrio = try KarrioUnderTest(
      rates: RateText.standard(total: "-1"), RateText.eShipper, "17", "{}", RateText.standard())
    let answers = try karrio.answers()
    #expect(answers.compactMap(\.offer).map(\.carrier) == ["Purolator", "Maple Freight"])
    #expect(answers.compactMap(\.refusal).count == 3)
  }

  @Test("names of hostile accounts are made safe and short")
  func hostileNames() throws {
    let rate =
      #"{"carrier_name":"evil\u001b[2J_\#(String(repeating: "x", count: 200))","currency":"USD","#
      + #""service":"a\u202eb","total_charge":5,"#
      + #""extra_charges":[{"name":"\u0007bell","amount":5}]}"#
    let offer = try KarrioUnderTest(rates: rate).offer()
    let texts =
      [offer.carrier, offer.service.name, offer.service.source] + offer.lines.map(\.label)
    for text in texts {
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
      #expect(text.count < 90)
    }
  }
}
