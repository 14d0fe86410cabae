import TerminalKit

extension NewQuoteScreen {
  static let offers = Action(
    "new-quote.offers", title: "Offers",
    help: "Prices the shipment with every rate sheet and live carrier and saves it as a quote.",
    group: "New quote", keys: [.character("o"), .function(10), .control("o")], footerRank: 1)
  static let addUnit = Action(
    "new-quote.add-unit", title: "Unit",
    help: "Adds a line of handling units below this one; among the further services, a service.",
    group: "New quote", keys: [.character("+"), .insert, .control("n")], footerRank: 3)
  static let removeUnit = Action(
    "new-quote.remove-unit", title: "Remove unit",
    help:
      "Removes the line of handling units, or the service, under the cursor; undo brings it back.",
    group: "New quote", keys: [.character("x"), .control("k")])
  static let explain = Action(
    "new-quote.explain", title: "Why class",
    help: "Shows how density and freight class were computed.",
    group: "New quote", keys: [.character("="), .function(4), .control("y")], footerRank: 4)
  static let modes = Action(
    "new-quote.modes", title: "Modes",
    help:
      "Lists which modes the freight can go by, what speaks for and against each, and the trucks "
      + "with their legal weights on both sides of the border.",
    group: "New quote", keys: [.character("a"), .function(6)], footerRank: 6)
  static let undo = Action(
    "new-quote.undo", title: "Undo",
    help: "Takes the last change of the form back.",
    group: "New quote", keys: [.character("u"), .control("_")], footerRank: 5)
  static let redo = Action(
    "new-quote.redo", title: "Redo",
    help: "Does again what was undone.",
    group: "New quote", keys: [.character("U"), .control("r")])
  static let clear = Action(
    "new-quote.clear", title: "Empty form",
    help: "Empties the form and forgets the draft; undo brings both back.",
    group: "New quote", keys: [.character("c")])

  /// The actions of the New quote screen.
  static let context = ActionContext(
    id: "new-quote", title: "New quote",
    actions: [
      offers, addUnit, removeUnit, explain, modes, map, leavePortOut, undo, redo, clear,
    ])
}
