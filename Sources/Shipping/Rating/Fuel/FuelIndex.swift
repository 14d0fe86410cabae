import Units

/// A published price of fuel that surcharges follow, by its short name in files.
///
/// Known ones have a full name; any other short name of letters, digits and hyphens is accepted,
/// since carriers follow indexes of every kind.
public struct FuelIndex: Hashable, Sendable {
  /// The longest short name.
  public static let longestCode = 40

  /// The short name, such as `eia-us-diesel`; lower case.
  public let code: String

  /// Makes an index from its short name.
  ///
  /// Nothing comes back for an empty or overlong name, or one with anything but letters, digits and
  /// hyphens.
  public init?(code: some StringProtocol) {
    let lower = code.lowercased()
    let isPlain = lower.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain, (1...Self.longestCode).contains(lower.utf8.count) else { return nil }
    self.code = lower
  }

  private init(known code: String) { self.code = code }

  /// The weekly price of on-highway diesel in the United States, in dollars a gallon.
  ///
  /// Source: Energy Information Administration, published on Mondays, on Tuesday after a holiday;
  /// series GASDESW of FRED.
  public static let usDiesel = FuelIndex(known: "eia-us-diesel")

  /// The known indexes with their full names.
  ///
  /// The regions are the EIA's petroleum districts. The Canadian average is UNVERIFIED as an index
  /// of carriers' tables.
  private static let names: [String: String] = [
    "eia-us-diesel": "EIA weekly US on-highway diesel",
    "eia-padd1-diesel": "EIA weekly East Coast diesel (PADD 1)",
    "eia-padd2-diesel": "EIA weekly Midwest diesel (PADD 2)",
    "eia-padd3-diesel": "EIA weekly Gulf Coast diesel (PADD 3)",
    "eia-padd4-diesel": "EIA weekly Rocky Mountain diesel (PADD 4)",
    "eia-padd5-diesel": "EIA weekly West Coast diesel (PADD 5)",
    "nrcan-diesel": "Natural Resources Canada weekly diesel average",
  ]

  /// The full name, or the short one where no full name is known.
  public var name: String { Self.names[code] ?? code }

  /// The short names that have a full one, in order.
  public static var knownCodes: [String] { names.keys.sorted() }
}

extension FuelIndex: Codable {
  /// Reads `"eia-us-diesel"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText({ FuelIndex(code: $0) }, orElse: "is no name of a fuel index")
  }

  /// Writes `"eia-us-diesel"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(code)
  }
}
