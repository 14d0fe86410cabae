import Shipping

/// The member states of the European Union, which have one customs law.
enum EuropeanUnion {
  /// The 27 members since 2020-02-01.
  ///
  /// Source: Treaty on European Union, article 52.
  static let members: Set<Country> = Set(
    codes.split(separator: " ").compactMap { Country(code: $0) })

  private static let codes =
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
}
