import Interchange
import Workflows

/// What changes from one sheet to another as JSON.
struct ComparisonAnswer: Encodable {
  var from: SheetReference
  var to: SheetReference
  var isSame: Bool
  var summary: String
  var changes: [String]

  init(_ comparison: SheetComparison) {
    from = SheetReference(comparison.old)
    to = SheetReference(comparison.new)
    isSame = comparison.difference.isEmpty
    summary = comparison.summary
    changes = comparison.lines
  }
}
