public import Units

/// One line of an invoice that crosses the border.
public struct GoodsLine: Hashable, Sendable, Codable {
  /// What the goods are.
  public var description: String

  /// The number in the destination's tariff, or nothing where it is not known.
  public var number: TariffNumber?

  /// Where the goods were made, or nothing where it is not known.
  public var origin: Country?

  /// How many sellable units the line has.
  public var quantity: ExactDecimal

  /// The price of the line, or what stands in place of one.
  public var price: LinePrice

  /// The weight of the line.
  public var mass: Mass?

  /// The space of the line.
  public var volume: Volume?

  /// Quantities in the units that a specific duty asks for.
  public var quantities: [DutyQuantity]

  /// The rates that the tariff gives the line, by treatment.
  public var rates: [TreatmentRate]

  /// What is claimed for the line.
  public var claim: TreatmentClaim

  /// The value of contents that a rule may ask for, such as `copper`.
  public var contents: [ContentValue]

  /// The cost of the work that was done abroad on goods that come back.
  public var processing: Money?

  /// The day on which goods that come back were exported.
  public var exportedOn: CalendarDay?

  /// What holds for this line beside what holds for all.
  public var circumstances: Circumstances

  /// The line's part of shared costs where they are divided by hand; any unit, at or above zero.
  public var handShare: ExactDecimal?

  /// Makes a line.
  public init(
    _ description: String, number: TariffNumber? = nil, origin: Country? = nil,
    quantity: ExactDecimal = 1, price: LinePrice, mass: Mass? = nil, volume: Volume? = nil,
    quantities: [DutyQuantity] = [], rates: [TreatmentRate] = [],
    claim: TreatmentClaim = .general, contents: [ContentValue] = [], processing: Money? = nil,
    exportedOn: CalendarDay? = nil, circumstances: Circumstances = [],
    handShare: ExactDecimal? = nil
  ) {
    self.description = description
    self.number = number
    self.origin = origin
    self.quantity = quantity
    self.price = price
    self.mass = mass
    self.volume = volume
    self.quantities = quantities
    self.rates = rates
    self.claim = claim
    self.contents = contents
    self.processing = processing
    self.exportedOn = exportedOn
    self.circumstances = circumstances
    self.handShare = handShare
  }
}

/// The value of a content of a line, such as its copper or its parts from one region.
public struct ContentValue: Hashable, Sendable, Codable {
  /// The name that the rule gives the content.
  public var name: String

  /// Its value, in any currency with a rate.
  public var value: Money

  /// Makes a content.
  public init(_ name: String, _ value: Money) {
    self.name = name
    self.value = value
  }
}
