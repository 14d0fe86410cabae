public import Units

/// What a service does with the rates of its grid.
public struct RateTerms: Hashable, Sendable, Codable {
  /// When the tariff minimum is compared with the rated charge.
  public enum DiscountOrder: String, Hashable, Sendable, Codable, CaseIterable {
    /// The discounted charge is raised to the minimum less the minimum's own discount.
    ///
    /// The default, as FedEx Freight's rules tariff item 610 reads.
    case discountThenMin
    /// The gross charge is raised to the minimum, and the result is discounted.
    ///
    /// A raised charge takes the smallest discount of the shipment's classes, so that the price is
    /// never too low.
    case minThenDiscount
  }

  /// Classes that are rated as another class ("freight all kinds").
  public struct FreightAllKinds: Hashable, Sendable, Codable {
    /// The lowest class of the range.
    public let from: FreightClass
    /// The highest class of the range.
    public let through: FreightClass
    /// The class at which the range is rated.
    public let ratedAs: FreightClass

    /// Makes a range, both ends included.
    public init(from: FreightClass, through: FreightClass, ratedAs: FreightClass) {
      self.from = from
      self.through = through
      self.ratedAs = ratedAs
    }
  }

  /// The discount on the gross charge.
  public var discount: Percent

  /// Discounts of single classes, after freight-all-kinds, which replace ``discount``.
  public var classDiscounts: [FreightClass: Percent]

  /// When the tariff minimum is compared.
  public var discountOrder: DiscountOrder

  /// The least charge of the tariff, unless a lane has its own; nothing for none.
  public var tariffMinimum: Money?

  /// The discount on the tariff minimum under ``DiscountOrder/discountThenMin``.
  public var minimumDiscount: Percent

  /// The charge below which no discount goes; nothing for none.
  public var absoluteMinimum: Money?

  /// Ranges of classes rated as another, the first that fits counting.
  public var freightAllKinds: [FreightAllKinds]

  /// The fuel surcharge.
  public var fuel: FuelSurcharge

  /// Accessorials that the fuel surcharge also applies to.
  public var fuelledAccessorials: Set<Accessorial>

  /// What accessorials cost; one that is absent is not offered.
  public var accessorials: [Accessorial: AccessorialCharge]

  /// Accessorials charged on every shipment that crosses a border.
  public var borderAccessorials: Set<Accessorial>

  /// The heaviest shipment, or nothing for no limit of the sheet's own.
  public var heaviestShipment: Mass?

  /// The longest side of a handling unit, or nothing for no limit of the sheet's own.
  public var longestSide: Length?

  /// How many days an offer stands; nothing for as long as the sheet.
  public var offerDays: Int?

  /// Makes terms without discount, minimum, fuel, accessorials or limits.
  public init(
    discount: Percent = .zero, classDiscounts: [FreightClass: Percent] = [:],
    discountOrder: DiscountOrder = .discountThenMin, tariffMinimum: Money? = nil,
    minimumDiscount: Percent = .zero, absoluteMinimum: Money? = nil,
    freightAllKinds: [FreightAllKinds] = [], fuel: FuelSurcharge = .none,
    fuelledAccessorials: Set<Accessorial> = [],
    accessorials: [Accessorial: AccessorialCharge] = [:],
    borderAccessorials: Set<Accessorial> = [], heaviestShipment: Mass? = nil,
    longestSide: Length? = nil, offerDays: Int? = nil
  ) {
    self.discount = discount
    self.classDiscounts = classDiscounts
    self.discountOrder = discountOrder
    self.tariffMinimum = tariffMinimum
    self.minimumDiscount = minimumDiscount
    self.absoluteMinimum = absoluteMinimum
    self.freightAllKinds = freightAllKinds
    self.fuel = fuel
    self.fuelledAccessorials = fuelledAccessorials
    self.accessorials = accessorials
    self.borderAccessorials = borderAccessorials
    self.heaviestShipment = heaviestShipment
    self.longestSide = longestSide
    self.offerDays = offerDays
  }

  /// The class at which a class is rated.
  public func ratedClass(of actual: FreightClass) -> FreightClass {
    for range in freightAllKinds where actual >= range.from && actual <= range.through {
      return range.ratedAs
    }
    return actual
  }

  /// The discount of a rated class.
  public func discount(of ratedClass: FreightClass) -> Percent {
    classDiscounts.isEmpty ? discount : classDiscounts[ratedClass] ?? discount
  }
}

/// What an accessorial costs.
public enum AccessorialCharge: Hashable, Sendable, Codable {
  /// One amount a shipment.
  case flat(amount: Money)
  /// A rate per hundred pounds of actual weight, between two amounts.
  case perHundredweight(rate: HundredweightRate, atLeast: Money?, atMost: Money?)
  /// A share of the linehaul, between two amounts.
  case percentOfLinehaul(percent: Percent, atLeast: Money?, atMost: Money?)
  /// An amount a handling unit, between two amounts.
  case perHandlingUnit(amount: Money, atLeast: Money?, atMost: Money?)
}
