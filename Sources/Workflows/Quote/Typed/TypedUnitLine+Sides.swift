import Shipping
import Units

extension TypedUnitLine {
  /// Three sides, written `48x40x55` or with blanks around the x, with the unit that follows.
  mutating func sides(beginningWith word: String) throws(FieldProblem) -> [String]? {
    var rest = words
    var text = word.lowercased()
    while text.hasSuffix("x") || rest.first?.lowercased().hasPrefix("x") == true {
      guard let next = rest.popFirst() else { return nil }
      text += next.lowercased()
    }
    var parts = text.split(separator: "x", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.allSatisfy(\.beginsLikeANumber) else { return nil }
    try refuse(parts, of: text)
    if let unit = rest.first, LengthUnit(spelling: unit) != nil, parts[2].last?.isNumber == true {
      parts[2] += unit
      rest.removeFirst()
    }
    words = rest
    return parts
  }

  /// Refuses another number of sides than three: a fourth may be a count and may be a weight.
  private func refuse(_ parts: [String], of text: String) throws(FieldProblem) {
    if parts.count == 2 {
      throw FieldProblem(field: .handlingUnit(index, "height"), reason: .missing)
    }
    guard parts.count > 3 else { return }
    throw FieldProblem(
      field: .handlingUnit(index, "dimensions"), typed: text,
      reason: .wrongShape(
        needed: "three sides", example: "3 48x40x55 1250lb, with count and weight apart"))
  }

  /// Refuses `1 250lb`, which may be one of 250 lb and may be 1 250 lb.
  ///
  /// - Parameters:
  ///   - word: a bare number.
  ///   - areSidesGiven: whether the sides stand before it, so that `48x40x55 2 500lb` has the usual
  ///     order of sides, count and weight.
  /// - Returns: true where it is taken for a count although it could be the first group of a weight.
  /// - Throws: the problem of a count and a weight that cannot be told apart.
  func refuseGroups(_ word: String, areSidesGiven: Bool) throws(FieldProblem) -> Bool {
    guard let next = words.first, (1...3).contains(word.count), word.allSatisfy(\.isNumber),
      next.prefix(while: \.isPartOfANumber).count == 3, next.first?.isNumber == true
    else { return false }
    let letters = next.dropFirst(3)
    let unit = letters.isEmpty ? words.dropFirst().first ?? "" : String(letters)
    guard MassUnit(spelling: unit) != nil else { return false }
    if areSidesGiven, !letters.isEmpty { return true }
    let rest = letters.isEmpty ? " \(unit)" : ""
    throw FieldProblem(
      field: .handlingUnit(index, "weight"), typed: "\(word) \(next)",
      reason: .wrongShape(
        needed: "a count and a weight that can be told apart",
        example: "\(word) pallet \(next)\(rest), or \(word)\(next)\(rest)"))
  }

  /// The problem of a part that means nothing, with everything that a line may hold.
  func unknown(_ word: String) -> FieldProblem {
    let packings = PackagingKind.allCases.map(\.name).joined(separator: ", ")
    return FieldProblem(
      field: FieldPath("handlingUnits").element(index), typed: word,
      reason: .wrongShape(
        needed: "a part of a line of units",
        example: "2 pallet 48x40x55in 1250lb class 70 stackable; packings are \(packings)"))
  }
}

extension Character {
  /// Whether it may stand in a number as typed, rightly or wrongly.
  var isPartOfANumber: Bool { isNumber || ".,+-".contains(self) }
}

extension String {
  var beginsLikeANumber: Bool { first { !"+-.,".contains($0) }?.isNumber ?? false }

  /// Whether it is a number with its unit of mass, such as `1250lb`.
  var isAMass: Bool {
    beginsLikeANumber && MassUnit(spelling: dropFirst(prefix { $0.isPartOfANumber }.count)) != nil
  }
}
