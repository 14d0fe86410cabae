import TerminalKit

/// The actions that every screen of text shares; the arrows move by a line besides.
enum ReadingActions {
  static func forward(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".forward"), title: "Next page",
      help: "Shows what follows, a screenful at a time.", group: "Reading",
      keys: [.character(" "), .pageDown, .control("f")], footerRank: 1)
  }

  static func backward(_ place: String) -> Action {
    Action(
      ActionID(rawValue: place + ".backward"), title: "Previous page",
      help: "Shows what came before, a screenful at a time.", group: "Reading",
      keys: [.character("b"), .pageUp, .control("b")], footerRank: 2)
  }

  static func all(_ place: String) -> [Action] { [forward(place), backward(place)] }
}
