import Shipping
import TerminalKit
import Units
import Workflows

/// What changes would move, as text for a terminal of 80 columns.
enum WhatIfText {
  /// The offer that is followed, then every change with all that it moves.
  static func lines(_ whatIf: WhatIf) -> [String] {
    ["", "What if, against \(whatIf.followedText):"]
      + whatIf.effects.flatMap { lines(of: $0, named: $0.label) }
      + (whatIf.together.map { lines(of: $0, named: "together: \($0.title)") } ?? [])
      + whatIf.sentences.map { "! " + $0 }
  }

  private static func lines(of effect: WhatIfEffect, named name: String) -> [String] {
    let cheapest = effect.changesCheapest ? effect.cheapest : nil
    return ["  " + name]
      + (cheapest.map {
        ["    cheapest then: \($0.carrier) \($0.service.name) \($0.priceText)"]
      } ?? [])
      + effect.lines.map { "    " + $0 }
  }
}
