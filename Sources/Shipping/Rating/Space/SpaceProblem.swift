public import Units

/// A figure of a rule of space that is not possible.
public enum SpaceProblem: Hashable, Sendable {
  /// A density is not above 0 and up to 1 000 lb per cubic foot, with at most three places.
  case density(ExactDecimal)
  /// A cubic foot of so many cubic inches is not possible.
  case divisor(ExactDecimal)
  /// A volume is zero or below.
  case volume
  /// A length is zero or below, or longer than any trailer.
  case length(Length)
  /// A weight is zero or below, or more than any trailer carries.
  case weight(Mass)
  /// A number of handling units is zero or below.
  case handlingUnits(Int)
  /// A width is taken without the width above which it is, or the other way round.
  case widthWithoutLimit
  /// A height above which nothing stands on top is given without the height that is taken.
  case heightMissing

  /// What is wrong.
  public var reasonText: String {
    switch self {
    case .density(let value): "a density of \(value) lb/ft3 is not possible"
    case .divisor(let value): "a cubic foot of \(value) in3 is not possible"
    case .volume: "a volume of nothing is not possible"
    case .length(let length): "a length of \(length) is not possible"
    case .weight(let weight): "a weight of \(weight) is not possible"
    case .handlingUnits(let count): "\(count) handling units are not possible"
    case .widthWithoutLimit: "a width is taken without the width above which it is"
    case .heightMissing: "a height is over a limit without the height that is taken"
    }
  }

  /// What would mend it.
  public var mend: String {
    switch self {
    case .density: "give more than 0, up to 1000, with up to three decimal places"
    case .divisor: "give 1728, or what the carrier states, from 1000 to 3000"
    case .volume, .length, .weight, .handlingUnits: "give what the carrier states"
    case .widthWithoutLimit, .heightMissing: "give both, or neither"
    }
  }
}

extension SpaceRules {
  /// The first figure that is not possible, or nothing.
  public var problem: SpaceProblem? {
    for rule in cubicCapacity {
      if rule.volume.bound <= .zero { return .volume }
      for density in [rule.densityBelow, rule.constructedDensity] where !Self.isDensity(density) {
        return .density(density)
      }
    }
    return sidesProblem ?? densityProblem ?? linealProblem ?? volumeQuoteProblem
  }

  private var sidesProblem: SpaceProblem? {
    let sides = raisedSides
    let lengths = [sides.height, sides.heightOver, sides.width, sides.widthOver]
    if let wrong = lengths.compactMap({ $0 }).first(where: { !Self.isLength($0) }) {
      return .length(wrong)
    }
    if (sides.width == nil) != (sides.widthOver == nil) { return .widthWithoutLimit }
    return sides.heightOver != nil && sides.height == nil ? .heightMissing : nil
  }

  private var densityProblem: SpaceProblem? {
    guard let rule = minimumDensity else { return nil }
    if !Self.isDensity(rule.poundsPerCubicFoot) { return .density(rule.poundsPerCubicFoot) }
    let isDivisor =
      rule.divisor >= 1_000 && rule.divisor <= 3_000 && rule.divisor.normalized.scale <= 3
    return isDivisor ? nil : .divisor(rule.divisor)
  }

  private var linealProblem: SpaceProblem? {
    guard let rule = linealWeight else { return nil }
    if !Self.isWeight(rule.each) { return .weight(rule.each) }
    return rule.from.flatMap { Self.isLength($0.bound) ? nil : .length($0.bound) }
  }

  private var volumeQuoteProblem: SpaceProblem? {
    guard let trigger = volumeQuote else { return nil }
    if let count = trigger.handlingUnits?.bound, count <= 0 { return .handlingUnits(count) }
    if let weight = trigger.weight?.bound, !Self.isWeight(weight) { return .weight(weight) }
    return trigger.linearFeet.flatMap { Self.isLength($0.bound) ? nil : .length($0.bound) }
  }

  private static func isDensity(_ value: ExactDecimal) -> Bool {
    value > .zero && value <= 1_000 && value.normalized.scale <= 3
  }

  private static func isLength(_ length: Length) -> Bool {
    length.tenthMicrometres > 0 && length <= FieldProblem.longestSide
  }

  private static func isWeight(_ weight: Mass) -> Bool {
    weight > .zero && weight <= FieldProblem.heaviestFreight
  }
}
