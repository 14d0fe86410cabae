/// What floats above a screen and takes the keys while it does.
enum Overlay: Sendable {
  /// The actions of this screen and of all screens, searchable; Enter does one.
  case actions(PageID, title: String, FilterList<ActionID>)
  /// A line of text that a screen asked for, by the name under which the answer goes back.
  case prompt(PageID, id: String, LinePrompt)
  /// A question before an act.
  case confirm(PageID, Confirmation, ConfirmDialog)

  /// The page that it belongs to, to which the answer goes.
  var page: PageID {
    switch self {
    case .actions(let page, _, _), .prompt(let page, _, _), .confirm(let page, _, _): page
    }
  }
}
