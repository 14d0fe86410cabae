/// Why the steps of a price do not follow each other; steps are counted from zero.
public enum BracketProblem: Hashable, Sendable {
  /// There is no step.
  case empty
  /// A step ends where it begins, or before.
  case endsBeforeItBegins(step: Int)
  /// A step begins before the one under it ends.
  case overlaps(step: Int)
  /// Nothing holds between a step and the one under it.
  case leavesGap(step: Int)

  /// The step that is wrong, counted from zero, or nothing where there is none.
  public var step: Int? {
    switch self {
    case .empty: nil
    case .endsBeforeItBegins(let step), .overlaps(let step), .leavesGap(let step): step
    }
  }

  /// What is wrong, to follow the name of the step.
  public var reasonText: String {
    switch self {
    case .empty: "has no step"
    case .endsBeforeItBegins: "ends before it begins"
    case .overlaps: "begins before the step before it ends"
    case .leavesGap: "leaves a gap after the step before it"
    }
  }
}

extension ChargeBracket {
  /// The first step that does not follow the one before it, in the order given, or nothing.
  public static func problem(in steps: [ChargeBracket]) -> BracketProblem? {
    if steps.isEmpty { return .empty }
    for (index, step) in steps.enumerated() {
      if let below = step.below, below <= step.from { return .endsBeforeItBegins(step: index) }
      guard index > 0 else { continue }
      guard let end = steps[index - 1].below, step.from >= end else {
        return .overlaps(step: index)
      }
      if step.from > end { return .leavesGap(step: index) }
    }
    return nil
  }
}
