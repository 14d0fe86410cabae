public import Shipping
import Units

/// A typed line of handling units as it was understood, to be told before it is used.
public struct UnderstoodUnit: Hashable, Sendable {
  /// The texts of each field.
  public let entry: QuoteEntry.Unit
  /// The line as values.
  public let unit: HandlingUnit
  /// Density and class; nothing without dimensions.
  public let estimate: ClassEstimate?
  /// What the line leaves open, with the way in which it was taken.
  public let assumptions: [TypedUnit.Assumption]

  /// The line in words: `3 x pallet 48 x 40 x 55 in, 1 250 lb EACH, 3 750 lb in all, …`.
  public var text: String {
    var parts = ["\(unit.count) x \(unit.packaging.name)"]
    if let sides = unit.dimensions { parts[0] += " \(sides)" }
    parts.append("\(unit.weightEach)\(unit.count > 1 ? " EACH" : "")")
    if unit.count > 1 { parts.append("\(unit.totalWeight) in all") }
    parts.append(classText)
    if unit.isStackable { parts.append("stackable") }
    if unit.isHazardous { parts.append("dangerous") }
    return parts.joined(separator: ", ")
  }

  /// Class and density: `class 70, 20.45 lb/ft3`; of a declared class that it is declared.
  public var classText: String {
    let density = estimate.map {
      "\($0.density.poundsPerCubicFoot.text(groupedBy: " ", places: 2)) lb/ft3"
    }
    let declared = unit.declaredClass.map { "class \($0.name) declared" }
    let computed = estimate.map { "class \($0.freightClass.name)" } ?? "class UNKNOWN without sides"
    return [declared ?? computed, density].compactMap(\.self).joined(separator: ", ")
  }

  /// What was assumed, in one short sentence for a line of 80 columns; what was understood where
  /// nothing was.
  public var notice: String {
    let taken = assumptions.map(\.shortText).joined(separator: ", ")
    return taken.isEmpty ? "Understood as \(text)." : "Taken: \(taken)."
  }

  /// What was understood and how what is open was taken, in one sentence.
  public var sentence: String {
    "Understood as " + ([text] + assumptions.map(\.text)).joined(separator: "; ") + "."
  }
}

extension QuoteEntryReader {
  /// Reads a line of handling units typed as one text, down to values and class.
  ///
  /// - Parameters:
  ///   - line: the text, as ``TypedUnit`` takes it.
  ///   - index: its place among the lines, from zero.
  ///   - scale: the density scale; by default the one in force today.
  /// - Returns: what was understood.
  /// - Throws: the first part of the line that cannot be used.
  public func understand(
    _ line: String, at index: Int, on scale: DensityScale? = nil
  ) throws(FieldProblem) -> UnderstoodUnit {
    let reading = try TypedUnit.read(line, at: index)
    let unit = try handlingUnit(reading.unit, at: index, commodity: "")
    if let problem = FieldProblem.problems(in: [unit]).first(where: \.isError) {
      throw problem.renumberingHandlingUnits(as: [index])
    }
    return UnderstoodUnit(
      entry: reading.unit, unit: unit,
      estimate: ClassEstimate(unit, on: scale ?? DensityScale.standard(on: today)),
      assumptions: reading.assumptions)
  }
}
