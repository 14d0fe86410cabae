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
    tariff.serviceReferences.filter { $0.references.contains(reference) }.map(\.service)
  }
}

/// What a service refers to by name.
struct ServiceReferences {
  let service: String
  let fuel: String?
  let schedule: String?
  let chart: String?

  init(_ service: String, fuel: FuelSurcharge?, schedule: String?, chart: String? = nil) {
    self.service = service
    self.fuel = fuel?.tableName
    self.schedule = schedule
    self.chart = chart
  }

  /// The tables.
  var references: [TableReference] {
    [
      fuel.map { TableReference(.fuelTable, named: $0) },
      schedule.map { TableReference(.accessorialSchedule, named: $0) },
      chart.map { TableReference(.zoneChart, named: $0) },
    ].compactMap { $0 }
  }
}

extension Tariff {
  var references: [TableReference] { serviceReferences.flatMap(\.references) }

  /// What each service refers to, in the order of the services.
  var serviceReferences: [ServiceReferences] {
    switch self {
    case .classRates(let tariff):
      tariff.services.map {
        .init($0.name, fuel: $0.terms.fuel, schedule: $0.terms.accessorialSchedule)
      }
    case .skidRates(let tariff):
      tariff.services.map {
        .init($0.name, fuel: $0.terms.fuel, schedule: $0.terms.accessorialSchedule)
      }
    case .parcel(let tariff):
      tariff.services.map {
        .init(
          $0.name, fuel: $0.terms.fuel, schedule: $0.terms.accessorialSchedule,
          chart: $0.sharedChart)
      }
    case .perMile(let tariff):
      tariff.services.map {
        .init($0.name, fuel: $0.terms.fuel.surcharge, schedule: $0.terms.accessorialSchedule)
      }
    }
  }

  /// True when a service refers to a schedule or a chart.
  var needsCompletion: Bool {
    switch self {
    case .classRates(let tariff):
      tariff.services.contains { $0.terms.accessorialSchedule != nil }
    case .skidRates(let tariff):
      tariff.services.contains { $0.terms.accessorialSchedule != nil }
    case .perMile(let tariff):
      tariff.services.contains { $0.terms.accessorialSchedule != nil }
    case .parcel(let tariff):
      tariff.services.contains { $0.terms.accessorialSchedule != nil || $0.sharedChart != nil }
    }
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
