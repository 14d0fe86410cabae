public import Shipping

/// The edition of a country's tariff from which the rates of the starter tariff were taken.
public struct StarterTariffEdition: Hashable, Sendable {
  /// The country whose duties they are.
  public let country: Country

  /// The name of the edition, such as `HTS 2026 Revision 3`.
  public let name: String

  /// Where it was read, from when it holds, and how far it can be trusted.
  public let source: FactSource
}

extension StarterTariffEdition {
  /// Reads a row of `starter-tariff.tsv` that begins with `source`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 9)
    guard let country = Country(code: fields[1]) else { throw row.error(.unknownRegion(fields[1])) }
    self.country = country
    name = fields[2]
    source = try row.source(
      citation: fields[3], from: fields[4], to: fields[5], checked: fields[6],
      staleAfter: fields[7], confidence: fields[8])
  }
}
