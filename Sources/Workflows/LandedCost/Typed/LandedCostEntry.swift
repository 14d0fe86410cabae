/// What is asked of a landed cost, as typed: each field as text, so that a half-typed form can be kept.
public struct LandedCostEntry: Hashable, Sendable, Codable {
  /// The country from which the goods are sent.
  public var shippedFrom = ""
  /// The country in which they arrive.
  public var destination = ""
  /// The importer's state or province, or a postal code there.
  public var region = ""
  /// The way: post, courier, truck (also ltl or truckload), rail, air or vessel.
  public var channel = ""
  /// Who imports: business or consumer.
  public var importer = ""
  /// The rule of delivery, three letters.
  public var incoterm = ""
  /// The day whose law holds; empty for today.
  public var day = ""
  /// The day of direct shipment; empty for the day of law.
  public var directShipment = ""
  /// The currency of the invoice; empty for that of the first priced line.
  public var currency = ""
  /// Rates of exchange, each as `1 USD = 1.3810 CAD` or `USD/CAD 1.3810`.
  public var exchangeRates: [String] = []
  /// Carriage from the place of direct shipment.
  public var freight = ""
  /// Insurance of the carriage.
  public var insurance = ""
  /// Carriage to the place of direct shipment.
  public var preCarriage = ""
  /// Fees that are given, each as `courier fee: 12.00 CAD`.
  public var fees: [String] = []
  /// What holds for all goods, by the names of ``Circumstance``.
  public var circumstances: [String] = []
  /// The lines of the invoice, each as ``TypedGoodsLine`` reads it.
  public var lines: [String] = []
  /// By what shared costs are divided: value, weight, volume or quantity.
  public var apportionment = ""

  /// Makes an entry of which nothing is typed.
  public init() {}
}
