import Shipping
import TerminalKit
import Units
import Workflows

extension LandedCostFormScreen {
  static let finish = Action(
    "landed-cost-form.answer", title: "At the door",
    help: "Reckons what the order costs at the buyer's door: duty, taxes, fees, who pays what.",
    group: "Landed cost", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)
  static let addLine = Action(
    "landed-cost-form.add-line", title: "Line",
    help: "Adds a line of goods; among the rates a rate, among the fees a fee.",
    group: "Landed cost", keys: [.character("+"), .insert, .control("n")], footerRank: 2)
  static let removeLine = Action(
    "landed-cost-form.remove-line", title: "Remove line",
    help: "Removes the line of goods, the rate or the fee under the cursor; undo brings it back.",
    group: "Landed cost", keys: [.character("x"), .control("k")])
  static let undo = Action(
    "landed-cost-form.undo", title: "Undo",
    help: "Takes the last change of the form back.",
    group: "Landed cost", keys: [.character("u"), .control("_")], footerRank: 3)
  static let redo = Action(
    "landed-cost-form.redo", title: "Redo",
    help: "Does again what was undone.",
    group: "Landed cost", keys: [.character("U"), .control("r")])
  static let clear = Action(
    "landed-cost-form.clear", title: "Empty form",
    help: "Empties the form; undo brings back what was typed.",
    group: "Landed cost", keys: [.character("c")])

  static let finishWords = "shows what it costs at the door"

  /// The actions of the form.
  static let context = ActionContext(
    id: "landed-cost-form", title: "Landed cost form",
    actions: [finish, addLine, removeLine, undo, redo, clear])

  /// Does one of the screen's actions.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.finish.id: return ask()
    case Self.addLine.id:
      return after(form.addRow(to: form.focusedGroup ?? LandedCostField.lines))
    case Self.removeLine.id: return after(form.removeRow())
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    case Self.clear.id:
      form.replaceValues(LandedCostEntry.begun.formValues)
      return keepDraft() + [
        .notice(Notice(.done, "The form is empty; \(key: Self.undo) brings it back."))
      ]
    default: return []
    }
  }

  private mutating func ask() -> [Effect<DashboardMessage>] {
    if let refusal = refusal() { return refusal }
    isAsking = true
    return [.askLandedCost(entry, desk)]
  }

  /// Reads the whole form as the workflow will, and shows each problem at its field.
  ///
  /// Products of the catalogue are looked up when the form is finished, never while it is typed.
  static func crossCheck(_ today: CalendarDay) -> Form.CrossCheck {
    let known = Dictionary(LandedCostFields.all.map { ($0.id, $0) }) { first, _ in first }
    return { values in
      var verdicts: [TerminalKit.FieldPath: FieldVerdict] = [:]
      for problem in problems(LandedCostEntry(values), today)
      where problem.field.steps.last != .name("product") {
        let path = LandedCostField.path(of: problem.field, in: known)
        // The first thing that is wrong with a field is told first.
        guard verdicts[path]?.isRefused != true else { continue }
        verdicts[path] = .refused(sentence: problem.sentence)
      }
      return verdicts
    }
  }

  private static func problems(
    _ entry: LandedCostEntry, _ today: CalendarDay
  ) -> [FieldProblem] {
    do throws(FieldProblems) {
      _ = try LandedCostEntryReader(today: today).read(entry)
      return []
    } catch {
      return error.problems
    }
  }
}
