import Units

/// A column of a fuel table, by its name in files: carriers print one for each kind of service.
public struct FuelColumn: Hashable, Sendable {
  /// The name, in lower case.
  public let name: String

  /// Makes a column from its name.
  ///
  /// Nothing comes back for an empty name, one over twenty letters, or one with anything but
  /// letters, digits and hyphens.
  public init?(name: some StringProtocol) {
    let lower = name.lowercased()
    let isPlain = lower.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain, (1...20).contains(lower.utf8.count) else { return nil }
    self.name = lower
  }

  private init(known name: String) { self.name = name }

  /// Less-than-truckload freight: the column that counts unless another is named.
  public static let lessThanTruckload = FuelColumn(known: "ltl")
  /// Truckload freight, and less-than-truckload shipments over a carrier's weight limit.
  public static let truckload = FuelColumn(known: "tl")
  /// Parcels by road.
  public static let ground = FuelColumn(known: "ground")
  /// Parcels by air.
  public static let express = FuelColumn(known: "express")
}

extension FuelColumn: Codable {
  /// Reads `"ltl"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText({ FuelColumn(name: $0) }, orElse: "is no name of a column")
  }

  /// Writes `"ltl"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(name)
  }
}
