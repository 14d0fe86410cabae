/// What floats above a screen and takes the keys while it does.
enum Overlay: Sendable {
  /// The actions of this screen and of all screens, searchable; Enter does one.
  case actions(title: String, FilterList<ActionID>)
  /// A line of text that a screen asked for, by the name under which the answer goes back.
  case prompt(id: String, LinePrompt)
  /// A question before an act.
  case confirm(ActionID, ConfirmDialog)
}
