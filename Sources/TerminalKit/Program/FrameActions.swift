/// The actions that work on every screen.
public enum FrameActions {
  /// Shows the keys and what they do, searchable.
  public static let help = Action(
    "frame.help", title: "Help",
    help: "Lists every action of this screen with its keys; type to search.",
    group: "Everywhere", keys: [.character("?"), .function(1)])
  /// Finds an action by name and does it.
  public static let palette = Action(
    "frame.palette", title: "Command",
    help: "Finds any action by its name and does it.",
    group: "Everywhere", keys: [.character(":")])
  /// Leaves this screen.
  public static let back = Action(
    "frame.back", title: "Back",
    help:
      "Returns to the screen before; on a first screen Esc does nothing and its other keys quit.",
    group: "Everywhere", keys: [.escape, .character("q")])
  /// Ends the program.
  public static let quit = Action(
    "frame.quit", title: "Quit",
    help: "Ends Crossbill; whatever is half typed is kept as a draft.",
    group: "Everywhere", keys: [.character("Q"), .control("x")])
  /// Shows the tab to the right.
  public static let nextTab = Action(
    "frame.next-tab", title: "Next tab",
    help: "Shows the next screen of the title bar.",
    group: "Everywhere", keys: [.character("]")])
  /// Shows the tab to the left.
  public static let previousTab = Action(
    "frame.previous-tab", title: "Previous tab",
    help: "Shows the screen before this one in the title bar.",
    group: "Everywhere", keys: [.character("[")])
  /// Paints the whole screen anew.
  public static let redraw = Action(
    "frame.redraw", title: "Redraw",
    help: "Paints the whole screen anew, when something else has written on it.",
    group: "Everywhere", keys: [.control("l")])
  /// Stops the program and returns to the shell.
  public static let suspend = Action(
    "frame.suspend", title: "Suspend",
    help: "Returns to the shell; the command fg brings Crossbill back.",
    group: "Everywhere", keys: [.control("z")])
  /// Gives up the slow work that is running.
  public static let cancel = Action(
    "frame.cancel", title: "Cancel",
    help: "Gives up the slow work whose progress is shown.",
    group: "Everywhere", keys: [.control("g")])

  /// The actions of the frame, with one for each tab of the title bar.
  ///
  /// - Parameter tabs: the titles of the root screens, from the left; at most nine get a key.
  /// - Returns: the place `frame` with its actions.
  public static func context(tabs: [String]) -> ActionContext {
    let tabActions = tabs.prefix(9).enumerated().map { index, title in
      Action(
        tabAction(index), title: title, help: "Shows \(title).", group: "Screens",
        keys: [.character(Character(String(index + 1)))])
    }
    return ActionContext(
      id: "frame", title: "Everywhere",
      actions: tabActions + [
        help, palette, back, quit, nextTab, previousTab, redraw, suspend, cancel,
      ])
  }

  static func tabAction(_ index: Int) -> ActionID { ActionID(rawValue: "frame.tab-\(index + 1)") }

  static func tab(of action: ActionID, count: Int) -> Int? {
    (0..<count).first { tabAction($0) == action }
  }
}
