import Units

extension ChargeLine {
  /// What the line is, such as `linehaul class 70`.
  public var label: String {
    switch kind {
    case .linehaul(_, let ratedClass, _, _, _): "linehaul class \(ratedClass.name)"
    case .deficit(_, let ratedClass, _, _): "deficit class \(ratedClass.name)"
    case .constructedWeight(let rule, let ratedClass, _, _, _):
      "\(rule.name) class \(ratedClass.name)"
    case .addedWeight(let rule, _, let ratedClass, _, _):
      "\(rule.name) class \(ratedClass.name)"
    case .discount: "discount"
    case .tariffMinimum: "minimum charge"
    case .absoluteMinimum: "absolute minimum"
    case .fuel, .indexedFuel: "fuel"
    case .accessorial(let accessorial, _): accessorial.name
    case .stated(let label, _): label
    case .skid(let charge): charge.label
    case .parcel(let charge): charge.label
    case .truckload(let charge): charge.label
    }
  }

  /// How the amount was found, in words.
  public var arithmetic: String {
    switch kind {
    case .linehaul(let actual, let rated, let pounds, let rate, let column):
      "\(Self.pounds(pounds)) lb x \(rate) per 100 lb (\(column.code))"
        + (actual == rated ? "" : ", class \(actual.name) rated as \(rated.name)")
    case .deficit(let pounds, let rated, let rate, let column):
      "\(Self.pounds(pounds)) lb deficit @ class \(rated.name) x \(rate) per 100 lb "
        + "to reach \(column.code)"
    case .constructedWeight(_, _, let pounds, let rate, let column):
      "\(Self.pounds(pounds)) lb constructed x \(rate) per 100 lb (\(column.code))"
    case .addedWeight(_, let pounds, let rated, let rate, let column):
      "\(Self.pounds(pounds)) lb added @ class \(rated.name) x \(rate) per 100 lb "
        + "(\(column.code))"
    case .discount(let percent, let base):
      percent.map { "\($0) of \(base.tableText)" }
        ?? "by class, of \(base.tableText) in all"
    case .tariffMinimum(let rated):
      "the rated charge of \(rated.tableText) is below the minimum"
    case .absoluteMinimum(let minimum, let rated):
      "\(rated.tableText) raised to the least charge of \(minimum.tableText)"
    case .fuel(let percent, let base): "\(percent) of \(base.tableText)"
    case .indexedFuel(let finding, let base): "\(finding.amount)\(Self.suffix(base))"
    case .accessorial(_, let basis): arithmetic(of: basis)
    case .stated(_, let detail): detail
    case .skid(let charge): charge.arithmetic
    case .parcel(let charge): charge.arithmetic
    case .truckload(let charge): charge.arithmetic
    }
  }

  /// The line as a step of an explanation.
  public var explanation: Explanation {
    Explanation(
      label: label, arithmetic: arithmetic, amount: amount, source: source, steps: steps)
  }

  private var steps: [Explanation] {
    guard case .indexedFuel(let finding, _) = kind else { return [] }
    return [finding.explanation]
  }

  private static func suffix(_ base: FuelBase) -> String {
    switch base {
    case .charge(let base): " of \(base.tableText)"
    case .distance(let distance): " x \(distance)"
    }
  }

  private func arithmetic(of basis: AccessorialBasis) -> String {
    switch basis {
    case .flat: "flat"
    case .perHundredweight(let pounds, let rate, let unbounded):
      "\(Self.pounds(pounds)) lb x \(rate) per 100 lb" + bound(unbounded)
    case .percent(let percent, let base, let unbounded):
      "\(percent) of \(base.tableText)" + bound(unbounded)
    case .perHandlingUnit(let count, let each, let unbounded):
      "\(count) x \(each.tableText)" + bound(unbounded)
    case .reckoned(let reckoning): reckoning.arithmetic(for: amount)
    }
  }

  private func bound(_ unbounded: Money) -> String {
    if amount == unbounded { return "" }
    let word = amount > unbounded ? "at least" : "at most"
    return " = \(unbounded.tableText), \(word) \(amount.tableText)"
  }

  private static func pounds(_ pounds: Int) -> String {
    ExactDecimal(pounds).text(groupedBy: " ")
  }
}
