import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Products as text for a terminal of 80 columns.
enum ProductsText {
  /// The list, a line for each product.
  static func lines(_ rows: [ProductSummary], search: String) -> [String] {
    guard !rows.isEmpty else { return [nothing(search)] }
    return rows.map { row in
      let own = row.destinations.keys.map(\.code).sorted().joined(separator: " ")
      let columns = [
        (row.number, 16), (DisplayText.fitted(row.description, columns: 32), 34),
        (row.origin?.code ?? "-", 4), (row.harmonized?.dotted ?? "no number", 11),
      ]
      return columns.map { TextColumns.padded($0.0, $0.1) }.joined() + own
    }
  }

  /// A product in full.
  static func lines(_ product: Product) -> [String] {
    product.facts.map { name, text in TextColumns.padded(name, 14) + text }
      + ["tariff numbers"] + decisions(of: product)
      + product.contradictionSentences.map { "! " + $0 }
  }

  private static func nothing(_ search: String) -> String {
    search.isEmpty
      ? "There are no products yet; crossbill products NUMBER --description TEXT keeps one."
      : "No product has the words \"\(search)\"; crossbill products lists all."
  }

  private static func decisions(of product: Product) -> [String] {
    guard !product.decisions.isEmpty else {
      return ["  none; crossbill products \(product.number) --hs NUMBER decides on one"]
    }
    return product.decisionStandings.map { standing in
      let decision = standing.decision
      let head = [
        (standing.isInForce ? "  *" : "", 4), (decision.destination?.code ?? "all", 4),
        (decision.number.dotted, 16), (decision.day.isoText, 12),
      ]
      return head.map { TextColumns.padded($0.0, $0.1) }.joined() + decision.author
        + (decision.reason.isEmpty ? "" : ": " + decision.reason)
    }
  }
}
