import Shipping
import TerminalKit

/// The actions of the What if screen, with the change that each goes to.
enum WhatIfActions {
  static let moves = Action(
    "what-if.moves", title: "What moves",
    help: "Shows service by service what the change moves: total, delivery, and lines of the bill.",
    group: "What if", keys: [.enter], footerRank: 1)
  static let quote = Action(
    "what-if.quote", title: "Quote it",
    help: "Opens the form with the change made, to quote it anew; this quote stays as it is.",
    group: "What if", keys: [.character("e")], footerRank: 3)
  static let keep = Action(
    "what-if.keep", title: "Keep",
    help: "Keeps the change: all others are then made on top of it, against the quote as it is.",
    group: "What if", keys: [.character(" ")], footerRank: 2)
  static let takeBack = Action(
    "what-if.take-back", title: "Undo",
    help: "Takes the change back that was kept last.",
    group: "What if", keys: [.character("u")], footerRank: 4)
  static let liftgate = jump("liftgate", "Liftgate", "lift gate on or off", "l", rank: 5)
  static let units = jump("units", "Pallet more", "one unit more or less", "p", rank: 6)
  static let size = jump("size", "Box size", "next box size", "x", rank: 7)
  static let day = jump("day", "Date", "other day of pickup", "d", rank: 8)
  static let port = jump("port", "Other port", "other port of entry", "o", rank: 9)

  static let all = [moves, keep, quote, takeBack, liftgate, units, size, day, port]

  /// What an action goes to; nothing for the others.
  static func kind(of action: ActionID) -> WhatIfChange.Kind? {
    switch action {
    case liftgate.id: .liftgate
    case units.id: .units
    case size.id: .size
    case day.id: .day
    case port.id: .port
    default: nil
    }
  }

  private static func jump(
    _ name: String, _ title: String, _ what: String, _ key: Character, rank: Int
  ) -> Action {
    Action(
      ActionID(rawValue: "what-if." + name), title: title,
      help: "Goes to the next change of this kind: \(what).", group: "What if",
      keys: [.character(key)], footerRank: rank)
  }
}
