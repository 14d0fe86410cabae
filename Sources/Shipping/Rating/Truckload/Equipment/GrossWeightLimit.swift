public import Units

/// What a truck may weigh with its load in a country.
public struct GrossWeightLimit: Hashable, Sendable, Codable {
  /// The country.
  public let country: Country

  /// The heaviest gross weight.
  public let limit: Attested<Mass>

  /// The rule.
  public let source: String

  /// On Interstates of the United States; 23 CFR 658.17, whose text was not read.
  public static let unitedStates = GrossWeightLimit(
    country: .unitedStates, limit: Attested(.pounds(80_000), .unverified), source: "23 CFR 658.17")

  /// Of a tractor and semitrailer with five axles in Canada, by the Memorandum of Understanding on
  /// interprovincial weights, whose text was not read; provinces allow more by permit or axle.
  public static let canada = GrossWeightLimit(
    country: .canada, limit: Attested(.kilograms(39_500), .unverified),
    source: "Memorandum of Understanding on interprovincial weights, five axles")

  /// Every limit on file.
  public static let all = [unitedStates, canada]
}
