public import Units

/// The three sides of a parcel as the carrier measures it, the longest first.
public struct ParcelSides: Hashable, Sendable, Codable {
  /// The longest side, which carriers call the length.
  public let longest: Length
  /// The second side.
  public let second: Length
  /// The third side.
  public let third: Length

  /// Sorts the sides; a parcel may be turned.
  ///
  /// - Parameters:
  ///   - dimensions: The outside dimensions.
  ///   - rounding: How each side is rounded; nothing for as it is.
  ///   - unit: The unit to which sides are rounded.
  public init(_ dimensions: Dimensions, rounding: SideRounding?, to unit: LengthUnit) {
    var sides = (dimensions.length, dimensions.width, dimensions.height)
    if let rounding {
      sides = (
        rounding.rounded(sides.0, to: unit), rounding.rounded(sides.1, to: unit),
        rounding.rounded(sides.2, to: unit)
      )
    }
    if sides.0 < sides.1 { swap(&sides.0, &sides.1) }
    if sides.1 < sides.2 { swap(&sides.1, &sides.2) }
    if sides.0 < sides.1 { swap(&sides.0, &sides.1) }
    (longest, second, third) = sides
  }

  /// The longest side and the girth around the two others: L + 2 x (W + H).
  public var lengthPlusGirth: Length {
    inAll(longest.tenthMicrometres + 2 * (second.tenthMicrometres + third.tenthMicrometres))
  }

  /// All three sides in a row.
  public var sum: Length {
    inAll(longest.tenthMicrometres + second.tenthMicrometres + third.tenthMicrometres)
  }

  /// A sum in the unit of the longest side; in millimetres, which say every length, where sides in
  /// different units do not add up to one that it can say.
  private func inAll(_ tenthMicrometres: Int64) -> Length {
    Length(tenthMicrometres: tenthMicrometres, shownIn: .millimetres)
      .shownExactly(in: longest.unit)
  }

  /// The volume of the box.
  public var volume: Volume { Volume(length: longest, width: second, height: third) }

  /// The sides in words: `25 x 18 x 16 in`.
  public var text: String {
    Dimensions(length: longest, width: second, height: third).description
  }
}

extension Volume {
  /// The volume in cubes of a unit of length, rounded half-up to two places: `10368 in3`.
  func text(in unit: LengthUnit) -> String {
    let cube = ExactDecimal(significand: unit.grains * unit.grains * unit.grains)
    let number = ExactDecimal(significand: cubicTenthMicrometres).divided(by: cube, places: 2)
    return "\(number.normalized.text(groupedBy: " ")) \(unit.symbol)3"
  }
}
