import Shipping
import TerminalKit
import Units
import Workflows

extension Form {
  /// The group whose row has the focus.
  var focusedGroup: FieldID? {
    guard case .cell(let group, _, _) = focus else { return nil }
    return group
  }
}

extension NewQuoteScreen {
  /// What is wrong with the line that is typed as one text, or nothing.
  private static func lineVerdict(
    _ entry: QuoteEntry, _ reader: QuoteEntryReader
  ) -> FieldVerdict? {
    guard entry.hasUnitLine else { return nil }
    do throws(FieldProblem) {
      _ = try reader.understand(entry.unitLine, at: entry.placeOfUnitLine)
      return nil
    } catch {
      return .refused(sentence: error.sentence)
    }
  }

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
      verdicts[.field(NewQuoteField.unitLine)] = lineVerdict(entry, reader)
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
