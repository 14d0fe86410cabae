import Shipping
import Storage
import Units

extension SheetFacts {
  /// A part of the facts under a title.
  public struct Section: Hashable, Sendable {
    /// The title.
    public let title: String
    /// The facts.
    public let facts: [Fact]
  }

  /// All facts in the order in which they are read: which sheet it is, what it covers, and the terms of
  /// each service.
  public var sections: [Section] {
    let identity = sheet.header.identity
    return [
      Section(title: "\(identity.carrier), \(identity.title)", facts: head),
      Section(title: "Covered", facts: coverage.map { Fact(name: $0.name, text: $0.text) }),
    ] + services.map { Section(title: "Service \($0.name)", facts: $0.terms) }
  }

  private var head: [Fact] {
    let header = sheet.header
    let facts: [(String, String?)] = [
      ("number", "\(header.id)"), ("state", sheet.standing.text(of: header)),
      ("kind", header.kind.name), ("alpha code", header.identity.scac),
      ("holds", header.validityText), ("currency", header.currency.code),
      ("source", header.identity.source),
      ("imported", "\(sheet.importedDay.longText) by \(header.imported.author)"),
      ("version before", sheet.before.map { "no. \($0.id), \($0.identity.title)" }),
    ]
    return facts.compactMap { name, text in text.map { Fact(name: name, text: $0) } }
  }
}
