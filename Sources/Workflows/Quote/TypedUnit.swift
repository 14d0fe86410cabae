public import Shipping

/// Reads a line of handling units typed as one text, such as `2 pallet 48x40x55 1250lb class 70`.
///
/// The parts may stand in any order: a bare whole number is the count, `AxBxC` with or without a
/// unit are the dimensions, a number with a unit of mass is the weight of EACH, a word is the
/// packaging, `class 70` the declared class, and `stackable` says so. A comma may stand between parts;
/// within a number it is refused, since it means thousands to some and a point to others.
public enum TypedUnit {
  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - index: its place among the lines, from zero, for the field of a problem.
  /// - Returns: the texts of each field, still unread.
  /// - Throws: a part that means nothing, or a line without a weight.
  public static func read(
    _ text: String, at index: Int
  ) throws(FieldProblem) -> QuoteEntry.Unit {
    var unit = QuoteEntry.Unit()
    var hasCount = false
    var words = Self.words(of: text)[...]
    while let word = words.popFirst() {
      if word.lowercased() == "class", let value = words.popFirst() {
        unit.freightClass = value
      } else if word.lowercased() == "stackable" {
        unit.isStackable = true
      } else if let sides = sides(word, following: &words) {
        (unit.length, unit.width, unit.height) = sides
      } else if let packaging = packaging(word) {
        unit.packaging = packaging
      } else if isWeight(word, following: &words, weight: &unit.weight) {
        continue
      } else if !hasCount, word.allSatisfy({ $0.isNumber || $0 == "-" }) {
        unit.count = word
        hasCount = true
      } else {
        throw FieldProblem(
          field: FieldPath("handlingUnits").element(index), typed: word,
          reason: .unknownChoice(choices: ["2 pallet 48x40x55in 1250lb class 70 stackable"]))
      }
    }
    return unit
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word in
      let parts = word.split(separator: ",").map(String.init)
      // Two digits around a comma are one number, which no part can have.
      let isNumber = zip(parts, parts.dropFirst()).contains { left, right in
        left.last?.isNumber == true && right.first?.isNumber == true
      }
      return isNumber ? [String(word)] : parts
    }
  }

  private static func sides(
    _ word: String, following words: inout ArraySlice<String>
  ) -> (String, String, String)? {
    let parts = word.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.first.map { $0.isNumber || $0 == "-" } ?? false })
    else { return nil }
    var unit = ""
    if let next = words.first, ["in", "cm", "mm", "m", "ft"].contains(next.lowercased()) {
      unit = next
      words.removeFirst()
    }
    return (String(parts[0]), String(parts[1]), String(parts[2]) + unit)
  }

  private static func packaging(_ word: String) -> String? {
    let lower = word.lowercased()
    return PackagingKind.allCases.map(\.name).first { $0 == lower || $0 + "s" == lower }
  }

  private static let massUnits = ["lb", "lbs", "kg", "g", "oz", "t", "pound", "pounds"]

  /// A number with a unit of mass, joined or as the next word.
  private static func isWeight(
    _ word: String, following words: inout ArraySlice<String>, weight: inout String
  ) -> Bool {
    let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    let letters = word.dropFirst(digits.count).lowercased()
    guard !digits.isEmpty else { return false }
    if massUnits.contains(letters) {
      weight = word
      return true
    }
    guard letters.isEmpty, let next = words.first, massUnits.contains(next.lowercased()) else {
      return false
    }
    words.removeFirst()
    weight = word + " " + next
    return true
  }
}
