extension RateSheet {
  /// The tables that the services refer to by name, each once, in the order of the services.
  ///
  /// Tables that are in the sheet itself are not among them.
  public var references: [TableReference] {
    var found: [TableReference] = []
    for reference in tariff.references where !found.contains(reference) {
      found.append(reference)
    }
    return found
  }

  /// The services that refer to a table.
  public func services(referringTo reference: TableReference) -> [String] {
    tariff.serviceNames.filter { tariff.references(ofService: $0).contains(reference) }
  }
}

extension Tariff {
  var references: [TableReference] { serviceNames.flatMap(references(ofService:)) }

  /// The tables that a service refers to.
  func references(ofService name: String) -> [TableReference] {
    [fuel(ofService: name)?.tableName.map { TableReference(.fuelTable, named: $0) }]
      .compactMap { $0 }
  }

  /// How a service sets its fuel surcharge; nothing for money a mile that follows no index, and for a
  /// service that the tariff does not have.
  public func fuel(ofService name: String) -> FuelSurcharge? {
    switch self {
    case .classRates(let tariff): tariff.services.first { $0.name == name }?.terms.fuel
    case .skidRates(let tariff): tariff.services.first { $0.name == name }?.terms.fuel
    case .parcel(let tariff): tariff.services.first { $0.name == name }?.terms.fuel
    case .perMile(let tariff): tariff.services.first { $0.name == name }?.terms.fuel.surcharge
    }
  }
}

extension TruckloadFuel {
  /// The share or the table; nothing for money a mile that follows no index.
  fileprivate var surcharge: FuelSurcharge? {
    guard case .surcharge(let surcharge) = self else { return nil }
    return surcharge
  }
}
