public import Units

/// What a service does with the rates of its grid.
public struct RateTerms: Hashable, Sendable {
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

  /// The schedule with the accessorials that the terms do not price themselves, by its name.
  public var accessorialSchedule: String?

  /// Accessorials charged on every shipment that crosses a border.
  public var borderAccessorials: Set<Accessorial>

  /// What happens with freight that takes much room for its weight.
  public var space: SpaceRules

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
    borderAccessorials: Set<Accessorial> = [], space: SpaceRules = .none,
    heaviestShipment: Mass? = nil, longestSide: Length? = nil, offerDays: Int? = nil
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
    self.space = space
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

extension RateTerms: Codable {
  private enum CodingKeys: String, CodingKey {
    case discount
    case classDiscounts
    case discountOrder
    case tariffMinimum
    case minimumDiscount
    case absoluteMinimum
    case freightAllKinds
    case fuel
    case fuelledAccessorials
    case accessorials
    case accessorialSchedule
    case borderAccessorials
    case space
    case heaviestShipment
    case longestSide
    case offerDays
  }

  /// Reads terms; those that came into being after the first release may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      discount: try container.decode(Percent.self, forKey: .discount),
      classDiscounts: try container.decode([FreightClass: Percent].self, forKey: .classDiscounts),
      discountOrder: try container.decode(DiscountOrder.self, forKey: .discountOrder),
      tariffMinimum: try container.decodeIfPresent(Money.self, forKey: .tariffMinimum),
      minimumDiscount: try container.decode(Percent.self, forKey: .minimumDiscount),
      absoluteMinimum: try container.decodeIfPresent(Money.self, forKey: .absoluteMinimum),
      freightAllKinds: try container.decode([FreightAllKinds].self, forKey: .freightAllKinds),
      fuel: try container.decode(FuelSurcharge.self, forKey: .fuel),
      fuelledAccessorials: try container.decode(
        Set<Accessorial>.self, forKey: .fuelledAccessorials),
      accessorials: try container.decode(
        [Accessorial: AccessorialCharge].self, forKey: .accessorials),
      borderAccessorials: try container.decode(
        Set<Accessorial>.self, forKey: .borderAccessorials),
      space: try container.decodeIfPresent(SpaceRules.self, forKey: .space) ?? .none,
      heaviestShipment: try container.decodeIfPresent(Mass.self, forKey: .heaviestShipment),
      longestSide: try container.decodeIfPresent(Length.self, forKey: .longestSide),
      offerDays: try container.decodeIfPresent(Int.self, forKey: .offerDays))
    accessorialSchedule = try container.decodeIfPresent(String.self, forKey: .accessorialSchedule)
  }
}
