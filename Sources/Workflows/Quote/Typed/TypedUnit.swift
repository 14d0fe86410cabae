public import Shipping
import Units

/// Reads a line of handling units typed as one text, such as `2 pallet 48x40x55 1250lb class 70`.
///
/// The parts may stand in any order, with blanks between them: a bare number is the count, `AxBxC`
/// with or without a unit are the dimensions, a number with a unit of mass is the weight of EACH, a
/// word is the packaging, `class 70` the declared class, and `stackable` says so.
public enum TypedUnit {
  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - index: its place among the lines, from zero, for the field of a problem.
  /// - Returns: the texts of each field, still unread.
  /// - Throws: a part that means nothing, a part that is given twice, or a line without a weight.
  public static func read(
    _ text: String, at index: Int
  ) throws(FieldProblem) -> QuoteEntry.Unit {
    var line = TypedUnitLine(text, index: index)
    return try line.read()
  }
}

/// A line while its parts are taken off it.
private struct TypedUnitLine {
  private let index: Int
  private var words: ArraySlice<String>
  private var unit = QuoteEntry.Unit()
  /// What was given for each field so far.
  private var given: [String: String] = [:]

  init(_ text: String, index: Int) {
    self.index = index
    // A comma at the end of a word separates parts; one inside a number is the number's.
    words =
      text.split(whereSeparator: \.isWhitespace)
      .map { String($0.last == "," ? $0.dropLast() : $0) }.filter { !$0.isEmpty }[...]
  }

  mutating func read() throws(FieldProblem) -> QuoteEntry.Unit {
    while let word = words.popFirst() { try take(word) }
    guard given["weight"] != nil else {
      throw FieldProblem(field: .handlingUnit(index, "weight"), reason: .missing)
    }
    return unit
  }

  private mutating func take(_ word: String) throws(FieldProblem) {
    if let sides = try sides(beginningWith: word) {
      try note("dimensions", sides.joined(separator: "x"))
      (unit.length, unit.width, unit.height) = (sides[0], sides[1], sides[2])
    } else if word.beginsLikeANumber {
      try takeNumber(word)
    } else {
      try takeWord(word)
    }
  }

  private mutating func takeWord(_ word: String) throws(FieldProblem) {
    let lower = word.lowercased()
    if lower == "class", let value = words.popFirst() {
      try note("declaredClass", value)
      unit.freightClass = value
    } else if lower == "stackable" {
      unit.isStackable = true
    } else if let kind = PackagingKind.allCases.map(\.name).first(where: {
      $0 == lower || $0 + "s" == lower
    }) {
      try note("packaging", word)
      unit.packaging = kind
    } else {
      throw unknown(word)
    }
  }

  /// A number with a unit of mass, joined or as the next word, is the weight; a bare one the count.
  private mutating func takeNumber(_ word: String) throws(FieldProblem) {
    let digits = word.prefix { $0.isPartOfANumber }
    let letters = word.dropFirst(digits.count)
    if letters.isEmpty, let next = words.first, MassUnit(spelling: next) != nil {
      words.removeFirst()
      try takeWeight("\(word) \(next)")
    } else if MassUnit(spelling: letters) != nil {
      try takeWeight(word)
    } else if letters.isEmpty {
      guard given["count"] == nil else { throw unknown(word) }
      try refuseGroups(word)
      try note("count", word)
      unit.count = word
    } else {
      throw unknown(word)
    }
  }

  /// Refuses `1 250lb`, which may be one of 250 lb and may be 1 250 lb.
  private func refuseGroups(_ word: String) throws(FieldProblem) {
    guard let next = words.first, (1...3).contains(word.count), word.allSatisfy(\.isNumber),
      next.prefix(while: \.isPartOfANumber).count == 3, next.first?.isNumber == true
    else { return }
    let letters = next.dropFirst(3)
    let unit = letters.isEmpty ? words.dropFirst().first ?? "" : String(letters)
    guard MassUnit(spelling: unit) != nil else { return }
    let rest = letters.isEmpty ? " \(unit)" : ""
    throw FieldProblem(
      field: .handlingUnit(index, "weight"), typed: "\(word) \(next)",
      reason: .wrongShape(
        needed: "a count and a weight that can be told apart",
        example: "\(word) pallet \(next)\(rest), or \(word)\(next)\(rest)"))
  }

  private mutating func takeWeight(_ text: String) throws(FieldProblem) {
    try note("weight", text)
    unit.weight = text
  }

  /// Three sides, written `48x40x55` or with blanks around the x, with the unit that follows.
  private mutating func sides(
    beginningWith word: String
  ) throws(FieldProblem) -> [String]? {
    var rest = words
    var text = word.lowercased()
    while text.hasSuffix("x") || rest.first?.lowercased().hasPrefix("x") == true {
      guard let next = rest.popFirst() else { return nil }
      text += next.lowercased()
    }
    var parts = text.split(separator: "x", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy(\.beginsLikeANumber) else { return nil }
    guard parts.count == 3 else {
      throw FieldProblem(field: .handlingUnit(index, "height"), reason: .missing)
    }
    if let unit = rest.first, LengthUnit(spelling: unit) != nil {
      parts[2] += unit
      rest.removeFirst()
    }
    words = rest
    return parts
  }

  private mutating func note(_ field: String, _ text: String) throws(FieldProblem) {
    if let first = given[field] {
      throw FieldProblem(
        field: .handlingUnit(index, field), typed: text, reason: .givenTwice(first: first))
    }
    given[field] = text
  }

  private func unknown(_ word: String) -> FieldProblem {
    FieldProblem(
      field: FieldPath("handlingUnits").element(index), typed: word,
      reason: .unknownChoice(choices: ["2 pallet 48x40x55in 1250lb class 70 stackable"]))
  }
}

extension Character {
  /// Whether it may stand in a number as typed, rightly or wrongly.
  fileprivate var isPartOfANumber: Bool { isNumber || ".,+-".contains(self) }
}

extension String {
  fileprivate var beginsLikeANumber: Bool {
    first { !"+-.,".contains($0) }?.isNumber ?? false
  }
}
