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

  private init(way: [String], lines: [TextLine]) {
    self.way = way
    pane = TextPane(lines)
  }

  /// Makes the screen for what is typed so far; where a line of it cannot be read, it names the line
  /// and what is wrong with it.
  ///
  /// - Parameters:
  ///   - way: the way here, such as `Quotes`, `New quote`.
  ///   - entry: the texts.
  ///   - reader: reads them.
  init(way: [String], entry: QuoteEntry, _ reader: QuoteEntryReader) {
    let report = AdviseModes.report(on: entry, reader)
    self.init(
      way: way, lines: report.map { Self.lines($0) } ?? Self.lines(reader.unreadableUnits(entry)))
  }

  /// Makes the screen for a quote, with the prices that were found.
  init(of quote: Quote) {
    let report = AdviseModes.report(on: quote.request, offers: quote.offers)
    self.init(way: ["Quotes", "\(quote.number)"], lines: Self.lines(report))
  }

  /// The way here.
  public var breadcrumb: [String] { way + ["Modes"] }

  private static func lines(_ report: ModeReport) -> [TextLine] {
    [TextLine("Go \(report.summary)", role: .heading)]
      + report.explanations.flatMap { TextLine.lines(of: $0) }
  }

  /// What is wrong with each line; where every line is blank, what belongs there.
  private static func lines(_ unread: [UnreadableUnit]) -> [TextLine] {
    let hint = unread.isEmpty ? [TextLine("  type the weight of every handling unit first")] : []
    return [TextLine("Nothing to advise on yet", role: .heading)]
      + unread.flatMap { unit in
        [TextLine("  \(unit.name)")] + unit.problems.map { TextLine("    ! \($0.sentence)") }
      } + hint
  }
}
