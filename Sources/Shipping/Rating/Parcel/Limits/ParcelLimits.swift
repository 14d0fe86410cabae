public import Units

/// How heavy and large a parcel may be; a limit that is not there is not checked.
public struct ParcelLimits: Hashable, Sendable, Codable {
  /// The heaviest parcel.
  public var heaviest: Attested<Mass>?
  /// The longest side.
  public var longest: Attested<Length>?
  /// The second side.
  public var second: Attested<Length>?
  /// The third side.
  public var third: Attested<Length>?
  /// The longest side and the girth around the two others.
  public var lengthPlusGirth: Attested<Length>?
  /// All three sides in a row.
  public var sum: Attested<Length>?

  /// Makes limits; none unless told otherwise.
  public init(
    heaviest: Attested<Mass>? = nil, longest: Attested<Length>? = nil,
    second: Attested<Length>? = nil, third: Attested<Length>? = nil,
    lengthPlusGirth: Attested<Length>? = nil, sum: Attested<Length>? = nil
  ) {
    self.heaviest = heaviest
    self.longest = longest
    self.second = second
    self.third = third
    self.lengthPlusGirth = lengthPlusGirth
    self.sum = sum
  }

  /// True when a limit needs the dimensions of a parcel.
  public var needsDimensions: Bool {
    longest != nil || second != nil || third != nil || lengthPlusGirth != nil || sum != nil
  }

  /// Refuses a parcel that is over a limit.
  ///
  /// - Parameters:
  ///   - weight: The actual weight, not rounded.
  ///   - sides: The sides as the carrier measures them; nothing when they are not known.
  ///   - index: The handling unit, counted from zero.
  /// - Throws: ``ParcelProblem`` with the limit.
  func check(
    weight: Mass, sides: ParcelSides?, handlingUnit index: Int
  ) throws(ParcelProblem) {
    if let heaviest, weight > heaviest.value {
      throw .tooHeavy(handlingUnit: index, weight: weight, limit: heaviest)
    }
    guard needsDimensions else { return }
    guard let sides else { throw .dimensionsMissing(handlingUnit: index) }
    try check(.longest, sides.longest, longest, index)
    try check(.second, sides.second, second, index)
    try check(.third, sides.third, third, index)
    try check(.lengthPlusGirth, sides.lengthPlusGirth, lengthPlusGirth, index)
    try check(.sum, sides.sum, sum, index)
  }

  private func check(
    _ measure: ParcelMeasure, _ length: Length, _ limit: Attested<Length>?, _ index: Int
  ) throws(ParcelProblem) {
    guard let limit, length > limit.value else { return }
    throw .tooLarge(handlingUnit: index, measure: measure, length: length, limit: limit)
  }
}

/// A length of a parcel that carriers limit.
public enum ParcelMeasure: String, Hashable, Sendable, Codable, CaseIterable {
  /// The longest side.
  case longest
  /// The second side.
  case second
  /// The third side.
  case third
  /// The longest side and the girth around the two others.
  case lengthPlusGirth
  /// All three sides in a row.
  case sum

  /// The measure in words.
  public var name: String {
    switch self {
    case .longest: "longest side"
    case .second: "second side"
    case .third: "third side"
    case .lengthPlusGirth: "length plus girth"
    case .sum: "sum of the sides"
    }
  }
}
