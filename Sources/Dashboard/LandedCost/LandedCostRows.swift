import Shipping
import TerminalKit
import Units
import Workflows

/// Lays a landed cost out line by line: the bill, its sums, the treatments and the warnings.
struct LandedCostRows {
  let report: LandedCostReport
  /// The amounts that are unfolded, by their names.
  let open: Set<String>
  /// The width of the screen.
  let columns: Int

  private var cost: LandedCost { report.cost }

  /// Every line from the top.
  var rows: [LandedCostRow] {
    bill + sums + goods + treatments + warnings
  }

  private var bill: [LandedCostRow] {
    cost.tree.children.flatMap { section in
      let nodes = section.cost == nil ? section.children : [section]
      return nodes.enumerated().flatMap { index, node in
        rows(of: node, fold: "\(section.label)/\(node.label)/\(index)", depth: 0)
      }
    }
  }

  private func rows(of node: CostNode, fold: String, depth: Int) -> [LandedCostRow] {
    let isOpen = open.contains(fold)
    guard let line = node.cost else {
      var head = LandedCostRow(name: node.label, basis: "\(node.children.count) amounts")
      head.amount = node.total.isComplete ? node.total.certain.tableText : "UNKNOWN"
      head.role = node.total.isComplete ? .text : .uncertain
      (head.fold, head.isOpen, head.indent) = (fold, isOpen, depth * 2)
      guard isOpen else { return [head] }
      return [head]
        + node.children.enumerated().flatMap { index, child in
          rows(of: child, fold: "\(fold)/\(index)", depth: depth + 1)
        }
    }
    var head = row(line)
    (head.fold, head.isOpen, head.indent) = (fold, isOpen, depth * 2)
    return [head] + (isOpen ? details(of: line, depth: depth) : [])
  }

  private func row(_ line: CostLine) -> LandedCostRow {
    let isMany = report.request.lines.count > 1
    let number = line.line.map { isMany ? ", line \($0 + 1)" : "" } ?? ""
    let isStale = line.rules.contains(where: \.isStale)
    return LandedCostRow(
      name: line.name + number, basis: line.arithmetic.words, amount: line.amountText,
      payer: line.payer.rawValue, certainty: isStale ? "STALE" : line.certainty.words,
      role: line.amount.isKnown && !isStale ? .text : .uncertain)
  }

  /// Arithmetic, sources and rules below an amount.
  private func details(of line: CostLine, depth: Int) -> [LandedCostRow] {
    let indent = 4 + depth * 2
    let texts = report.explanation(of: line) + line.rules.flatMap(\.sentences)
    return texts.flatMap { wrapped($0, indent: indent, role: .muted) }
  }

  private var sums: [LandedCostRow] {
    let isOwnSeller = !cost.sellerPays.certain.isZero || !cost.sellerPays.isComplete
    let all: [(String, CostTotal)] =
      [("in all", cost.total), ("when the goods arrive", cost.dueAtImport)]
      + [("duties, taxes, customs", cost.government)]
      + (isOwnSeller ? [("seller, beside the goods", cost.sellerPays)] : [])
    return [.blank]
      + all.enumerated().map { index, sum in
        LandedCostRow(
          name: sum.0, basis: sum.1.isComplete ? "" : sum.1.rest, amount: sum.1.certain.tableText,
          payer: cost.currency.code,
          role: sum.1.isComplete ? (index == 0 ? .figure : .muted) : .uncertain)
      }
  }

  /// What each line of goods comes to, where there are several.
  private var goods: [LandedCostRow] {
    guard report.request.lines.count > 1 else { return [] }
    return [.blank, .heading("by line, with its part of shared costs")]
      + cost.lineTotals.map { total in
        let line = report.request.lines[total.line]
        let each = "\(total.perUnit.tableText) for each of \(line.quantity)"
        return LandedCostRow(
          name: line.description, basis: total.total.isComplete ? each : total.total.rest,
          amount: total.total.certain.tableText, payer: cost.currency.code,
          role: total.total.isComplete ? .text : .uncertain)
      }
  }

  private var treatments: [LandedCostRow] {
    guard report.treatments.count > 1 else { return [] }
    let general = report.treatments[0].cost.total
    return [.blank, .heading("treatments")]
      + report.treatments.map { option in
        let total = option.cost.total
        let saved = general.certain - total.certain
        let isSaving = general.isComplete && total.isComplete && saved.minorUnits > 0
        return LandedCostRow(
          name: option.name, basis: option.needs.isEmpty ? "" : "needs \(option.needs)",
          amount: total.isComplete ? total.certain.tableText : "UNKNOWN",
          payer: cost.currency.code, certainty: isSaving ? "-\(saved.tableText)" : "",
          role: total.isComplete ? .text : .uncertain)
      }
  }

  private var warnings: [LandedCostRow] {
    guard !cost.warnings.isEmpty else { return [] }
    return [.blank]
      + cost.warnings.flatMap { warning in
        var rows = wrapped("! \(warning.sentence)", indent: 0, role: .warning)
        for index in rows.indices.dropFirst() { rows[index].indent = 2 }
        return rows
      }
  }

  private func wrapped(_ text: String, indent: Int, role: Role) -> [LandedCostRow] {
    WordWrap.lines(of: text, columns: columns - LandedCostColumns.name - indent - 3).map { line in
      LandedCostRow(name: line, role: role, indent: indent, isText: true)
    }
  }
}

extension LandedCostRow {
  fileprivate static let blank = LandedCostRow(name: "", isText: true)

  fileprivate static func heading(_ text: String) -> LandedCostRow {
    LandedCostRow(name: text, role: .heading, isText: true)
  }
}
