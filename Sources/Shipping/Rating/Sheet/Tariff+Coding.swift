extension Tariff: Codable {
  private enum CodingKeys: String, CodingKey {
    case classRates
    case skidRates
    case parcel
    case perMile
  }

  /// Reads a tariff by the name of its kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.parcel) {
      self = .parcel(try container.decode(ParcelTariff.self, forKey: .parcel))
    } else if container.contains(.skidRates) {
      self = .skidRates(try container.decode(SkidTariff.self, forKey: .skidRates))
    } else if container.contains(.perMile) {
      self = .perMile(try container.decode(PerMileTariff.self, forKey: .perMile))
    } else {
      self = .classRates(try container.decode(ClassTariff.self, forKey: .classRates))
    }
  }

  /// Writes `{"parcel": …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .classRates(let tariff): try container.encode(tariff, forKey: .classRates)
    case .skidRates(let tariff): try container.encode(tariff, forKey: .skidRates)
    case .parcel(let tariff): try container.encode(tariff, forKey: .parcel)
    case .perMile(let tariff): try container.encode(tariff, forKey: .perMile)
    }
  }
}
