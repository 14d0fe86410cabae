import Shipping
import TerminalKit
import Units
import Workflows

/// A landed cost as text for a terminal of 80 columns.
struct LandedCostText {
  private let report: LandedCostReport
  private var cost: LandedCost { report.cost }
  private var request: LandedCostRequest { report.request }

  init(_ report: LandedCostReport) {
    self.report = report
  }

  /// Everything: the one number, each amount with its arithmetic and source, treatments, warnings.
  var lines: [String] {
    head + [""] + totals + [""] + cost.tree.children.flatMap(section) + perLine + treatments
      + warnings
  }

  private var head: [String] {
    let place = request.region.map { " \($0.code)" } ?? ""
    let way = "\(request.channel.rawValue), importer \(request.importer.word)"
    return [
      "\(request.shippedFrom.code) > \(request.destination.code)\(place)  by \(way)  "
        + "\(request.incoterm.rawValue)  law of \(cost.day.longText)"
    ]
  }

  private var totals: [String] {
    var rows = [("AT THE DOOR", cost.total)]
    rows.append(("the buyer pays", cost.buyerPays))
    if !cost.sellerPays.certain.isZero || !cost.sellerPays.isComplete {
      rows.append(("the seller pays beside the goods", cost.sellerPays))
    }
    rows.append(("of it when the goods arrive", cost.dueAtImport))
    rows.append(("duties, taxes and customs fees", cost.government))
    return rows.map { name, total in
      TextColumns.padded(name, 34)
        + TextColumns.padded(total.certain.tableText, 14, toRight: true)
        + " \(cost.currency.code)" + (total.isComplete ? "" : "  and what is UNKNOWN")
    }
  }

  private func section(_ node: CostNode) -> [String] {
    leaves(of: node).flatMap(amount)
  }

  private func leaves(of node: CostNode) -> [CostLine] {
    node.cost.map { [$0] } ?? node.children.flatMap(leaves)
  }

  private func amount(_ line: CostLine) -> [String] {
    let number = line.line.map { request.lines.count > 1 ? " of line \($0 + 1)" : "" } ?? ""
    let shown = line.amountText
    let first =
      TextColumns.padded(DisplayText.fitted(line.name + number, columns: 33), 34)
      + TextColumns.padded(shown, 14, toRight: true)
      + "  \(TextColumns.padded(line.payer.rawValue, 8))\(line.certainty.words)"
    return [first] + explanation(line).flatMap { Self.indented($0) }
  }

  private func explanation(_ line: CostLine) -> [String] {
    report.explanation(of: line) + line.rules.map(\.reference)
  }

  /// What each line of goods comes to, where there are several lines or several units.
  private var perLine: [String] {
    let isNeeded = request.lines.count > 1 || request.lines.contains { $0.quantity != 1 }
    guard isNeeded else { return [] }
    return ["", "by line, with its part of shared costs"]
      + cost.lineTotals.map { total in
        let line = request.lines[total.line]
        return TextColumns.padded(DisplayText.fitted(line.description, columns: 33), 34)
          + TextColumns.padded(total.total.certain.tableText, 14, toRight: true)
          + "  \(total.perUnit.tableText) for each of \(line.quantity)"
      }
  }

  private var treatments: [String] {
    guard report.treatments.count > 1 else { return [] }
    return ["", "treatments"]
      + report.treatments.map { option in
        let total = option.cost.total
        return TextColumns.padded(option.name, 34)
          + TextColumns.padded(total.certain.tableText, 14, toRight: true)
          + (total.isComplete ? "" : "  and what is UNKNOWN")
          + (option.needs.isEmpty ? "" : "  needs \(option.needs)")
      }
  }

  private var warnings: [String] {
    guard !cost.warnings.isEmpty else { return [] }
    return [""]
      + cost.warnings.flatMap { warning in
        Self.indented(warning.sentence, by: "  ").enumerated().map { index, line in
          index == 0 ? "! " + line.dropFirst(2) : line
        }
      }
  }

  static func indented(_ text: String, by indent: String = "    ") -> [String] {
    TextColumns.wrapped(text, columns: TextColumns.page - indent.count).map { indent + $0 }
  }
}

extension LandedCostText {
  /// A breakdown for a customer: what was charged, by whom, and why, without the seller's own costs.
  var customerLines: [String] {
    let breakdown = CustomerBreakdown(cost)
    return [breakdown.heading, ""] + breakdown.rows.flatMap(Self.customerAmount)
      + [
        "",
        TextColumns.padded("you pay in all", 34)
          + TextColumns.padded(breakdown.total, 14, toRight: true) + " \(breakdown.currency)",
        "", breakdown.footing,
      ]
  }

  private static func customerAmount(_ row: CustomerBreakdown.Row) -> [String] {
    [
      TextColumns.padded(DisplayText.fitted(row.name, columns: 33), 34)
        + TextColumns.padded(row.amount, 14, toRight: true) + "  \(row.certainty)"
    ] + row.reasons.flatMap { indented($0) }
  }

  /// What one change would move.
  static func lines(ofWhatIf found: LandedCostWhatIf, typed: String) -> [String] {
    let total = found.after.total
    let head =
      TextColumns.padded("what if \(typed)", 34)
      + TextColumns.padded(total.certain.tableText, 14, toRight: true)
      + " \(found.after.currency.code)" + (total.isComplete ? "" : "  and what is UNKNOWN")
    let moved = found.changes.flatMap { indented($0.words) }
    let rules = found.ruleChanges.flatMap { change in
      [
        change.before.map { "\($0.id) ends: \($0.title)" },
        change.after.map { "\($0.id) begins: \($0.title)" },
      ]
      .compactMap { $0 }.flatMap { indented($0) }
    }
    return ["", head] + (moved.isEmpty ? ["    nothing moves"] : moved) + rules
  }
}
