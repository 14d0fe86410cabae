import Interchange
import Shipping

/// What is in a rate sheet: its services with their terms, and what it covers.
public struct SheetFacts: Hashable, Sendable {
  /// A term or another fact by its name.
  public struct Fact: Hashable, Sendable {
    /// What it is about.
    public let name: String
    /// What it says.
    public let text: String
  }

  /// A service with its terms, as differences of sheets word them.
  public struct Service: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The terms in the order of the file.
    public let terms: [Fact]
  }

  /// Which sheet it is, and whether it counts today.
  public let sheet: StoredSheet
  /// The services in the order in which they are offered.
  public let services: [Service]
  /// The lanes of each service, or its zones and weights and the charts of zones.
  public let coverage: [SheetCoverage]

  /// Makes the facts of a sheet.
  init(_ sheet: StoredSheet, content: RateSheet) {
    self.sheet = sheet
    let terms = content.serviceTerms
    services = content.tariff.serviceNames.map { name in
      Service(
        name: name,
        terms: terms.filter { $0.service == name }.map { Fact(name: $0.term, text: $0.text) })
    }
    coverage = SheetCoverage.parts(of: content.tariff)
  }
}
