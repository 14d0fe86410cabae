import TerminalKit

/// One line of the landed cost as it is shown: an amount in columns, or a text.
struct LandedCostRow: Hashable, Sendable {
  /// What the amount is, or the text.
  var name: String
  /// How it was found, in a few words.
  var basis = ""
  /// The amount, aligned on its decimal point with the others.
  var amount = ""
  /// Who pays it.
  var payer = ""
  /// How sure it is, or that it is STALE.
  var certainty = ""
  /// What the line means.
  var role: Role = .text
  /// The name under which the line is unfolded; nothing where there is no more to it.
  var fold: String?
  /// Whether it is unfolded.
  var isOpen = false
  /// How far it stands from the edge.
  var indent = 0
  /// Whether it takes the whole width, without columns.
  var isText = false

  /// The line in words, for reading aloud.
  var text: String {
    let parts = isText ? [name] : [name, basis, amount, payer, certainty]
    return String(repeating: " ", count: indent)
      + parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
