import Shipping
import Units

/// A line of handling units while its parts are taken off it.
struct TypedUnitLine {
  let index: Int
  var words: ArraySlice<String>
  private var unit = QuoteEntry.Unit()
  /// What was given for each field so far.
  private var given: [String: String] = [:]
  /// Whether the weight is said to be of each, or of all together; nothing where neither is.
  private var weightOf: TypedUnitWord?
  /// Whether count and weight could be one number in groups of three.
  private var isCountBesideWeight = false

  init(_ text: String, index: Int) {
    self.index = index
    // A comma at the end of a word separates parts; one inside a number is the number's.
    words =
      text.map { $0 == "×" || $0 == "*" ? "x" : $0 }.split(whereSeparator: \.isWhitespace)
      .map { String($0.last == "," ? $0.dropLast() : $0) }.filter { !$0.isEmpty }[...]
  }

  mutating func read() throws(FieldProblem) -> TypedUnit.Reading {
    while let word = words.popFirst() { try take(word) }
    guard given["weight"] != nil else {
      throw FieldProblem(
        field: .handlingUnit(index, "weight"), reason: .leftOut(example: "1250lb"))
    }
    if weightOf == .total { try shareTotal() }
    return TypedUnit.Reading(unit: unit, assumptions: assumptions)
  }

  /// What the parts leave open.
  private var assumptions: [TypedUnit.Assumption] {
    let isSeveral = unit.count != "1"
    let sides = [unit.length, unit.width, unit.height]
    var found: [TypedUnit.Assumption] = []
    if isCountBesideWeight { found.append(.apart(count: unit.count, weight: unit.weight)) }
    if isSeveral, given["packaging"] == nil { found.append(.pallets(count: unit.count)) }
    if given["dimensions"] != nil, sides.allSatisfy({ $0.last?.isNumber == true }) {
      found.append(.inches)
    }
    if isSeveral, weightOf == nil { found.append(.weightOfEach(unit.weight)) }
    return found
  }

  private mutating func take(_ word: String) throws(FieldProblem) {
    if try takeCount(before: word) { return }
    if let sides = try sides(beginningWith: word) {
      try note("dimensions", sides.joined(separator: "x"))
      (unit.length, unit.width, unit.height) = (sides[0], sides[1], sides[2])
    } else if word.beginsLikeANumber {
      try takeNumber(word)
    } else {
      try takeWord(word)
    }
  }

