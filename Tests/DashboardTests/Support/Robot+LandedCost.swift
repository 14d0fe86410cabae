import TerminalKit

@testable import Dashboard

extension Robot {
  /// Opens the form for a landed cost and fills it with planters by truck to Ontario, the worked
  /// example G06 of the customs reference, with its figures given.
  mutating func fillLandedCost(
    line: String =
      "planters; 6913.90; made in US; 200 pieces; 4200.00 USD; mfn 6.5%; preference UST free",
    day: String = "2026-05-04"
  ) {
    press("1", "$")
    typeInto("shippedFrom", "US")
    typeInto("destination", "CA")
    typeInto("region", "ON")
    typeInto("day", day)
    typeIntoGroup("lines", line)
    typeIntoGroup("exchangeRates", "1 USD = 1.3810 CAD")
  }

  /// Types a text into the first row of a group of the form.
  mutating func typeIntoGroup(_ group: String, _ text: String) {
    let wanted = FieldPath.cell(group: FieldID(rawValue: group), row: 0, column: "text")
    for key in ["Tab", "BackTab"] {
      for _ in 0..<60 where form?.focus != wanted { press(key) }
    }
    guard form?.focus == wanted else { return }
    press("^U")
    type(text)
  }
}
