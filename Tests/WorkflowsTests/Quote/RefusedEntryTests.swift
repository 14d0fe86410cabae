import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("What cannot be quoted is told field by field")
struct RefusedEntryTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    var sentence: String
    var change: @Sendable (inout QuoteEntry) -> Void

    init(_ sentence: String, _ change: @escaping @Sendable (inout QuoteEntry) -> Void) {
      self.sentence = sentence
      self.change = change
    }

    var testDescription: String { sentence }
  }

  static let weights: [Refused] = [
    Refused("weight of handling unit 1 \"-5\" is below zero; type a number above zero.") {
      $0.units[0].weight = "-5"
    },
    Refused("weight of handling unit 1 \"0\" is zero; type a number above zero.") {
      $0.units[0].weight = "0"
    },
    Refused(
      "weight of handling unit 1 \"60 t\" is over 50 t, which no truck carries; check the number "
        + "and its unit."
    ) { $0.units[0].weight = "60 t" },
    Refused(
      "weight of handling unit 1 \"heavy\" is not a number; type plain digits such as 1250 or "
        + "1250.5."
    ) { $0.units[0].weight = "heavy" },
    Refused(
      "weight of handling unit 1 \"90 stone\" has the unknown unit \"stone\"; use lb, oz, kg, g "
        + "or t."
    ) { $0.units[0].weight = "90 stone" },
    Refused(
      "weight of handling unit 1 \"500 lb 3 kg\" mixes units; give every measure of a unit in one "
        + "unit, such as inches or centimetres."
    ) { $0.units[0].weight = "500 lb 3 kg" },
    Refused(
      "total weight \"60 t\" is over 50 t, which no truck carries; check the number and its unit."
    ) { $0.units[0].weight = "30 t" },
    Refused(
      "weight of handling unit 1 \"5\\u{1b}[2J\" is not a number; type plain digits such as 1250 "
        + "or 1250.5."
    ) { $0.units[0].weight = "5\u{1B}[2J" },
  ]

  static let units: [Refused] = [
    Refused("count of handling unit 1 \"0\" is zero; type a number above zero.") {
      $0.units[0].count = "0"
    },
    Refused("count of handling unit 1 \"-2\" is below zero; type a number above zero.") {
      $0.units[0].count = "-2"
    },
    Refused("count of handling unit 1 \"2.5\" is not a whole number; type digits such as 2.") {
      $0.units[0].count = "2.5"
    },
    Refused(
      "count of handling unit 1 \"20000\" is over 10 000 pieces, which no truck carries; check "
        + "the number and its unit."
    ) { $0.units[0].count = "20000" },
    Refused(
      "dimensions of handling unit 1 \"48 in x 100 cm x 60 in\" mixes units; give every measure of "
        + "a unit in one unit, such as inches or centimetres."
    ) {
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("48in", "100cm", "60in")
    },
    Refused(
      "height of handling unit 1 \"60\" has no unit, and the others have in and cm; type it as well, "
        + "in or cm."
    ) { ($0.units[0].length, $0.units[0].width) = ("48in", "100cm") },
    Refused(
      "length of handling unit 1 \"31 m\" is over 30 m, which no truck carries; check the number "
        + "and its unit."
    ) { $0.units[0].length = "31 m" },
    Refused("height of handling unit 1 is missing; type a value.") { $0.units[0].height = "" },
    Refused("width of handling unit 1 \"-40\" is below zero; type a number above zero.") {
      $0.units[0].width = "-40"
    },
    Refused(
      "class of handling unit 1 \"71\" is not a freight class; type one of 50, 55, 60, 65, 70, "
        + "77.5, 85, 92.5, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500."
    ) { $0.units[0].freightClass = "71" },
  ]

  static let places: [Refused] = [
    Refused(
      "origin \"00000\" begins with three digits that no state uses; check the digits."
    ) { $0.origin = "00000" },
    Refused(
      "origin \"4820\" is not a ZIP code; type five digits such as 48201, or nine such as "
        + "48201-1234."
    ) { $0.origin = "4820" },
    Refused(
      "destination \"D5V 2T6\" has the letter D at position 1, which Canada Post does not use "
        + "there; check the letters: 0 and 1 are digits, O and I are never used."
    ) { $0.destination = "D5V 2T6" },
    Refused(
      "destination \"M5V 2T\" is not a Canadian postal code; type letter digit letter, digit "
        + "letter digit, such as M5V 2T6."
    ) { $0.destination = "M5V 2T" },
  ]

  static let days: [Refused] = [
    Refused(
      "ship day \"2026-11-20\" is before today, Mon 23 Nov 2026; type 2026-11-23 or later."
    ) { $0.shipDay = "2026-11-20" },
    Refused(
      "ship day \"2028-01-01\" is after Wed 24 Nov 2027, further than any rate holds; type "
        + "2027-11-24 or earlier."
    ) { $0.shipDay = "2028-01-01" },
    Refused("ship day \"Some Day\" is not a date; type it as 2026-11-24.") {
      $0.shipDay = "Some Day"
    },
    Refused("ship day \"2026-02-30\" is not a date; type it as 2026-11-24.") {
      $0.shipDay = "2026-02-30"
    },
  ]

  static let goods: [Refused] = [
    Refused("goods origin \"QQ\" is not a country code; type two letters such as US or CA.") {
      $0.goodsOrigin = "QQ"
    },
    Refused(
      "goods value \"4200,50\" is not a number; type plain digits such as 1250 or 1250.5."
    ) { $0.value = "4200,50" },
    Refused(
      "goods value \"12 XQZ\" is not a currency code; type three letters such as USD or CAD."
    ) { $0.value = "12 XQZ" },
    Refused(
      "goods value \"12.345\" has more than 2 decimal places, too many for USD; round the amount."
    ) { $0.value = "12.345" },
    Refused("goods value \"0\" is zero; type a number above zero.") { $0.value = "0" },
    Refused("goods value \"-3\" is below zero; type a number above zero.") { $0.value = "-3" },
  ]

  static let ports: [Refused] = [
    Refused("port \"lewston\" is no port of entry that is known; `crossbill ports` lists them.") {
      $0.port = "lewston"
    },
    Refused("port \"5\\u{1b}[2J\" is no port of entry that is known; `crossbill ports` lists them.")
    {
      $0.port = "5\u{1B}[2J"
    },
    Refused("port \"3801\" is named, and the route crosses no border; leave the port out.") {
      $0.port = "3801"
      $0.destination = "60601"
    },
  ]

  static let all: [Refused] = [weights, units, places, days, goods, ports].flatMap { $0 }

  @Test("one wrong field, one sentence", arguments: all)
  func refused(_ refused: Refused) throws {
    let reader = try FixedDesk.empty().entryReader
    let error = #expect(throws: FieldProblems.self) {
      try reader.read(.sample { refused.change(&$0) })
    }
    #expect(error?.problems.map(\.sentence) == [refused.sentence])
  }

  @Test("a packaging that does not exist is refused with all that do")
  func packaging() throws {
    let reader = try FixedDesk.empty().entryReader
    let error = #expect(throws: FieldProblems.self) {
      try reader.read(.sample { $0.units[0].packaging = "bucket" })
    }
    let sentence = try #require(error?.problems.first?.sentence)
    #expect(
      sentence.hasPrefix(
        "packaging of handling unit 1 \"bucket\" is not one of the choices; type pallet, "))
    #expect(PackagingKind.allCases.allSatisfy { sentence.contains($0.name) })
  }
}
