public import Units

/// The sizes above which a parcel costs more: one of them is enough.
public struct SizeThresholds: Hashable, Sendable, Codable {
  /// The weight above which it does.
  public var weight: Attested<Mass>?
  /// The longest side above which it does.
  public var longest: Attested<Length>?
  /// The second side above which it does.
  public var second: Attested<Length>?
  /// The length plus girth above which it does.
  public var lengthPlusGirth: Attested<Length>?
  /// The volume above which it does.
  public var volume: Attested<Volume>?
  /// The kinds of packing for which it does, whatever the size, each once in a fixed order.
  public let packagings: [PackagingKind]

  /// Makes thresholds; none unless told otherwise.
  public init(
    weight: Attested<Mass>? = nil, longest: Attested<Length>? = nil,
    second: Attested<Length>? = nil, lengthPlusGirth: Attested<Length>? = nil,
    volume: Attested<Volume>? = nil, packagings: Set<PackagingKind> = []
  ) {
    self.weight = weight
    self.longest = longest
    self.second = second
    self.lengthPlusGirth = lengthPlusGirth
    self.volume = volume
    self.packagings = PackagingKind.allCases.filter(packagings.contains)
  }

  /// True when a threshold needs the dimensions of a parcel.
  public var needsDimensions: Bool {
    longest != nil || second != nil || lengthPlusGirth != nil || volume != nil
  }

  /// True when nothing is over, whatever the parcel.
  public var isEmpty: Bool { !needsDimensions && weight == nil && packagings.isEmpty }

  /// The first threshold that a parcel is over, or nothing.
  ///
  /// A parcel that is exactly as large as a threshold is not over it: 40 x 24 x 18 in are 17 280 in3.
  ///
  /// - Parameters:
  ///   - actual: The actual weight, not rounded.
  ///   - sides: The sides as the carrier measures them.
  ///   - packaging: How the parcel is packed.
  /// - Returns: The cause.
  func cause(weight actual: Mass, sides: ParcelSides?, packaging: PackagingKind) -> SizeCause? {
    if let weight, actual > weight.value { return .weight(actual, over: weight) }
    if packagings.contains(packaging) { return .packaging(packaging) }
    guard let sides else { return nil }
    if let longest, sides.longest > longest.value {
      return .length(.longest, sides.longest, over: longest)
    }
    if let second, sides.second > second.value {
      return .length(.second, sides.second, over: second)
    }
    if let lengthPlusGirth, sides.lengthPlusGirth > lengthPlusGirth.value {
      return .length(.lengthPlusGirth, sides.lengthPlusGirth, over: lengthPlusGirth)
    }
    if let volume, sides.volume > volume.value {
      return .volume(sides.volume, over: volume, shownIn: sides.longest.unit)
    }
    return nil
  }
}

/// Why a parcel costs more for its size.
public enum SizeCause: Hashable, Sendable, Codable {
  /// Its weight.
  case weight(Mass, over: Attested<Mass>)
  /// A side or a sum of sides.
  case length(ParcelMeasure, Length, over: Attested<Length>)
  /// Its volume.
  case volume(Volume, over: Attested<Volume>, shownIn: LengthUnit)
  /// Its packing.
  case packaging(PackagingKind)

  /// The cause in words: `longest side 50 in is over 48 in`.
  public var text: String {
    switch self {
    case .weight(let weight, let limit): "\(weight) is over \(limit)"
    case .length(let measure, let length, let limit): "\(measure.name) \(length) is over \(limit)"
    case .volume(let volume, let limit, let unit):
      "\(volume.text(in: unit)) is over \(limit.value.text(in: unit))\(limit.confidence.mark)"
    case .packaging(let packaging): "packed as \(packaging.name)"
    }
  }
}
