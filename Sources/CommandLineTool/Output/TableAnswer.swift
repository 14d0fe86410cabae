import Shipping
import Storage
import Units
import Workflows

/// A shared table of the desk as JSON; an end of its days that is absent is open.
struct TableAnswer: Encodable {
  var number: Int64
  var kind: SharedTableKind
  var carrier: String?
  var name: String
  var version: String
  var source: String
  var firstDay: CalendarDay?
  var lastDay: CalendarDay?
  var rows: Int
  var state: String
  var reason: String
  var importedAt: String
  var importedBy: String

  init(_ table: StoredTable) {
    let header = table.header
    number = header.id
    kind = header.kind
    carrier = header.identity.carrier
    name = header.identity.name
    version = header.identity.version
    source = header.identity.source
    firstDay = header.validity.from
    lastDay = header.validity.through
    rows = header.rowCount
    state =
      switch table.standing {
      case .counts: "counts"
      case .replaced: "replaced"
      case .expired: "expired"
      case .notYetValid: "notYetValid"
      }
    reason = table.standing.text
    importedAt = header.imported.instant.isoText
    importedBy = header.imported.author
  }
}

/// All facts of a shared table as JSON.
struct TableFactsAnswer: Encodable {
  struct Fact: Encodable {
    var name: String
    var text: String
  }

  struct Section: Encodable {
    var title: String
    var facts: [Fact]
  }

  var table: TableAnswer
  var sections: [Section]

  init(_ facts: TableFacts) {
    table = TableAnswer(facts.table)
    sections = facts.sections.map { section in
      Section(
        title: section.title, facts: section.facts.map { Fact(name: $0.name, text: $0.text) })
    }
  }
}
