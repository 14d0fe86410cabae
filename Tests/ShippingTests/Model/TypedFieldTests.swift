import Shipping
import TestSupport
import Testing
import Units

/// Each kind of bad input has a reason of its own, in every field where it can be typed.
@Suite("What is typed into fields")
struct TypedFieldTests {
  private static let field = FieldPath.handlingUnit(0, "weight")

  /// The reason for which a text is not accepted.
  private func reason<Value>(
    _ read: () throws(FieldProblem) -> Value
  ) -> FieldProblem.Reason? {
    do {
      _ = try read()
      return nil
    } catch {
      #expect(!error.sentence.isEmpty && error.sentence.hasSuffix("."))
      #expect(!error.mend.isEmpty)
      #expect(error.isError)
      return error.reason
    }
  }

  private func weight(_ typed: String) -> FieldProblem.Reason? {
    reason { () throws(FieldProblem) in try FieldProblem.weight(typed, field: Self.field) }
  }

  private func length(_ typed: String) -> FieldProblem.Reason? {
    reason { () throws(FieldProblem) in try FieldProblem.length(typed, field: Self.field) }
  }

  @Test("nothing, in any number of blanks, is missing", arguments: ["", " ", "\t", "\u{a0} "])
  func missing(typed: String) {
    #expect(weight(typed) == .missing)
    #expect(length(typed) == .missing)
  }

  @Test("a number below zero is told as that", arguments: ["-1", "-0.5", " -12 ", "-99999"])
  func negative(typed: String) {
    #expect(weight(typed) == .negative)
    #expect(weight(typed + " kg") == .negative)
    #expect(length(typed) == .negative)
    #expect(length(typed + "cm") == .negative)
  }

  @Test("zero is told as that", arguments: ["0", "0.0", "-0", "+0", "000"])
  func zero(typed: String) {
    #expect(weight(typed) == .zero)
    #expect(weight(typed + " lb") == .zero)
    #expect(length(typed + " in") == .zero)
  }

  @Test(
    "more than a truck carries is absurd, and the most that it does is not",
    arguments: [
      ("50 t", false), ("50000 kg", false), ("50000.000001 kg", true), ("50.000001 t", true),
      ("110231.131092 lb", false), ("110231.2 lb", true), ("999999999999 t", true),
      ("99999999999999999999", true), ("1763698.097 oz", false), ("1763699 oz", true),
    ])
  func absurdWeight(typed: String, isAbsurd: Bool) {
    #expect(weight(typed) == (isAbsurd ? .absurd(limit: "50 t") : nil))
  }

  @Test(
    "a side longer than any trailer is absurd",
    arguments: [
      ("30 m", false), ("30.0000001 m", true), ("3000 cm", false), ("98.42 ft", false),
      ("98.43 ft", true), ("1181 in", false), ("1182 in", true), ("99999999999999999999", true),
    ])
  func absurdLength(typed: String, isAbsurd: Bool) {
    #expect(length(typed) == (isAbsurd ? .absurd(limit: "30 m") : nil))
  }

  @Test(
    "what is no number is told as that",
    arguments: [
      "heavy", "1,250", "1 250.5.5", "12e3", "0x10", "½", "٣", "one lb", "$5", "=5", "5,5 kg",
      "..", "1..2", "NaN", "∞",
    ])
  func notANumber(typed: String) {
    #expect(weight(typed) == .notANumber)
  }

  @Test("two measures in one field mix units", arguments: ["10 lb 4 oz", "5 kg 200 g", "1t5kg"])
  func mixedWeights(typed: String) {
    #expect(weight(typed) == .mixedUnits)
  }

  @Test("feet and inches in one field mix units", arguments: ["5 ft 3 in", "5'3\"", "1m20cm"])
  func mixedLengths(typed: String) {
    #expect(length(typed) == .mixedUnits)
  }

  @Test(
    "letters that are no unit of the field are told with those that are",
    arguments: ["5 stone", "5 in", "5 lbb", "5 k g", "5 ton"])
  func unknownUnit(typed: String) {
    guard case .unknownUnit(let unit, let known) = weight(typed) else {
      Issue.record("\(typed) is \(String(describing: weight(typed)))")
      return
    }
    #expect(typed.hasSuffix(unit))
    #expect(known == MassUnit.allCases.map(\.symbol))
  }

  @Test("a good weight or length is read in every unit and spelling")
  func good() throws {
    for unit in MassUnit.allCases {
      let mass = try FieldProblem.weight("2 \(unit.symbol)", field: Self.field)
      #expect(mass.unit == unit && mass.value(in: unit) == 2)
    }
    for unit in LengthUnit.allCases {
      let length = try FieldProblem.length("2 \(unit.symbol)", field: Self.field)
      #expect(length.unit == unit && length.value(in: unit) == 2)
    }
    #expect(
      try FieldProblem.weight("567", field: Self.field, assuming: .kilograms) == .kilograms(567))
  }

  @Test("a count is a whole number from 1 to 10 000", arguments: 1...40)
  func counts(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let number = Int.random(in: -20_000...20_000, using: &generator)
    let read = reason { () throws(FieldProblem) in
      try FieldProblem.count("\(number)", field: Self.field)
    }
    switch number {
    case ..<0: #expect(read == .negative)
    case 0: #expect(read == .zero)
    case 1...10_000:
      #expect(try FieldProblem.count(" \(number) ", field: Self.field) == number)
      #expect(try FieldProblem.count("\(number).0", field: Self.field) == number)
    default: #expect(read == .absurd(limit: "10 000 pieces"))
    }
  }

  @Test(
    "every freight class is read as printed, and what lies between is none",
    arguments: ["", "49", "51", "77", "92", "500.5", "501", "-50", "0", "class", "1e2"])
  func classes(typed: String) throws {
    for freightClass in FreightClass.allCases {
      #expect(
        try FieldProblem.freightClass(freightClass.name, field: Self.field) == freightClass)
    }
    let read = reason { () throws(FieldProblem) in
      try FieldProblem.freightClass(typed, field: Self.field)
    }
    // Carriers print 77.5 and 92.5 short.
    let isShort = ["77", "92"].contains(typed)
    #expect(read == (isShort ? nil : typed.isEmpty ? .missing : .unknownClass))
  }

  @Test(
    "the sentence names the field, what was typed and nothing that moves a cursor",
    arguments: 1...30)
  func sentences(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let signs = Array("5lb \u{1b}[31m\r\n\t\u{7}\u{9b}é\"'")
    let typed = String(
      (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ in
        signs.randomElement(using: &generator)
      })
    do throws(FieldProblem) {
      _ = try FieldProblem.weight(typed, field: Self.field)
    } catch {
      #expect(error.typed == typed)
      #expect(error.sentence.contains(error.fieldName))
      #expect(
        error.sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(error.sentence.count < 400)
    }
  }
}
