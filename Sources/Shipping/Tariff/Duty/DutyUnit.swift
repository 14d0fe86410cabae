import Units

/// A unit in which a tariff counts goods: a measure, and what of the goods is measured.
///
/// `clean kg` is a kilogram of clean wool and `kg on lead content` a kilogram of the lead in an ore:
/// neither is a kilogram of the goods, and none stands in for another.
public struct DutyUnit: Hashable, Sendable {
  /// What is measured; units of one dimension are converted into one another.
  enum Dimension: Hashable, Sendable {
    case mass, volume, area, length, count, pairs, energy
    case proofAlcohol, pureAlcohol, alcoholDegrees, alcoholStrength
    case sugarDegrees, polarization, sucrosePercent, sucrose
  }

  /// The measure.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Gram.
    case gram = "g"
    /// Metric carat of a fifth of a gram.
    case carat
    /// Kilogram.
    case kilogram = "kg"
    /// International avoirdupois pound of 0.453 592 37 kg.
    case pound = "lb"
    /// Metric ton of 1 000 kg.
    case tonne = "t"
    /// Litre.
    case litre = "liter"
    /// Hectolitre of 100 litres.
    case hectolitre = "hl"
    /// Cubic metre.
    case cubicMetre = "m3"
    /// Barrel of 42 United States gallons, 158.987 294 928 litres.
    case barrel = "bbl"
    /// Square metre.
    case squareMetre = "m2"
    /// Square centimetre.
    case squareCentimetre = "cm2"
    /// Metre.
    case metre = "m"
    /// Number of articles.
    case piece = "No."
    /// Twelve articles.
    case dozen = "doz."
    /// A hundred articles.
    case hundred = "hundreds"
    /// A hundred and forty-four articles.
    case gross
    /// A thousand articles.
    case thousand = "thousands"
    /// Pair.
    case pair = "prs."
    /// Twelve pairs.
    case dozenPairs = "doz. prs."
    /// Megawatt hour.
    case megawattHour = "MWh"
    /// Litre of spirit at 50 % alcohol by volume. Source: HTSUS chapter 22, additional U.S. note 3.
    case proofLitre = "pf. liter"
    /// Litre of pure alcohol.
    case pureAlcoholLitre = "lpa"
    /// Hectolitre times per cent of alcohol by volume.
    case alcoholDegreeHectolitre = "% vol/hl"
    /// Per cent of alcohol by volume.
    case alcoholStrength = "% vol"
    /// Kilogram times degrees of polarization below a hundred.
    case kilogramDegree = "kg degree"
    /// Degrees of polarization of sugar.
    case polarization = "degrees"
    /// A hundred kilograms times per cent of sucrose.
    case sucroseHundredKilograms = "%sacchar/100 kg"
    /// Per cent of sucrose by weight.
    case sucrosePercent = "%sacchar"
  }

  /// The measure.
  public let kind: Kind

  /// What of the goods is measured, such as `clean` or `lead content`; empty for the goods
  /// themselves.
  public let qualifier: String

  /// Makes a unit, of the goods themselves unless told otherwise; the qualifier is kept in lower case.
  public init(_ kind: Kind, of qualifier: String = "") {
    self.kind = kind
    self.qualifier = qualifier.lowercased()
  }

  /// True when a quantity of one can be converted into the other.
  public func measuresSame(as other: DutyUnit) -> Bool {
    kind.dimension == other.kind.dimension && qualifier == other.qualifier
  }
}

extension DutyUnit: CustomStringConvertible {
  /// The unit as tariffs write it, such as `kg` or `kg on lead content`.
  public var description: String {
    qualifier.isEmpty ? kind.rawValue : "\(kind.rawValue) on \(qualifier)"
  }
}

extension DutyUnit: Codable {
  /// Reads a unit as tariffs write it.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(DutyUnit.init(named:), orElse: "is not a unit of a tariff")
  }

  /// Writes the unit as tariffs do.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}

extension DutyUnit.Kind {
  /// What is measured.
  var dimension: DutyUnit.Dimension {
    switch self {
    case .gram, .carat, .kilogram, .pound, .tonne: .mass
    case .litre, .hectolitre, .cubicMetre, .barrel: .volume
    case .squareMetre, .squareCentimetre: .area
    case .metre: .length
    case .piece, .dozen, .hundred, .gross, .thousand: .count
    case .pair, .dozenPairs: .pairs
    case .megawattHour: .energy
    case .proofLitre: .proofAlcohol
    case .pureAlcoholLitre: .pureAlcohol
    case .alcoholDegreeHectolitre: .alcoholDegrees
    case .alcoholStrength: .alcoholStrength
    case .kilogramDegree: .sugarDegrees
    case .polarization: .polarization
    case .sucroseHundredKilograms: .sucrose
    case .sucrosePercent: .sucrosePercent
    }
  }

  /// How many of the first unit of its dimension make one: grams as kilograms, litres, pieces.
  var size: ExactDecimal {
    switch self {
    case .gram: ExactDecimal(significand: 1, scale: 3)
    case .carat: ExactDecimal(significand: 2, scale: 4)
    case .pound: ExactDecimal(significand: 45_359_237, scale: 8)
    case .tonne, .cubicMetre, .thousand: 1_000
    case .hectolitre, .hundred: 100
    case .barrel: ExactDecimal(significand: 158_987_294_928, scale: 9)
    case .squareCentimetre: ExactDecimal(significand: 1, scale: 4)
    case .dozen, .dozenPairs: 12
    case .gross: 144
    default: 1
    }
  }
}
