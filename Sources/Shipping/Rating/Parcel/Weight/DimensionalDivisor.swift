public import Units

/// A rule of dimensional weight in numbers: how sides are rounded and what their volume is divided by.
public struct DimensionalDivisor: Hashable, Sendable, Codable {
  /// Cubic inches to the pound, or cubic centimetres to the kilogram.
  public let divisor: Int

  /// The units of the sides and of the weight.
  public let units: ParcelUnits

  /// How each side is rounded first.
  public let rounding: SideRounding

  /// The volume above which the rule counts; nothing for every parcel.
  public let over: Volume?

  /// How far the rule can be trusted.
  public let confidence: Confidence

  /// Where it comes from.
  public let source: String

  /// The divisors that are believed: from 50 to 20 000.
  public static let believed = 50...20_000

  /// Makes a rule; nothing comes back for a divisor that is not ``believed``.
  public init?(
    _ divisor: Int, _ units: ParcelUnits, rounding: SideRounding, over: Volume? = nil,
    confidence: Confidence = .primary, source: String
  ) {
    guard Self.believed.contains(divisor), over.map({ $0 > .zero }) ?? true else { return nil }
    self.init(
      known: divisor, units, rounding: rounding, over: over, confidence: confidence,
      source: source)
  }

  init(
    known divisor: Int, _ units: ParcelUnits, rounding: SideRounding, over: Volume? = nil,
    confidence: Confidence, source: String
  ) {
    self.divisor = divisor
    self.units = units
    self.rounding = rounding
    self.over = over
    self.confidence = confidence
    self.source = source
  }

  /// The sides as this rule measures them.
  func sides(of dimensions: Dimensions) -> ParcelSides {
    ParcelSides(dimensions, rounding: rounding, to: units.length)
  }

  /// The weight that a box stands for, rounded up to a step; nothing below the threshold.
  ///
  /// - Parameters:
  ///   - sides: The sides as this rule measures them, whole units each.
  ///   - step: The step of weight; nothing for exact, rounded up to a millionth of the unit, which
  ///     is what a weight can show.
  /// - Returns: The dimensional weight.
  func weight(of sides: ParcelSides, step: Mass?) -> Mass? {
    if let over, sides.volume <= over { return nil }
    let unit = Int64(units.length.grains)
    let cubes =
      Int128(sides.longest.tenthMicrometres / unit) * Int128(sides.second.tenthMicrometres / unit)
      * Int128(sides.third.tenthMicrometres / unit)
    let exact = cubes * units.mass.grains
    let step = step ?? .smallest(in: units.mass)
    let steps = Rounding.up.quotient(exact, Int128(divisor) * step.grains)
    return Mass(grains: steps * step.grains, shownIn: step.unit)
  }

  /// The rule in words: `L x W x H / 139, each side rounded up`.
  public var text: String {
    let threshold = over.map { ", only above \($0.text(in: units.length))" } ?? ""
    let sides = rounding == .up ? "rounded up" : "to the nearest"
    return "L x W x H / \(divisor), each side \(sides) \(units.length.symbol)\(threshold)"
      + confidence.mark
  }
}

extension DimensionalDivisor {
  private enum CodingKeys: String, CodingKey {
    case divisor
    case units
    case rounding
    case over
    case confidence
    case source
  }

  /// Reads a rule.
  ///
  /// - Throws: `DecodingError` also for a divisor that is not ``believed``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let divisor = try container.decode(Int.self, forKey: .divisor)
    let rule = DimensionalDivisor(
      divisor, try container.decode(ParcelUnits.self, forKey: .units),
      rounding: try container.decode(SideRounding.self, forKey: .rounding),
      over: try container.decodeIfPresent(Volume.self, forKey: .over),
      confidence: try container.decode(Confidence.self, forKey: .confidence),
      source: try container.decode(String.self, forKey: .source))
    guard let rule else {
      throw DecodingError.dataCorruptedError(
        forKey: .divisor, in: container, debugDescription: "\(divisor) is no divisor")
    }
    self = rule
  }
}
