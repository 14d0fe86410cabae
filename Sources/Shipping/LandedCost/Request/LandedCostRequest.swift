public import Units

/// A consignment whose cost at the buyer's door is asked for.
public struct LandedCostRequest: Hashable, Sendable, Codable {
  /// The day whose law holds: release in Canada, entry in the United States, elsewhere the day on
  /// which the declaration is accepted (unverified for the European Union and the United Kingdom).
  public var day: CalendarDay

  /// The day on which the goods began their direct way to the market; nothing for the day of law.
  public var directShipment: CalendarDay?

  /// The country from which the goods are sent, wherever they were made.
  public var shippedFrom: Country

  /// The country in which they arrive.
  public var destination: Country

  /// The importer's state or province, or nothing where it is not known or the country has none.
  public var region: Subdivision?

  /// The way by which the goods come before customs.
  public var channel: ImportChannel

  /// Who imports.
  public var importer: ImporterKind

  /// The rule of delivery.
  public var incoterm: Incoterm

  /// The place that the rule of delivery names, such as the seller's dock; empty where none is named.
  public var namedPlace: String

  /// The currency of the invoice.
  public var currency: Currency

  /// The rates of exchange that are known.
  public var exchangeRates: [ExchangeRate]

  /// Carriage, insurance and other amounts beside the prices of the lines.
  public var elements: [PriceElement]

  /// What holds for the whole consignment.
  ///
  /// ``Circumstance/preferenceProven`` is not read here: a line's claim says it.
  public var circumstances: Circumstances

  /// The lines of the invoice, at least one.
  public var lines: [GoodsLine]

  /// Fees that are given, such as a courier's.
  public var fees: [GivenFee]

  /// How many parcels or mail items there are.
  public var parcels: Int

  /// How shared costs are divided among the lines.
  public var apportionment: ApportionmentMethod

  /// Makes a request; one parcel, costs divided by value, and no amounts beside the prices unless
  /// told otherwise.
  public init(
    day: CalendarDay, directShipment: CalendarDay? = nil, shippedFrom: Country,
    destination: Country, region: Subdivision? = nil, channel: ImportChannel,
    importer: ImporterKind, incoterm: Incoterm, namedPlace: String = "", currency: Currency,
    exchangeRates: [ExchangeRate] = [], elements: [PriceElement] = [],
    circumstances: Circumstances = [], lines: [GoodsLine], fees: [GivenFee] = [],
    parcels: Int = 1, apportionment: ApportionmentMethod = .value
  ) {
    self.day = day
    self.directShipment = directShipment
    self.shippedFrom = shippedFrom
    self.destination = destination
    self.region = region
    self.channel = channel
    self.importer = importer
    self.incoterm = incoterm
    self.namedPlace = namedPlace
    self.currency = currency
    self.exchangeRates = exchangeRates
    self.elements = elements
    self.circumstances = circumstances
    self.lines = lines
    self.fees = fees
    self.parcels = parcels
    self.apportionment = apportionment
  }
}
