import Interchange
import Shipping
import Storage
import Units

/// What is in a shared table: which version it is, its rules and its rows.
public struct TableFacts: Hashable, Sendable {
  /// Which table it is, and whether it counts today.
  public let table: StoredTable
  /// The facts in the order in which they are read.
  public let sections: [SheetFacts.Section]

  /// How many rows are told; the others are only counted.
  static let mostRows = 500

  /// Makes the facts of a table.
  init(_ table: StoredTable, content: SharedTable, usedBy: [String]) {
    self.table = table
    let header = table.header
    let standing = [
      SheetFacts.Fact(name: "number", text: "\(header.id)"),
      SheetFacts.Fact(name: "state", text: table.standing.text),
      SheetFacts.Fact(name: "kind", text: header.kind.name),
      SheetFacts.Fact(
        name: "used by",
        text: usedBy.isEmpty ? "no sheet that counts today" : usedBy.joined(separator: "; ")),
      SheetFacts.Fact(
        name: "imported", text: "\(table.importedDay.longText) by \(header.imported.author)"),
    ]
    let rows = content.rowFacts
    let told = rows.prefix(Self.mostRows).map { SheetFacts.Fact(name: $0.name, text: $0.text) }
    let rest = rows.count - told.count
    sections = [
      SheetFacts.Section(
        title: ([header.identity.carrier].compactMap { $0 } + [header.identity.title])
          .joined(separator: ", "),
        facts: standing
          + content.rules.map { SheetFacts.Fact(name: $0.name, text: $0.text) }),
      SheetFacts.Section(
        title: table.sizeText.capitalisedFirst,
        facts: told
          + (rest > 0 ? [SheetFacts.Fact(name: "...", text: "and \(rest) more")] : [])),
    ]
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
