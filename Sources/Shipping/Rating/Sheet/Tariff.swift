/// What a sheet prices, by its kind.
public enum Tariff: Hashable, Sendable {
  /// Less-than-truckload freight by class and weight break.
  case classRates(ClassTariff)
  /// Less-than-truckload freight by the skid or by the foot of floor.
  case skidRates(SkidTariff)
  /// Parcels by zone and weight.
  case parcel(ParcelTariff)
  /// Truckloads by the mile.
  case perMile(PerMileTariff)

  /// The class rates, if it is that kind.
  public var classRates: ClassTariff? {
    guard case .classRates(let tariff) = self else { return nil }
    return tariff
  }

  /// The skid or foot rates, if it is that kind.
  public var skidRates: SkidTariff? {
    guard case .skidRates(let tariff) = self else { return nil }
    return tariff
  }

  /// The parcel rates, if it is that kind.
  public var parcel: ParcelTariff? {
    guard case .parcel(let tariff) = self else { return nil }
    return tariff
  }

  /// The rates per mile, if it is that kind.
  public var perMile: PerMileTariff? {
    guard case .perMile(let tariff) = self else { return nil }
    return tariff
  }

  /// The name of the kind in files and lists.
  public var kind: TariffKind {
    switch self {
    case .classRates: .classRates
    case .skidRates: .skidRates
    case .parcel: .parcel
    case .perMile: .perMile
    }
  }

  /// The names of the services, in the order in which they are offered.
  public var serviceNames: [String] {
    switch self {
    case .classRates(let tariff): tariff.services.map(\.name)
    case .skidRates(let tariff): tariff.services.map(\.name)
    case .parcel(let tariff): tariff.services.map(\.name)
    case .perMile(let tariff): tariff.services.map(\.name)
    }
  }

  /// How many rows the largest part of the tariff has: the lanes of class, skid and foot rates and
  /// of rates per mile, the brackets of parcel rates.
  public var rowCount: Int {
    switch self {
    case .classRates(let tariff): tariff.lanes.count
    case .skidRates(let tariff): tariff.lanes.count
    case .parcel(let tariff): tariff.services.reduce(0) { $0 + $1.grid.rowCount }
    case .perMile(let tariff): tariff.lanes.count
    }
  }

  /// The tariff with no service but the named ones.
  func keeping(_ names: Set<String>) -> Tariff {
    switch self {
    case .classRates(let tariff): .classRates(tariff.keeping(names))
    case .skidRates(let tariff): .skidRates(tariff.keeping(names))
    case .parcel(let tariff): .parcel(tariff.keeping(names))
    case .perMile(let tariff): .perMile(tariff.keeping(names))
    }
  }
}

/// The kinds of tariff.
public enum TariffKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Class by weight break for each lane.
  case classRates = "class"
  /// The number of skids or feet for each lane.
  case skidRates = "skid"
  /// Zone by weight for each service.
  case parcel
  /// A rate per mile for each lane and kind of equipment.
  case perMile = "per_mile"

  /// The kind in words.
  public var name: String {
    switch self {
    case .classRates: "class rates"
    case .skidRates: "skid or foot rates"
    case .parcel: "parcel rates"
    case .perMile: "truckload rates per mile"
    }
  }
}
