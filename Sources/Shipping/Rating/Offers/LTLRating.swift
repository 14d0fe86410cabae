public import Units

/// How a class-rated offer came to its weight and classes.
public struct LTLRating: Hashable, Sendable, Codable {
  /// The class of one handling-unit line, and why.
  public struct Line: Hashable, Sendable, Codable {
    /// The line, counted from zero.
    public let handlingUnit: Int
    /// The weight in whole pounds, rounded up.
    public let pounds: Int
    /// The class before freight-all-kinds.
    public let actualClass: FreightClass
    /// The class at which it is rated.
    public let ratedClass: FreightClass
    /// The estimate by density, or nothing for a declared class.
    public let estimate: ClassEstimate?
  }

  /// A weight break that was looked at, with what it would have cost before minimums.
  public struct Considered: Hashable, Sendable, Codable {
    /// The weight break.
    public let column: WeightBreak
    /// The pounds paid for though not shipped.
    public let deficitPounds: Int
    /// The charge before the discount.
    public let gross: Money
    /// The charge after the discount.
    public let net: Money
  }

  /// The lines in the order of the request.
  public let lines: [Line]

  /// The weight of the shipment in whole pounds.
  public let actualPounds: Int

  /// The weight that is paid for: the break's minimum when a deficit was used.
  public let ratedPounds: Int

  /// The weight break that was chosen.
  public let column: WeightBreak

  /// All weight breaks that were looked at, from the lightest.
  public let considered: [Considered]

  /// What the rules of space found, or nothing when the service has none that construct a charge.
  public internal(set) var space: SpaceRating?
}

extension LTLRating {
  /// The class of every line, then the choice of the weight break.
  func steps(source: String) -> [Explanation] {
    lines.map(classStep) + (space?.steps(source: source) ?? []) + [breakStep(source: source)]
  }

  private func classStep(_ line: Line) -> Explanation {
    let unit = "handling unit \(line.handlingUnit + 1)"
    guard let estimate = line.estimate else {
      return Explanation(
        label: unit, arithmetic: "class \(line.actualClass.name) as declared", source: "request")
    }
    return Explanation(
      label: unit, arithmetic: estimate.arithmetic, source: estimate.explanation.source)
  }

  private func breakStep(source: String) -> Explanation {
    let steps = considered.map { candidate in
      let deficit = candidate.deficitPounds
      let pounds = ExactDecimal(actualPounds + deficit).text(groupedBy: " ")
      return Explanation(
        label: candidate.column.code + (candidate.column == column ? " (chosen)" : ""),
        arithmetic: "\(pounds) lb"
          + (deficit == 0
            ? "" : ", of which \(ExactDecimal(deficit).text(groupedBy: " ")) deficit"),
        amount: candidate.net, source: source)
    }
    return Explanation(
      label: "weight break",
      arithmetic: "the cheapest of \(considered.count) after the discount, before minimums",
      source: source, steps: steps)
  }
}
