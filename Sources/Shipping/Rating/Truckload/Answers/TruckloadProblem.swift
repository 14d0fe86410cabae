/// Why a truckload service has no price for a shipment.
public enum TruckloadProblem: Error, Hashable, Sendable, Codable {
  /// Nobody gave the distance, and no rate per mile is a price without one.
  case distanceMissing
  /// The service has no rate on the lane for the equipment that is wanted.
  case equipmentNotInSheet(Equipment)
  /// The shipment does not fit the equipment.
  case load(equipment: Equipment, LoadProblem)
  /// Something that happens on the way has no price in the sheet.
  case extraNotInSheet(Extra)

  /// What may happen on the way.
  public enum Extra: String, Hashable, Sendable, Codable, CaseIterable {
    /// Stops between pickup and delivery.
    case stops
    /// A driver's waiting.
    case detention
    /// A night's wait.
    case layover
    /// Covering the load.
    case tarp
  }
}

extension TruckloadProblem {
  /// Why there is no offer, in a clause.
  public var reasonText: String {
    switch self {
    case .distanceMissing: "the distance is UNKNOWN, and the rate is by distance"
    case .equipmentNotInSheet(let equipment): "no rate for a \(equipment.name) on this lane"
    case .load(let equipment, let problem): "\(equipment.name): \(problem.reasonText)"
    case .extraNotInSheet(let extra): "\(extra.name) has no price in the sheet"
    }
  }

  /// What would bring an offer.
  public var mend: String {
    switch self {
    case .distanceMissing: "find the route, or give the distance"
    case .equipmentNotInSheet: "ask for other equipment, or import a sheet with it"
    case .load(_, let problem): problem.mend
    case .extraNotInSheet: "leave it out, or ask the carrier for its price"
    }
  }
}

extension TruckloadProblem.Extra {
  /// The extra that an accessorial is for a truckload, or nothing.
  init?(_ accessorial: Accessorial) {
    switch accessorial {
    case .stopOff: self = .stops
    case .detentionWithPower: self = .detention
    case .layover: self = .layover
    case .tarp: self = .tarp
    default: return nil
    }
  }

  /// The extra in words.
  public var name: String {
    switch self {
    case .stops: "a stop between pickup and delivery"
    case .detention: "detention"
    case .layover: "layover"
    case .tarp: "tarp"
    }
  }
}
