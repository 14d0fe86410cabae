import Shipping
import TerminalKit
import Workflows

extension NewQuoteScreen {
  /// Fills a line of units from one that came at once with its Enter, as from a scanner or over a slow
  /// line.
  ///
  /// - Parameter text: what came before the Enter.
  /// - Returns: what follows; nothing where another field is typed into.
  mutating func takeUnitLine(ofBurst text: String) -> [Effect<DashboardMessage>]? {
    guard form.focus == .field(NewQuoteField.unitLine), form.capturesText else { return nil }
    let effects = after(form.insert(burst: text, endsWithEnter: false))
    return takeUnitLine(at: .enter) ?? effects
  }

  /// Fills a line of units from the one that was typed as one text, when its field is left.
  ///
  /// - Parameter key: the key that was pressed.
  /// - Returns: what follows; nothing where the key means nothing of the kind, so that it goes to the
  ///   form. Enter stays in the field for the next line, and where the text cannot be used.
  mutating func takeUnitLine(at key: Key) -> [Effect<DashboardMessage>]? {
    var entry = QuoteEntry(form.values)
    guard form.focus == .field(NewQuoteField.unitLine), form.capturesText, entry.hasUnitLine,
      [.enter, .tab, .down].contains(key)
    else { return nil }
    let place = entry.placeOfUnitLine
    do throws(FieldProblem) {
      let found = try desk.entryReader.understand(entry.unitLine, at: place)
      try entry.spreadUnitLine()
      form.setValues(entry.formValues)
      if key != .enter { _ = form.handle(key) }
      return keepDraft() + [.notice(Notice(.done, "Line \(place + 1): \(found.notice)"))]
    } catch {
      return key == .enter ? [.ring, .notice(Notice(.warning, error.sentence))] : nil
    }
  }
}
