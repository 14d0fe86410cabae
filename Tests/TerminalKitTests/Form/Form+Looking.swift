import TerminalKit

extension Form {
  /// Leaves a field and comes back to it, as a user who looks at what is wrong.
  mutating func look(again field: FieldID) {
    setFocus(.field("from"))
    setFocus(.field("residence"))
    setFocus(.field(field))
  }
}
