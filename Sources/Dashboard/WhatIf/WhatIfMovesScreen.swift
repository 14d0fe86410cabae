import Shipping
public import TerminalKit
import Workflows

/// What one change moves, service by service with the lines of the bill, to be read.
public struct WhatIfMovesScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "what-moves", title: "What moves", actions: ReadingActions.all("what-moves"))

  /// The way here.
  public let breadcrumb: [String]
  var pane: TextPane

  /// Makes the screen of the shipment as it is: what is followed, and all that must be known.
  init(asItIs whatIf: WhatIf, of quote: QuoteNumber) {
    breadcrumb = ["Quotes", "\(quote)", "What if", "As it is"]
    pane = TextPane(
      [TextLine(whatIf.followedText, role: .heading)] + whatIf.sentences.map { TextLine($0) })
  }

  /// Makes the screen of a change.
  init(_ effect: WhatIfEffect, of quote: QuoteNumber) {
    breadcrumb = ["Quotes", "\(quote)", "What if", effect.title]
    let cheapest = effect.changesCheapest ? effect.cheapest : nil
    let note = cheapest.map {
      [TextLine("Cheapest then: \($0.carrier) \($0.service.name) \($0.priceText)", role: .warning)]
    }
    pane = TextPane(
      (note ?? [])
        + effect.lines.map { TextLine($0, role: $0.hasPrefix(" ") ? .muted : .text) })
  }
}
