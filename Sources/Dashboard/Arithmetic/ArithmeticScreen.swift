import Shipping
public import TerminalKit
import Units
import Workflows

/// Shows how a figure was found, step by step, with its sources.
public struct ArithmeticScreen: ReadingScreen {
  private let way: [String]
  private let title: String
  var pane: TextPane

  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "arithmetic", title: "Arithmetic", actions: ReadingActions.all("arithmetic"))

  /// Makes the screen for a tree of steps.
  ///
  /// - Parameters:
  ///   - way: the way here, such as `Quotes`, `Q-1001`.
  ///   - title: what is shown, for the way here.
  ///   - explanations: the steps, each with the steps it was made of.
  init(way: [String], title: String = "Arithmetic", explanations: [Explanation]) {
    self.way = way
    self.title = title
    pane = TextPane(explanations.flatMap { TextLine.lines(of: $0) })
  }

  /// Makes the screen for the total of an offer.
  init(explaining offer: Offer, of quote: QuoteNumber) {
    self.init(way: ["Quotes", "\(quote)", offer.carrier], explanations: [offer.explanation])
  }

  /// Makes the screen for the density of what is typed in a form.
  init(densityOf entry: QuoteEntry, _ desk: Desk) {
    let reader = desk.entryReader
    let scale = reader.scale(of: entry)
    let units = entry.units.indices.compactMap { index in
      (try? reader.handlingUnit(entry.units[index], at: index, commodity: "")).map { (index, $0) }
    }
    var steps = units.map { index, unit in
      Explanation(
        label: "handling unit \(index + 1): \(unit.count) x \(unit.packaging.name)",
        arithmetic: ClassEstimate(unit, on: scale)?.arithmetic
          ?? "no dimensions, so no density; type length, width and height",
        source: scale.source)
    }
    if units.count > 1, let whole = ClassEstimate(units.map(\.1), on: scale) {
      steps.append(
        Explanation(label: "whole shipment", arithmetic: whole.arithmetic, source: scale.source))
    }
    if steps.isEmpty {
      steps.append(
        Explanation(
          label: "nothing to compute yet",
          arithmetic: "type the weight and the dimensions of a handling unit first",
          source: scale.source))
    }
    self.init(way: ["Quotes", "New quote"], explanations: steps)
  }

  /// The way here.
  public var breadcrumb: [String] { way + [title] }
}
