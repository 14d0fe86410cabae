import Shipping
import TerminalKit
import Units
import Workflows

extension LandedCostFormScreen {
  /// Draws the form.
  func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    let cursor = form.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows)
    ) { computedText($0) }
    return Frame(grid: grid, cursor: cursor)
  }

  private func computedText(_ path: TerminalKit.FieldPath) -> ComputedText? {
    switch path {
    case .field(LandedCostField.route):
      let ends = [LandedCostField.shippedFrom, LandedCostField.destination].compactMap {
        Country(code: form.values[.field($0)])?.name
      }
      return ends.count == 2 ? ComputedText(ends.joined(separator: " > ")) : nil
    case .field(LandedCostField.dayText):
      let typed = form.values[.field(LandedCostField.day)]
      if typed.isEmpty { return ComputedText("today") }
      let day = try? TypedDay.read(
        typed, today: desk.clock.today, field: Shipping.FieldPath("day"))
      return day.map { ComputedText($0.weekday.shortName) }
    default: return nil
    }
  }

  /// The form as lines: each field with its value and what is wrong with it.
  var linear: [String] { formLines }
}
