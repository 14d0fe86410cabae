public import Shipping
import Units

/// Which modes a shipment can go by, ready to be told: in one line, or in full with every reason.
public struct ModeReport: Hashable, Sendable {
  /// The modes and the equipment, each with its reasons.
  public let advice: ModeAdvice

  /// What should be known before booking: weights by law, limits, and prices that come near one
  /// another.
  public let warnings: [ModeWarning]

  /// The modes in one line: `by LTL; also full truckload`.
  ///
  /// A mode is named first where no measure is below what it is meant for; where nothing of the
  /// freight takes a mode, the line says why.
  public var summary: String {
    let sensible = names(advice.options.filter(\.isSensible))
    let others = names(advice.feasible.filter { !$0.isSensible })
    guard !sensible.isEmpty || !others.isEmpty else {
      return "no mode takes it" + (obstacle(of: .fullTruckload).map { ": \($0)" } ?? "")
    }
    var parts = [sensible.isEmpty ? "possible by \(others)" : "by \(sensible)"]
    if !sensible.isEmpty, !others.isEmpty { parts.append("also \(others)") }
    if advice[.parcel]?.isFeasible == false, let reason = obstacle(of: .lessThanTruckload) {
      parts.append("not LTL: \(reason)")
    }
    return parts.joined(separator: "; ")
  }

  /// The modes, the equipment and the warnings in full, for a screen or a page that is read.
  public var explanations: [Explanation] {
    warnings.map {
      Explanation(label: "warning", arithmetic: $0.sentence, source: "rules of modes and weights")
    } + advice.options.map(\.explanation) + [trucks]
  }

  private var trucks: Explanation {
    guard !advice.trucks.isEmpty else {
      return Explanation(
        label: "equipment and legal weights",
        arithmetic: "UNKNOWN before both ends of the way are typed", source: "equipment facts")
    }
    let fitting = advice.trucks.filter(\.fits).count
    return Explanation(
      label: "equipment and legal weights",
      arithmetic: "\(fitting) of \(advice.trucks.count) kinds of equipment take it whole",
      source: "equipment facts and the laws of both ends",
      steps: advice.trucks.map(\.explanation))
  }

  private func names(_ options: [ModeAdvice.Option]) -> String {
    options.map(\.mode.name).joined(separator: " or ")
  }

  /// The first reason that ends a mode, or nothing where it can be asked for.
  private func obstacle(of mode: FreightMode) -> String? {
    guard let option = advice[mode], !option.isFeasible else { return nil }
    return option.obstacles.first?.text ?? option.reasonsAgainst.first?.text
  }
}

extension ModeAdvice.Option {
  /// How the mode suits, in a word.
  public var verdict: String {
    isSensible ? "sensible" : isFeasible ? "possible" : "no"
  }

  /// The mode with what speaks for it and against it.
  public var explanation: Explanation {
    let found = [("for", reasonsFor), ("against", reasonsAgainst)].compactMap { word, reasons in
      reasons.isEmpty ? nil : "\(word): \(reasons.map(\.text).joined(separator: "; "))"
    }
    return Explanation(
      label: "\(mode.name): \(verdict)", arithmetic: found.joined(separator: ". "), source: source)
  }
}
