import Shipping
import TerminalKit
import Workflows

extension BookingScreen {
  /// Reads the whole form as the workflow will, and shows each problem at its field.
  static func crossCheck(
    _ reader: BookingEntryReader, _ fields: [FormField]
  ) -> Form.CrossCheck {
    let known = Dictionary(fields.map { ($0.id, $0) }) { first, _ in first }
    let unitCount = reader.quote.request.handlingUnits.count
    return { values in
      var verdicts: [TerminalKit.FieldPath: FieldVerdict] = [:]
      for problem in problems(BookingEntry(values, unitCount: unitCount), reader) {
        let path = BookingField.path(of: problem, in: known)
        // The first thing that is wrong with a field is told first.
        guard verdicts[path]?.isRefused != true else { continue }
        verdicts[path] =
          problem.isError
          ? .refused(sentence: problem.sentence)
          : .warned(normalised: values[path], sentence: problem.sentence)
      }
      return verdicts
    }
  }

  private static func problems(
    _ entry: BookingEntry, _ reader: BookingEntryReader
  ) -> [FieldProblem] {
    do throws(FieldProblems) {
      return try reader.read(entry).warnings
    } catch {
      return error.problems
    }
  }
}
