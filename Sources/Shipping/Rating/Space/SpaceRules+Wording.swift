import Units

extension CubicCapacityRule: CustomStringConvertible {
  /// The rule in words: `at least 750 ft3 and under 6 lb/ft3 as 6 lb/ft3 of class 125`.
  public var description: String {
    let feet = volume.bound.cubicFeet(places: 6).normalized
    let rated = ratedAs.map { " of class \($0.name)" } ?? ""
    let share =
      switch discount {
      case .none: ", no discount"
      case .half: ", half of the discount"
      case .contract: ""
      }
    return "\(volume.word) \(feet) ft3 and under \(densityBelow) lb/ft3 as \(constructedDensity) "
      + "lb/ft3\(rated)\(share)\(barsDeficit ? ", no deficit" : "")"
  }
}

extension RaisedSides: CustomStringConvertible {
  /// The rules in words; empty for none.
  public var description: String {
    let tall = height.map { height in
      "height \(height) where nothing stands on top"
        + (heightOver.map { " and over \($0)" } ?? "")
    }
    let wide = width.map { width in
      "width \(width)" + (widthOver.map { " over \($0)" } ?? "")
    }
    return [tall, wide].compactMap { $0 }.joined(separator: ", ")
  }
}

extension LinealWeightRule: CustomStringConvertible {
  /// The rule in words: `1 000 lb a foot`.
  public var description: String {
    "\(each) a \(basis.rawValue)" + (from.map { ", \($0.word) \($0.bound) of floor" } ?? "")
      + (orientation == .shortest ? ", units turned" : "")
      + (ratedAs.map { ", of class \($0.name)" } ?? "")
  }
}

extension MinimumDensity: CustomStringConvertible {
  /// The rule in words: `10 lb/ft3 of each line`.
  public var description: String {
    "\(poundsPerCubicFoot) lb/ft3 of " + (scope == .line ? "each line" : "the shipment")
      + (divisor == Self.exactDivisor ? "" : ", at \(divisor) in3 a cubic foot")
  }
}

extension VolumeQuoteTrigger: CustomStringConvertible {
  /// The limits in words: `at least 6 handling units, over 5 000 lb`.
  public var description: String {
    [
      handlingUnits.map { "\($0.word) \($0.bound) handling units" },
      weight.map { "\($0.word) \($0.bound)" },
      linearFeet.map { "\($0.word) \($0.bound) of floor" },
      orientation == .shortest ? "units turned" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
