public import Units

/// How much longer a road is than the straight line over ground.
///
/// Studies find about 1.2 for random points (Newell 1980; O'Sullivan 1996: 1.21 to 1.23), and so do the
/// 8 128 road distances of 1949 between cities of the United States and Canada in the Stanford
/// GraphBase (1.225). Roads of today are a little shorter, most of all the long ones on Interstate
/// corridors.
public struct Circuity: Hashable, Sendable {
  /// Which rule a road was estimated by.
  public enum Rule: String, Hashable, Sendable, Codable {
    /// ``Circuity/usual``.
    case usual
    /// ``Circuity/longHaul``.
    case longHaul
    /// The length that a road of ``Circuity/longHaulFrom`` has by the usual factor, so that a longer
    /// line never makes a shorter road.
    case atLeast
  }

  /// The usual factor, 120 % of the straight line.
  public let usual: Percent

  /// The factor for long roads of trunk quality, 117 % of the straight line.
  public let longHaul: Percent

  /// The straight line from which on a road counts as long: 250 mi.
  public let longHaulFrom: Distance

  /// Makes factors.
  public init(usual: Percent, longHaul: Percent, longHaulFrom: Distance) {
    self.usual = usual
    self.longHaul = longHaul
    self.longHaulFrom = longHaulFrom
  }

  /// 1.20, and 1.17 from 250 mi on along trunk roads.
  public static let standard = Circuity(
    usual: Percent(120), longHaul: Percent(117), longHaulFrom: .miles(250))

  /// Who found the factors.
  public static let source =
    "Newell 1980 and O'Sullivan 1996 on circuity; own fit on the Stanford GraphBase road distances"

  /// The estimated road for a straight line, rounded half-up to a millimetre.
  ///
  /// - Parameters:
  ///   - straight: the distance over ground.
  ///   - isTrunk: whether both ends lie where trunk roads run.
  /// - Returns: the road, and the rule that it was estimated by.
  public func road(along straight: Distance, isTrunk: Bool) -> (distance: Distance, rule: Rule) {
    guard isTrunk, straight > longHaulFrom else { return (straight.scaled(by: usual), .usual) }
    let long = straight.scaled(by: longHaul)
    let least = longHaulFrom.scaled(by: usual)
    return long < least ? (least, .atLeast) : (long, .longHaul)
  }

  /// The arithmetic of a road in words, such as `209 mi straight x 1.2`.
  public func arithmetic(straight: Distance, rule: Rule) -> String {
    switch rule {
    case .usual: "\(straight) straight x \(Self.factor(usual))"
    case .longHaul: "\(straight) straight x \(Self.factor(longHaul)) (over \(longHaulFrom))"
    case .atLeast:
      "\(straight) straight, not less than \(longHaulFrom) x \(Self.factor(usual))"
    }
  }

  private static func factor(_ percent: Percent) -> String {
    "\(percent.value.divided(by: 100, places: 4).normalized)"
  }
}

extension Distance {
  /// So many per cent of the distance, rounded half-up to a millimetre.
  func scaled(by percent: Percent) -> Distance {
    // Millionths of a per cent of 2e10 mm overflow 64 bits.
    let exact = Int128(millimetres) * Int128(percent.millionths)
    return Distance(
      millimetres: Int64(Rounding.halfUp.quotient(exact, 100_000_000)), shownIn: unit)
  }
}
