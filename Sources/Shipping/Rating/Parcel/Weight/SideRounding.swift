import Units

/// How a carrier rounds a measured side to whole inches or centimetres.
public enum SideRounding: String, Hashable, Sendable, Codable, CaseIterable {
  /// Every begun unit counts: 24.1 in is 25 in.
  case up
  /// To the nearest, a half counting as one: 24.4 in is 24 in, and 24.5 in is 25 in.
  case nearest

  /// The rounded side in whole units, shown in the unit.
  func rounded(_ side: Length, to unit: LengthUnit) -> Length {
    let grains = Int64(unit.grains)
    let rule: Rounding = self == .up ? .up : .halfUp
    return Length(
      tenthMicrometres: rule.quotient(side.tenthMicrometres, grains) * grains, shownIn: unit)
  }
}
