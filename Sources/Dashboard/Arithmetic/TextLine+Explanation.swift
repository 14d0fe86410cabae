import Shipping
import TerminalKit
import Units

extension TextLine {
  /// A step of an explanation as lines, with the steps that it was made of indented below it.
  static func lines(of step: Explanation, depth: Int = 0) -> [TextLine] {
    let indent = String(repeating: "  ", count: depth)
    let amount = step.amount.map { "   \($0)" } ?? ""
    return [
      TextLine(indent + step.label + amount, role: depth == 0 ? .heading : .text),
      TextLine("\(indent)  \(step.arithmetic)", role: .text),
      TextLine("\(indent)  source: \(step.source)", role: .muted),
    ] + step.steps.flatMap { lines(of: $0, depth: depth + 1) }
  }
}
