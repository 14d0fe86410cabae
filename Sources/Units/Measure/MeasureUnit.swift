/// A unit of mass or length that can be read from text and shown.
public protocol MeasureUnit: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
  /// The usual symbol, such as `lb`.
  var symbol: String { get }

  /// Other spellings that are read, in lower case.
  var otherSpellings: [String] { get }

  /// How many grains of its kind of measure make one: femtograms for a mass, tenths of a micrometre
  /// for a length.
  var grains: Int128 { get }

  /// How many digits after the point are read and shown.
  var places: Int { get }
}

extension MeasureUnit {
  /// The usual symbol, which is also what is stored.
  public var symbol: String { rawValue }

  /// Finds a unit by its symbol or another spelling; letters of either case.
  public init?(spelling: some StringProtocol) {
    let text = spelling.lowercased()
    let known = Self.allCases.first { $0.symbol == text || $0.otherSpellings.contains(text) }
    guard let known else { return nil }
    self = known
  }
}

/// A unit of mass.
public enum MassUnit: String, MeasureUnit {
  /// International avoirdupois pound, exactly 453.592 37 g.
  case pounds = "lb"
  /// Ounce, a sixteenth of a pound.
  case ounces = "oz"
  /// Kilogram.
  case kilograms = "kg"
  /// Gram.
  case grams = "g"
  /// Metric ton of 1 000 kg.
  case tonnes = "t"

  /// Other spellings that are read.
  public var otherSpellings: [String] {
    switch self {
    case .pounds: ["lbs", "pound", "pounds", "#"]
    case .ounces: ["ounce", "ounces"]
    case .kilograms: ["kgs", "kilo", "kilos", "kilogram", "kilograms"]
    case .grams: ["gram", "grams", "gr"]
    case .tonnes: ["tonne", "tonnes"]
    }
  }

  /// How many femtograms make one.
  public var grains: Int128 {
    switch self {
    case .pounds: 453_592_370_000_000_000
    case .ounces: 28_349_523_125_000_000
    case .kilograms: 1_000_000_000_000_000_000
    case .grams: 1_000_000_000_000_000
    case .tonnes: 1_000_000_000_000_000_000_000
    }
  }

  /// Six digits after the point, for every unit.
  public var places: Int { 6 }
}

/// A unit of length.
public enum LengthUnit: String, MeasureUnit {
  /// Inch, exactly 25.4 mm.
  case inches = "in"
  /// Foot of 12 in.
  case feet = "ft"
  /// Millimetre.
  case millimetres = "mm"
  /// Centimetre.
  case centimetres = "cm"
  /// Metre.
  case metres = "m"

  /// Other spellings that are read.
  public var otherSpellings: [String] {
    switch self {
    case .inches: ["inch", "inches", "\""]
    case .feet: ["foot", "feet", "'"]
    case .millimetres: ["millimetre", "millimetres", "millimeter", "millimeters"]
    case .centimetres: ["centimetre", "centimetres", "centimeter", "centimeters"]
    case .metres: ["metre", "metres", "meter", "meters"]
    }
  }

  /// How many tenths of a micrometre make one.
  public var grains: Int128 {
    switch self {
    case .inches: 254_000
    case .feet: 3_048_000
    case .millimetres: 10_000
    case .centimetres: 100_000
    case .metres: 10_000_000
    }
  }

  /// How many digits after the point a tenth of a micrometre can tell apart.
  public var places: Int {
    switch self {
    case .inches, .centimetres: 5
    case .feet: 6
    case .millimetres: 4
    case .metres: 7
    }
  }
}
