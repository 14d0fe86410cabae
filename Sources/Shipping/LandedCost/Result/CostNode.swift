import Units

/// A sum of a landed cost with the amounts of which it is made.
public struct CostNode: Hashable, Sendable {
  /// What the sum is, such as `duties and taxes`.
  public let label: String

  /// The sum.
  public let total: CostTotal

  /// The single amount, where the node is one and no sum.
  public let cost: CostLine?

  /// The parts, in the order of a bill; empty for a single amount.
  public let children: [CostNode]
}

extension LandedCost {
  /// The amounts as a tree: goods, costs beside them, duties and taxes, and fees; a section without
  /// an amount is left out.
  public var tree: CostNode {
    let sections = CostSection.allCases.compactMap { section -> CostNode? in
      let own = lines.filter { CostSection($0.kind) == section }
      guard !own.isEmpty else { return nil }
      return node(section.label, Self.grouped(own))
    }
    return node("landed cost", sections)
  }

  /// Amounts of one name on several lines become one node of them.
  private static func grouped(_ costs: [CostLine]) -> [(String, [CostLine])] {
    var order: [String] = []
    var groups: [String: [CostLine]] = [:]
    for cost in costs {
      let label = cost.kind == .goods ? "goods" : cost.name
      if groups[label] == nil { order.append(label) }
      groups[label, default: []].append(cost)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func node(_ label: String, _ groups: [(String, [CostLine])]) -> CostNode {
    if groups.count == 1, groups[0].0 == label { return node(label, groups[0].1.map(leaf)) }
    return node(
      label,
      groups.map { name, costs in
        costs.count == 1 ? leaf(costs[0]) : node(name, costs.map(leaf))
      })
  }

  private func leaf(_ cost: CostLine) -> CostNode {
    let total = CostTotal(certain: cost.amount.certain, isComplete: cost.amount.isKnown)
    return CostNode(label: cost.name, total: total, cost: cost, children: [])
  }

  private func node(_ label: String, _ children: [CostNode]) -> CostNode {
    var total = CostTotal(certain: .zero(currency), isComplete: true)
    for child in children {
      total.certain += child.total.certain
      total.isComplete = total.isComplete && child.total.isComplete
    }
    return CostNode(label: label, total: total, cost: nil, children: children)
  }
}

/// The sections of the tree.
private enum CostSection: CaseIterable {
  case goods
  case elements
  case government
  case fees

  init(_ kind: CostLine.Kind) {
    switch kind {
    case .goods: self = .goods
    case .element: self = .elements
    case .duty, .layer, .globalRate, .tax, .taxAtSale, .fee(.customs): self = .government
    case .fee: self = .fees
    }
  }

  var label: String {
    switch self {
    case .goods: "goods"
    case .elements: "carriage and other costs"
    case .government: "duties and taxes"
    case .fees: "fees of carriers and brokers"
    }
  }
}
