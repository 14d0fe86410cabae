import Shipping
import TestSupport
import Testing
import Units

@Suite("Problems of fields and their words")
struct FieldProblemTests {
  static let weight = FieldPath.handlingUnit(1, "weight")
  static let today = CalendarDay.sample("2026-11-23")

  @Test(
    "a bad weight says field, reason and mend",
    arguments: [
      ("-5 lb", "weight of handling unit 2 \"-5 lb\" is below zero; type a number above zero."),
      ("0", "weight of handling unit 2 \"0\" is zero; type a number above zero."),
      (
        "51 t",
        "weight of handling unit 2 \"51 t\" is over 50 t, which no truck carries; "
          + "check the number and its unit."
      ),
      (
        "heavy",
        "weight of handling unit 2 \"heavy\" is not a number; "
          + "type plain digits such as 1250 or 1250.5."
      ),
      (
        "10 lb 4 oz",
        "weight of handling unit 2 \"10 lb 4 oz\" mixes units; "
          + "give every measure of a unit in one unit, such as inches or centimetres."
      ),
      (
        "5 stone",
        "weight of handling unit 2 \"5 stone\" has the unknown unit \"stone\"; "
          + "use lb, oz, kg, g or t."
      ),
      ("", "weight of handling unit 2 is missing; type a value."),
    ])
  func weights(typed: String, sentence: String) {
    #expect {
      try FieldProblem.weight(typed, field: Self.weight)
    } throws: { error in
      (error as? FieldProblem)?.sentence == sentence
    }
  }

  @Test("fifty tonnes are the most that is believed")
  func limit() throws {
    #expect(try FieldProblem.weight("50 t", field: Self.weight) == .kilograms(50_000))
    #expect(throws: FieldProblem.self) {
      try FieldProblem.weight("110232 lb", field: Self.weight)
    }
    #expect(throws: FieldProblem.self) {
      try FieldProblem.length("31 m", field: .handlingUnit(0, "length"))
    }
  }

  private static let reasonsAndSentences: [(FieldProblem.Reason, String)] = [
    (
      .postalCode(.unassignedZip(text: "00012")),
      "f \"x\" begins with three digits that no state uses; check the digits."
    ),
    (.unknownCountry, "f \"x\" is not a country code; type two letters such as US or CA."),
    (
      .unknownSubdivision(country: .canada),
      "f \"x\" is no state or province of Canada; type its letters, such as MI or ON."
    ),
    (.notADate, "f \"x\" is not a date; type it as 2026-11-24."),
    (
      .pastShipDate(today: today),
      "f \"x\" is before today, Mon 23 Nov 2026; type 2026-11-23 or later."
    ),
    (
      .farShipDate(limit: today),
      "f \"x\" is after Mon 23 Nov 2026, further than any rate holds; "
        + "type 2026-11-23 or earlier."
    ),
    (.notAWholeNumber, "f \"x\" is not a whole number; type digits such as 2."),
    (
      .unknownClass,
      "f \"x\" is not a freight class; type one of 50, 55, 60, 65, 70, 77.5, 85, 92.5, 100, "
        + "110, 125, 150, 175, 200, 250, 300, 400, 500."
    ),
    (
      .classContradictsDensity(
        declared: .class50, computed: .class70,
        density: ExactDecimal(significand: 2_045, scale: 2)),
      "f \"x\" contradicts the density of 20.45 lb/ft3, which is class 70; "
        + "declare class 70, or give the NMFC item that sets the class."
    ),
    (
      .dimensionsMissing,
      "f \"x\" are missing, so that density and class cannot be computed; "
        + "type length, width and height, or declare a class."
    ),
    (
      .unknownChoice(choices: ["pallet", "skid"]),
      "f \"x\" is not one of the choices; type pallet or skid."
    ),
    (.unknownCurrency, "f \"x\" is not a currency code; type three letters such as USD or CAD."),
    (
      .tooManyPlaces(.usd),
      "f \"x\" has more than 2 decimal places, too many for USD; round the amount."
    ),
    (
      .hazardousServiceMissing,
      "f \"x\" is dangerous, and the hazardous-materials service is not asked for; "
        + "ask for it, or mark the goods as not dangerous."
    ),
  ]

  @Test(
    "every reason has its own sentence",
    arguments: reasonsAndSentences)
  func reasons(reason: FieldProblem.Reason, sentence: String) {
    let problem = FieldProblem(field: FieldPath("f"), typed: "x", reason: reason)
    #expect(problem.sentence == sentence)
  }

  @Test(
    "every kind of bad postal code has its own words",
    arguments: [
      ("", "postal code of origin is missing; type a code such as 48201 or M5V 2T6."),
      (
        "482",
        "postal code of origin \"482\" is not a ZIP code; "
          + "type five digits such as 48201, or nine such as 48201-1234."
      ),
      (
        "M5V",
        "postal code of origin \"M5V\" is not a Canadian postal code; "
          + "type letter digit letter, digit letter digit, such as M5V 2T6."
      ),
      (
        "M5V 2O6",
        "postal code of origin \"M5V 2O6\" has the letter O at position 5, which Canada Post "
          + "does not use there; check the letters: 0 and 1 are digits, O and I are never used."
      ),
    ])
  func postalCodes(typed: String, sentence: String) {
    #expect {
      try FieldProblem.postalCode(typed, field: FieldPath("origin").field("postalCode"))
    } throws: { error in
      (error as? FieldProblem)?.sentence == sentence
    }
  }

  @Test("counts and dates are read or refused with their reason")
  func countsAndDates() throws {
    let field = FieldPath.handlingUnit(0, "count")
    #expect(try FieldProblem.count("2", field: field) == 2)
    let bad: [(String, FieldProblem.Reason)] = [
      ("", .missing), ("two", .notANumber), ("-1", .negative), ("0", .zero),
      ("1.5", .notAWholeNumber), ("10001", .absurd(limit: "10 000 pieces")),
    ]
    for (typed, reason) in bad {
      #expect(throws: FieldProblem(field: field, typed: typed, reason: reason)) {
        try FieldProblem.count(typed, field: field)
      }
    }
    #expect(throws: FieldProblem.self) {
      try FieldProblem.day("tomorrow", field: FieldPath("shipDay"))
    }
    #expect(try FieldProblem.freightClass("92", field: field) == .class92Point5)
  }

  @Test("control characters of a typed value are shown escaped")
  func escaped() {
    let problem = FieldProblem(
      field: FieldPath("city"), typed: "\u{1b}[31mX", reason: .unknownChoice(choices: []))
    #expect(problem.sentence.contains("\\u{1b}[31mX"))
    #expect(!problem.sentence.contains("\u{1b}"))
  }

  @Test("a request is checked in the order of its fields, warnings included")
  func wholeRequest() throws {
    var unit = HandlingUnit.sample(.class50, pounds: 1_250)
    unit.dimensions = Dimensions(
      length: .inches(48), width: .centimetres(100), height: .inches(55))
    unit.isHazardous = true
    var request = try QuoteRequest.sample(
      shipDay: .sample("2026-11-20"), units: [unit, .sample(nil, pounds: 10)])
    request.origin.statedSubdivision = Subdivision(country: .canada, code: "ON")
    let problems = FieldProblem.problems(in: request, today: Self.today)
    #expect(
      problems.map { "\($0.field)" } == [
        "shipDay", "origin.subdivision", "handlingUnits[0].dimensions",
        "handlingUnits[1].dimensions", "handlingUnits[0].declaredClass",
        "handlingUnits[0].commodity",
      ])
    #expect(problems.map(\.isError) == [true, false, true, false, false, false])
    let wording = problems[1].sentence
    #expect(wording.contains("does not fit postal code 48201, which lies in Michigan"))
  }

  @Test("units that are too heavy only together are found")
  func totalWeight() {
    let units = Array(repeating: HandlingUnit.sample(.class50, pounds: 60_000), count: 2)
    let problems = FieldProblem.problems(in: units)
    #expect(problems.map { "\($0.field)" } == ["totalWeight"])
    #expect(problems.first?.reason == .absurd(limit: "50 t"))
    #expect(FieldProblem.problems(in: [HandlingUnit]()).first?.reason == .missing)
  }
}
