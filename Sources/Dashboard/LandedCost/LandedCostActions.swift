import TerminalKit

/// The actions of the Landed cost screen.
enum LandedCostActions {
  static let unfold = Action(
    "landed-cost.unfold", title: "Unfold",
    help: "Shows how the amount was found: arithmetic, source, rule, its days and its confidence.",
    group: "Landed cost", keys: [.enter, .character(" ")], footerRank: 1)
  static let proof = Action(
    "landed-cost.proof", title: "Proof",
    help: "Takes the proof of origin as held for all goods, or as not held, and says what moves.",
    group: "Take otherwise", keys: [.character("p")], footerRank: 2)
  static let terms = Action(
    "landed-cost.terms", title: "Terms",
    help: "Takes the next rule of delivery that fits, and says what moves.",
    group: "Take otherwise", keys: [.character("t")], footerRank: 3)
  static let day = Action(
    "landed-cost.day", title: "As of",
    help: "Asks for another day of law, and says what moves and which rules began or ended.",
    group: "Take otherwise", keys: [.character("a")], footerRank: 4)
  static let importer = Action(
    "landed-cost.importer", title: "Importer",
    help: "Takes a consumer for a business or the other way round, and says what moves.",
    group: "Take otherwise", keys: [.character("i")], footerRank: 5)
  static let region = Action(
    "landed-cost.region", title: "Province",
    help: "Asks for another state or province of the importer, and says what moves.",
    group: "Take otherwise", keys: [.character("r")], footerRank: 9)
  static let channel = Action(
    "landed-cost.channel", title: "Mode",
    help: "Takes the next way before customs: post, courier, truck, rail, air, ship.",
    group: "Take otherwise", keys: [.character("m")], footerRank: 10)
  static let undo = Action(
    "landed-cost.undo", title: "Undo",
    help: "Takes back what was taken otherwise last.",
    group: "Take otherwise", keys: [.character("u")], footerRank: 6)
  static let edit = Action(
    "landed-cost.edit", title: "Edit",
    help: "Goes to the form with what is shown here, to change goods, countries, rates and fees.",
    group: "Landed cost", keys: [.character("e")], footerRank: 7)
  static let customer = Action(
    "landed-cost.customer", title: "Customer",
    help: "Shows the breakdown that a customer can be sent, without your own costs.",
    group: "Landed cost", keys: [.character("c")], footerRank: 8)

  static let all = [
    unfold, proof, terms, day, importer, region, channel, undo, edit, customer,
  ]

  /// What answers the question for another day.
  static let dayPrompt = "landed-cost.day"
  /// What answers the question for another province.
  static let regionPrompt = "landed-cost.region"
}
