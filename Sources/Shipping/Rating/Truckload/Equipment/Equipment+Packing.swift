extension Equipment {
  /// The number of the kind in packed lanes, which are kept on disks: a number never changes.
  var packedNumber: UInt8 {
    switch self {
    case .dryVan53: 0
    case .reefer53: 1
    case .dryVan48: 2
    case .flatbed53: 3
    case .flatbed48: 4
    case .straightTruck26: 5
    case .sprinterVan: 6
    case .cargoVan: 7
    }
  }

  init?(packedNumber: UInt8) {
    guard let kind = Self.allCases.first(where: { $0.packedNumber == packedNumber }) else {
      return nil
    }
    self = kind
  }
}
