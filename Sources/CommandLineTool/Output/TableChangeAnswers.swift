import Interchange
import Shipping
import Storage
import Units
import Workflows

/// What changes from one version of a shared table to another as JSON.
struct TableComparisonAnswer: Encodable {
  var from: Int64
  var to: Int64
  var isSame: Bool
  var summary: String
  var changes: [String]

  init(_ comparison: TableComparison) {
    from = comparison.old.id
    to = comparison.new.id
    isSame = comparison.difference.isEmpty
    summary = comparison.summary
    changes = comparison.lines
  }
}

/// What deleting a shared table does, as JSON.
struct TableDeletionAnswer: Encodable {
  /// A sheet that would have no table.
  struct Stranded: Encodable {
    var sheet: SheetReference
    /// The first day without a table; absent where there is none from the first day on.
    var firstDay: CalendarDay?
  }

  var number: Int64
  var isPossible: Bool
  var isDeleted: Bool
  var usedBy: [SheetReference]
  var stranded: [Stranded]

  init(_ plan: DeleteTable.Plan, isDeleted: Bool) {
    number = plan.table.id
    isPossible = plan.isPossible
    self.isDeleted = isDeleted
    usedBy = plan.users.map(SheetReference.init)
    stranded = plan.stranded.map {
      Stranded(sheet: SheetReference($0.sheet), firstDay: $0.firstDay)
    }
  }
}
