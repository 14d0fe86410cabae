/// An amount that differs between two results.
public struct CostChange: Hashable, Sendable {
  /// The amount before, or nothing where it is new.
  public let before: CostLine?

  /// The amount now, or nothing where it is gone.
  public let after: CostLine?
}

extension LandedCost {
  /// What moved since another result: only the amounts that are not the same, in the order of the bill,
  /// and at their end the amounts that are gone.
  ///
  /// Amounts belong together by kind, name and line; how they were found is not compared.
  public func changes(from before: LandedCost) -> [CostChange] {
    var rest = before.lines.map(Optional.init)
    var found: [CostChange] = []
    for line in lines {
      let index = rest.firstIndex { $0?.isCounterpart(of: line) ?? false }
      let counterpart = index.flatMap { rest[$0] }
      if let index { rest[index] = nil }
      if counterpart?.amount != line.amount {
        found.append(CostChange(before: counterpart, after: line))
      }
    }
    return found + rest.compactMap { $0.map { CostChange(before: $0, after: nil) } }
  }
}

extension CostLine {
  fileprivate func isCounterpart(of other: CostLine) -> Bool {
    kind == other.kind && name == other.name && line == other.line
  }
}
