import Shipping
import Units

/// An explanation as an indented tree, with the source of every step below it.
enum ExplanationText {
  static func lines(
    of explanation: Explanation, depth: Int = 0, above source: String = ""
  )
    -> [String]
  {
    let indent = String(repeating: "  ", count: depth)
    let amount = explanation.amount.map { "  \($0)" } ?? ""
    // A step that only repeats the source of the whole does not say so again.
    let cited = explanation.source == source ? [] : ["\(indent)    [\(explanation.source)]"]
    return ["\(indent)\(explanation.label): \(explanation.arithmetic)\(amount)"] + cited
      + explanation.steps.flatMap {
        lines(of: $0, depth: depth + 1, above: explanation.source)
      }
  }
}
