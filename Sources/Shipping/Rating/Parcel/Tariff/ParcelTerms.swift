public import Units

/// What a parcel service does with the prices of its grid.
public struct ParcelTerms: Hashable, Sendable, Codable {
  /// Whether it crosses borders.
  public var reach: ParcelReach

  /// Business days under way, for zones without their own.
  public var transit: DaySpan?

  /// Business days under way of single zones.
  public var zoneTransit: [String: DaySpan]

  /// The dimensional weight.
  public var dimensional: DimensionalRule

  /// The step to which weights are rounded up; nothing for exact weights.
  public var weightStep: Mass?

  /// How heavy and large a piece may be.
  public var limits: ParcelLimitRule

  /// The discount on the base charge of the shipment.
  public var discount: Percent

  /// The least base charge of a piece after the discount; nothing for none.
  public var minimumPerPiece: Money?

  /// Surcharges, in the order of the bill.
  public var surcharges: [ParcelSurcharge]

  /// What accessorials cost; one that is absent is not offered.
  ///
  /// A share is one of the base charge.
  public var accessorials: [Accessorial: AccessorialCharge]

  /// The schedule with the accessorials that the terms do not price themselves, by its name.
  public var accessorialSchedule: String?

  /// The fuel surcharge, on the base charge and on what is fuelled.
  public var fuel: FuelSurcharge

  /// Accessorials that the fuel surcharge also applies to.
  public var fuelledAccessorials: Set<Accessorial>

  /// How many days an offer stands; nothing for as long as the sheet.
  public var offerDays: Int?

  /// Makes terms without anything.
  ///
  /// The rule of dimensional weight must be said, since a parcel that is billed by the wrong one has a wrong
  /// price.
  public init(
    dimensional: DimensionalRule, weightStep: Mass? = nil, reach: ParcelReach = .everywhere,
    transit: DaySpan? = nil, zoneTransit: [String: DaySpan] = [:], limits: ParcelLimitRule = .none,
    discount: Percent = .zero, minimumPerPiece: Money? = nil, surcharges: [ParcelSurcharge] = [],
    accessorials: [Accessorial: AccessorialCharge] = [:], fuel: FuelSurcharge = .none,
    fuelledAccessorials: Set<Accessorial> = [], offerDays: Int? = nil
  ) {
    self.dimensional = dimensional
    self.weightStep = weightStep
    self.reach = reach
    self.transit = transit
    self.zoneTransit = zoneTransit
    self.limits = limits
    self.discount = discount
    self.minimumPerPiece = minimumPerPiece
    self.surcharges = surcharges
    self.accessorials = accessorials
    self.fuel = fuel
    self.fuelledAccessorials = fuelledAccessorials
    self.offerDays = offerDays
  }
}