  /// Takes a count that an x of its own sets before the sides or the weight: `3x 48x40x55`.
  private mutating func takeCount(before word: String) throws(FieldProblem) -> Bool {
    let lower = word.lowercased()
    let hasOwnX = words.first?.lowercased() == "x"
    let digits = lower.hasSuffix("x") ? String(lower.dropLast()) : hasOwnX ? lower : ""
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return false }
    let rest = hasOwnX ? words.dropFirst() : words
    guard let next = rest.first?.lowercased(), next.beginsLikeANumber else { return false }
    let isWhole = next.split(separator: "x").count == 3 || next.isAMass
    guard isWhole else { return false }
    words = rest
    try note("count", digits)
    unit.count = digits
    return true
  }

  private mutating func takeWord(_ word: String) throws(FieldProblem) {
    if word.first == "@", word.count > 1 {
      weightOf = .each
      return try take(String(word.dropFirst()))
    }
    let joined = word.lowercased().hasPrefix("class") ? String(word.dropFirst(5)) : ""
    if joined.first?.isNumber == true { return try takeClass(joined) }
    switch TypedUnitWord(word) {
    case .packaging(let kind):
      try note("packaging", word)
      unit.packaging = kind.name
    case .freightClass: try takeClass(try valueBehind(word))
    case .nmfc:
      let item = try valueBehind(word)
      try note("nmfc", item)
      unit.nmfc = item
    case .stackable(let isStackable):
      try note("stackable", word)
      unit.isStackable = isStackable
    case .negation:
      guard case .stackable? = words.first.flatMap(TypedUnitWord.init) else { throw unknown(word) }
      try note("stackable", "\(word) \(words.removeFirst())")
    case .hazardous: unit.isHazardous = true
    case .each, .total: try noteWeightOf(word)
    case .filler: break
    case nil: throw unknown(word)
    }
  }

  private mutating func noteWeightOf(_ word: String) throws(FieldProblem) {
    let meaning = TypedUnitWord(word)
    guard weightOf == nil || weightOf == meaning else {
      throw FieldProblem(
        field: .handlingUnit(index, "weight"), typed: word,
        reason: .wrongShape(
          needed: "clear, for the line says both each and total", example: "one of them"))
    }
    weightOf = meaning
  }

  private mutating func takeClass(_ value: String) throws(FieldProblem) {
    try note("declaredClass", value)
    unit.freightClass = value
  }

  private mutating func valueBehind(_ word: String) throws(FieldProblem) -> String {
    guard let value = words.popFirst() else { throw unknown(word) }
    return value
  }

  /// A number with a unit of mass, joined or as the next word, is the weight; a bare one the count.
  private mutating func takeNumber(_ word: String) throws(FieldProblem) {
    let letters = word.dropFirst(word.prefix { $0.isPartOfANumber }.count)
    if letters.isEmpty, let next = words.first, MassUnit(spelling: next) != nil {
      words.removeFirst()
      try takeWeight("\(word) \(next)")
    } else if word.isAMass {
      try takeWeight(word)
    } else if letters.isEmpty {
      try takeBareNumber(word)
    } else {
      try takeCountedPacking(word, letters: String(letters))
    }
  }

  /// The first bare number is the count; a second one can only be a weight without its unit.
  private mutating func takeBareNumber(_ word: String) throws(FieldProblem) {
    if let count = given["count"], given["weight"] == nil, !words.contains(where: \.isAMass) {
      throw FieldProblem(
        field: .handlingUnit(index, "weight"), typed: "\(count) and \(word)",
        reason: .wrongShape(
          needed: "a count and a weight with its unit", example: "\(count) \(word)lb, or kg"))
    }
    try note("count", word)
    isCountBesideWeight = try refuseGroups(word, areSidesGiven: given["dimensions"] != nil)
    unit.count = word
  }

  /// A count with its packing joined, such as `3pallets`.
  private mutating func takeCountedPacking(_ word: String, letters: String) throws(FieldProblem) {
    guard case .packaging(let kind)? = TypedUnitWord(letters) else { throw unknown(word) }
    let count = String(word.dropLast(letters.count))
    try note("count", count)
    try note("packaging", letters)
    (unit.count, unit.packaging) = (count, kind.name)
  }

  private mutating func takeWeight(_ text: String) throws(FieldProblem) {
    try note("weight", text)
    unit.weight = text
  }

  /// Shares a weight of all together among the units; one that does not come out even is refused.
  private mutating func shareTotal() throws(FieldProblem) {
    let field = FieldPath.handlingUnit(index, "weight")
    let total = try FieldProblem.weight(unit.weight, field: field)
    let count = try FieldProblem.count(unit.count, field: .handlingUnit(index, "count"))
    let number = total.value(in: total.unit)
    let each = number.divided(by: ExactDecimal(count), places: 3).normalized
    guard each * ExactDecimal(count) == number else {
      throw FieldProblem(
        field: field, typed: "\(unit.weight) total",
        reason: .wrongShape(
          needed: "even among \(count) units",
          example: "the weight of each, such as \(each)\(total.unit.symbol)"))
    }
    unit.weight = "\(each)\(total.unit.symbol)"
  }

  private mutating func note(_ field: String, _ text: String) throws(FieldProblem) {
    if let first = given[field] {
      throw FieldProblem(
        field: .handlingUnit(index, field), typed: text, reason: .givenTwice(first: first))
    }
    given[field] = text
  }
}
