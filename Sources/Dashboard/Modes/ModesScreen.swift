import Shipping
public import TerminalKit
import Workflows

/// Which modes a shipment can go by, with what speaks for and against each, and the trucks with
/// their legal weights on both sides of the border.
public struct ModesScreen: ReadingScreen {
  private let way: [String]
  var pane: TextPane

  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "modes", title: "Modes", actions: ReadingActions.all("modes"))

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - way: the way here, such as `Quotes`, `Q-1001`.
  ///   - report: the advice; nothing while the handling units cannot be read.
  init(way: [String], report: ModeReport?) {
    self.way = way
    guard let report else {
      pane = TextPane([
        TextLine("Nothing to advise on yet", role: .heading),
        TextLine("  type the weight and the dimensions of every handling unit first", role: .text),
      ])
      return
    }
    pane = TextPane(
      [TextLine("Go \(report.summary)", role: .heading)]
        + report.explanations.flatMap { TextLine.lines(of: $0) })
  }

  /// Makes the screen for a quote, with the prices that were found.
  init(of quote: Quote) {
    let report = AdviseModes.report(on: quote.request, offers: quote.offers)
    self.init(way: ["Quotes", "\(quote.number)"], report: report)
  }

  /// The way here.
  public var breadcrumb: [String] { way + ["Modes"] }
}
