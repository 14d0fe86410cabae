public import Shipping

extension QuoteEntry {
  /// Where a typed line goes: the first line that is still blank, or a new one behind the last.
  public var placeOfUnitLine: Int { units.firstIndex(where: \.isBlank) ?? units.count }

  /// Whether a line is typed as one text and waits.
  public var hasUnitLine: Bool { unitLine.contains { !$0.isWhitespace } }

  /// Puts the line that was typed as one text into the fields of a handling unit.
  ///
  /// A blank text changes nothing.
  ///
  /// - Returns: which line was filled, from zero; nothing for a blank text.
  /// - Throws: the part that cannot be used; the entry stays as it was.
  @discardableResult
  public mutating func spreadUnitLine() throws(FieldProblem) -> Int? {
    guard hasUnitLine else { return nil }
    let place = placeOfUnitLine
    let unit = try TypedUnit.read(unitLine, at: place).unit
    if units.indices.contains(place) { units[place] = unit } else { units.append(unit) }
    unitLine = ""
    return place
  }
}
