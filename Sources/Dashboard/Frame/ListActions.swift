import TerminalKit

/// The actions that every list shares, so that they have the same keys everywhere.
enum ListActions {
  static func find(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".find"), title: "Find",
      help: "Narrows the list to rows that have all the words you type.", group: "List",
      keys: [.character("/")], footerRank: 30)
  }

  static func sort(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".sort"), title: "Sort",
      help: "Orders the list by the next column.", group: "List",
      keys: [.character("s")], footerRank: 40)
  }

  static func reverse(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".reverse"), title: "Reverse",
      help: "Turns the order of the list around.", group: "List", keys: [.character("r")])
  }

  static func columns(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".columns"), title: "Columns",
      help: "Chooses which columns are shown.", group: "List", keys: [.character("c")])
  }
}
