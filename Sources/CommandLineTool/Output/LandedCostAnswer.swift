import Shipping
import Units
import Workflows

/// A landed cost as JSON.
struct LandedCostAnswer: Encodable {
  /// A treatment that is open.
  struct Treatment: Encodable {
    var name: String
    var needs: String
    var lines: [Int]
    var total: CostTotal
    var government: CostTotal
  }

  /// What one change would move.
  struct WhatIf: Encodable {
    var change: String
    var total: CostTotal
    var moved: [Moved]
    var rulesBegan: [RuleIdentifier]
    var rulesEnded: [RuleIdentifier]
  }

  /// An amount that moved.
  struct Moved: Encodable {
    var name: String
    var line: Int?
    var before: CostLine?
    var after: CostLine?
  }

  var cost: LandedCost
  var treatments: [Treatment]
  var whatIf: [WhatIf]

  init(_ report: LandedCostReport, _ variations: [(String, LandedCostWhatIf)]) {
    cost = report.cost
    treatments = report.treatments.map { option in
      Treatment(
        name: option.name, needs: option.needs, lines: option.lines, total: option.cost.total,
        government: option.cost.government)
    }
    whatIf = variations.map { typed, found in
      WhatIf(
        change: typed, total: found.after.total,
        moved: found.changes.map { change in
          Moved(
            name: change.after?.name ?? change.before?.name ?? "",
            line: change.after?.line ?? change.before?.line, before: change.before,
            after: change.after)
        },
        rulesBegan: found.ruleChanges.compactMap { $0.after?.id },
        rulesEnded: found.ruleChanges.compactMap { $0.before?.id })
    }
  }
}
