public import Units

/// What a gallon or litre of fuel costs, above zero, exact to a hundred-thousandth of the currency's
/// main unit.
///
/// The currency and the unit stand beside it, in a ``FuelPrice`` or a ``FuelTable``.
public struct FuelRate: Hashable, Sendable {
  /// The largest price of a unit that is believed, in main units.
  public static let largest: ExactDecimal = 1_000

  /// How many decimal places a price may have.
  public static let places = 5

  /// The price in hundred-thousandths of the currency's main unit.
  let hundredThousandths: Int64

  /// Makes a price of a unit; nothing comes back for zero or less, for more than five decimal
  /// places, and above ``largest``.
  public init?(_ perUnit: ExactDecimal) {
    let exact = perUnit.normalized
    guard exact > .zero, exact <= Self.largest, exact.scale <= Self.places else { return nil }
    let scaled = exact * 100_000
    guard let units = Int64(exactly: scaled.rounded(toPlaces: 0).significand) else { return nil }
    hundredThousandths = units
  }

  init(hundredThousandths: Int64) {
    self.hundredThousandths = hundredThousandths
  }

  /// The price of a unit in main units.
  public var value: ExactDecimal {
    ExactDecimal(significand: Int128(hundredThousandths), scale: Self.places).normalized
  }
}

/// The unit of volume in which fuel is priced.
public enum FuelUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// United States gallon.
  case gallon = "gal"
  /// Litre.
  case litre = "l"
}

extension FuelRate: Comparable {
  /// True when the left price is the lower.
  public static func < (left: FuelRate, right: FuelRate) -> Bool {
    left.hundredThousandths < right.hundredThousandths
  }
}

extension FuelRate: CustomStringConvertible {
  /// The price with at least two decimal places, such as `3.50` or `3.503`.
  public var description: String {
    value.scale < 2 ? value.text(places: 2) : value.text()
  }
}

extension FuelRate: Codable {
  /// Reads a price such as `"3.503"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfNumber(FuelRate.init(_:), orElse: "is not a price of fuel")
  }

  /// Writes a price such as `"3.503"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}
