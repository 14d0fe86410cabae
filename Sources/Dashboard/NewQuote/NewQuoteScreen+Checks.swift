import Shipping
import TerminalKit
import Units
import Workflows

extension Form {
  /// The line of handling units that has the focus, from zero.
  var focusedUnit: Int? {
    guard case .cell(NewQuoteField.units, let row, _) = focus else { return nil }
    return row
  }
}

extension NewQuoteScreen {
  private static func mixedSides(of unit: HandlingUnit, at index: Int) -> FieldProblem? {
    FieldProblem.problems(in: [unit]).first { $0.reason == .mixedUnits }?
      .renumberingHandlingUnits(as: [index])
  }

  /// Compares a declared class with the density, and the units of the sides, line by line.
  static func crossCheck(_ reader: QuoteEntryReader) -> Form.CrossCheck {
    { values in
      var verdicts: [TerminalKit.FieldPath: FieldVerdict] = [:]
      let entry = QuoteEntry(values)
      let scale = reader.scale(of: entry)
      for (index, typed) in entry.units.enumerated() {
        guard let unit = try? reader.handlingUnit(typed, at: index, commodity: "") else { continue }
        if let mixed = mixedSides(of: unit, at: index) {
          let path = TerminalKit.FieldPath.cell(
            group: NewQuoteField.units, row: index, column: NewQuoteField.length)
          verdicts[path] = .refused(sentence: mixed.sentence)
        }
        guard
          let problem = FieldProblem.densityWarnings(in: [unit], on: scale).first
        else { continue }
        let path = TerminalKit.FieldPath.cell(
          group: NewQuoteField.units, row: index, column: NewQuoteField.freightClass)
        let named = FieldProblem(
          field: .handlingUnit(index, "declaredClass"), typed: problem.typed,
          reason: problem.reason)
        verdicts[path] = .warned(normalised: typed.freightClass, sentence: named.sentence)
      }
      return verdicts
    }
  }
}

extension QuoteEntryReader {
  /// The density scale in force on the typed day of pickup, or today while none can be read.
  func scale(of entry: QuoteEntry) -> DensityScale {
    DensityScale.standard(on: (try? shipDay(entry.shipDay)) ?? today)
  }
}
