import Units

/// The greatest of the ordinary charge and those that rules of space construct.
struct SpaceChoice {
  /// What is charged, with the findings of all rules; the ordinary one of equals.
  private(set) var charged: ClassLinehaul.Result

  init(
    _ ordinary: ClassLinehaul.Result, _ bases: SpaceBases, _ rater: ClassLinehaul
  ) throws(Refusal.Reason) {
    charged = ordinary
    var findings: [SpaceRating.Finding] = []
    var position: Int?
    let unmeasured = bases.unmeasured
    for basis in unmeasured == nil ? try bases.bases() : [] {
      guard let (rule, how, ratedAs) = basis.constructed else { continue }
      let result = try rater.charge(basis, freight: bases.lines)
      if result.linehaul.amount > charged.linehaul.amount {
        charged = result
        position = findings.count
      }
      findings.append(
        SpaceRating.Finding(
          rule: rule, construction: how, pounds: max(basis.leastPounds, basis.pounds),
          ratedAs: ratedAs, charge: result.linehaul.amount))
    }
    charged.rating.space = SpaceRating(
      ordinary: ordinary.linehaul.amount, findings: findings, charged: position,
      unmeasured: unmeasured)
  }
}
