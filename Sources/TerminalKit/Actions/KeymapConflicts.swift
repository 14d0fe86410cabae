/// Finds the actions that have the same key on one screen when all choices of a file hold together.
struct KeymapConflicts {
  private let table: ActionTable
  private let choices: [KeymapReading.Choice]
  private let positions: [ActionID: Int]

  init(table: ActionTable, choices: [KeymapReading.Choice]) {
    self.table = table
    self.choices = choices
    positions = Dictionary(
      uniqueKeysWithValues: choices.enumerated().map { ($0.element.action, $0.offset) })
  }

  /// The first key of a choice that gives way, and the action that keeps it: one that was not
  /// chosen anew, or one that stands earlier in the file.
  func first(ofChoiceAt index: Int) -> (key: Key, other: ActionID)? {
    let choice = choices[index]
    let places = table.all.filter { $0.action.id == choice.action }.map(\.context.id)
    for (context, other) in table.all where other.id != choice.action {
      guard places.contains(where: { meet($0, context.id) }) else { continue }
      let position = positions[other.id]
      if let position, position > index { continue }
      let taken = position.map { choices[$0].keys } ?? other.keys
      if let key = choice.keys.first(where: { taken.contains($0) }) { return (key, other.id) }
    }
    return nil
  }

  /// Whether actions of two places can be asked for on the same screen.
  private func meet(_ place: String, _ other: String) -> Bool {
    place == other || place == table.frame.id || other == table.frame.id
  }
}
