public import Units

/// What a truckload service adds to its rates per mile.
public struct TruckloadTerms: Hashable, Sendable, Codable {
  /// The fuel surcharge.
  public var fuel: TruckloadFuel

  /// True when fuel by distance is charged for the empty miles too; they are not unless told otherwise.
  public var fuelsDeadhead: Bool

  /// What each stop between the first and the last costs; nothing where none is possible.
  public var stopFee: Money?

  /// What a driver's waiting costs; nothing where it has no price.
  public var detention: DetentionTerms?

  /// What a night's wait costs; nothing where it has no price.
  public var layover: Money?

  /// What covering the load costs; nothing where it has no price.
  public var tarp: Money?

  /// The share of the linehaul that is added when the freight crosses a border.
  ///
  /// Brokers speak of 10 to 20 %, for want of loads the other way: UNVERIFIED.
  public var borderUplift: Percent

  /// The carrier's own payload, or nothing for the usual one of the equipment.
  public var payload: Mass?

  /// The most that a dry van takes across the border.
  public var borderPayload: Mass

  /// The carrier's own weight of tractor and empty trailer, or nothing for the usual one.
  public var emptyWeight: Mass?

  /// What accessorials cost; one that is absent is not offered.
  public var accessorials: [Accessorial: AccessorialCharge]

  /// The schedule with the accessorials that the terms do not price themselves, by its name.
  public var accessorialSchedule: String?

  /// Accessorials charged on every shipment that crosses a border, such as the carrier's border fee.
  public var borderAccessorials: Set<Accessorial>

  /// Accessorials that a fuel surcharge by share also applies to.
  public var fuelledAccessorials: Set<Accessorial>

  /// How many days an offer stands; nothing for as long as the sheet.
  public var offerDays: Int?

  /// Makes terms with nothing beside the rates.
  public init(
    fuel: TruckloadFuel = .none, fuelsDeadhead: Bool = false, stopFee: Money? = nil,
    detention: DetentionTerms? = nil, layover: Money? = nil, tarp: Money? = nil,
    borderUplift: Percent = .zero, payload: Mass? = nil,
    borderPayload: Mass = LoadCheck.usualBorderPayload, emptyWeight: Mass? = nil,
    accessorials: [Accessorial: AccessorialCharge] = [:],
    borderAccessorials: Set<Accessorial> = [], fuelledAccessorials: Set<Accessorial> = [],
    offerDays: Int? = nil
  ) {
    self.fuel = fuel
    self.fuelsDeadhead = fuelsDeadhead
    self.stopFee = stopFee
    self.detention = detention
    self.layover = layover
    self.tarp = tarp
    self.borderUplift = borderUplift
    self.payload = payload
    self.borderPayload = borderPayload
    self.emptyWeight = emptyWeight
    self.accessorials = accessorials
    self.borderAccessorials = borderAccessorials
    self.fuelledAccessorials = fuelledAccessorials
    self.offerDays = offerDays
  }

  /// The check of a load under these terms.
  func check(_ equipment: Equipment) -> LoadCheck {
    LoadCheck(
      equipment, payload: payload, borderPayload: borderPayload, emptyWeight: emptyWeight)
  }
}
