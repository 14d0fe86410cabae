import ArgumentParser
import Shipping
import Workflows

/// The options that say what a landed cost is asked of, each a field of its form.
struct LandedCostOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the goods are sent from, two letters.", valueName: "country"))
  var from: String?

  @Option(help: ArgumentHelp("Where they arrive, two letters.", valueName: "country"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "The importer's state or province, or a postal code there.", valueName: "ON"))
  var province: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("post, courier, ltl, truckload, rail, air or vessel.", valueName: "way"))
  var channel: String?

  @Option(help: ArgumentHelp("business or consumer.", valueName: "kind"))
  var importer: String?

  @Option(help: ArgumentHelp("The Incoterms 2020 rule (default: DAP).", valueName: "rule"))
  var terms: String?

  @Option(
    name: .customLong("line"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      """
      A line of the invoice, repeatable, its parts between semicolons: "ceramic planters; 6913.90; \
      made in US; 200 pieces; 4200.00 USD; 600 lb; proof; mfn 6.5%", or "@TEE-1; 12 pieces".
      """, valueName: "text"))
  var lines: [String] = []

  @Option(help: ArgumentHelp("Carriage from the place of direct shipment.", valueName: "amount"))
  var freight: String?

  @Option(help: ArgumentHelp("Insurance of the carriage.", valueName: "amount"))
  var insurance: String?

  @Option(
    name: .customLong("pre-carriage"),
    help: ArgumentHelp("Carriage to the place of direct shipment.", valueName: "amount"))
  var preCarriage: String?

  @Option(
    name: .customLong("rate"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A rate of exchange, repeatable.", valueName: "1 USD = 1.3810 CAD"))
  var rates: [String] = []

  @Option(
    name: .customLong("fee"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A fee, repeatable.", valueName: "courier fee: 12.00 CAD"))
  var fees: [String] = []

  @Option(
    name: .customLong("is"),
    help: ArgumentHelp(
      "What holds for all goods, repeatable: gift, sellerRegistered, ...", valueName: "fact"))
  var circumstances: [String] = []

  @Option(
    help: ArgumentHelp(
      "The currency of the invoice (default: that of the lines).", valueName: "code"))
  var currency: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day whose law holds (default: today).", valueName: "day"))
  var day: String?

  @Option(
    name: .customLong("shipped"),
    help: ArgumentHelp("The day of direct shipment (default: the day of law).", valueName: "day"))
  var shipped: String?

  @Option(
    name: .customLong("divide-by"),
    help: ArgumentHelp(
      "How shared costs fall on lines: value, weight, volume or quantity (default: value).",
      valueName: "method"))
  var apportionment: String?

  /// True when nothing was given.
  var isBlank: Bool {
    entry == LandedCostOptions.blank
  }

  private static let blank: LandedCostEntry = {
    var entry = LandedCostEntry()
    entry.incoterm = defaultTerms
    return entry
  }()

  private static let defaultTerms = "DAP"

  /// The entry that the options make.
  var entry: LandedCostEntry {
    var entry = LandedCostEntry()
    (entry.shippedFrom, entry.destination) = (from ?? "", to ?? "")
    (entry.region, entry.channel) = (province ?? "", channel ?? "")
    (entry.importer, entry.incoterm) = (importer ?? "", terms ?? Self.defaultTerms)
    (entry.day, entry.directShipment) = (day ?? "", shipped ?? "")
    (entry.currency, entry.exchangeRates) = (currency ?? "", rates)
    (entry.freight, entry.insurance) = (freight ?? "", insurance ?? "")
    (entry.preCarriage, entry.fees) = (preCarriage ?? "", fees)
    (entry.circumstances, entry.lines) = (circumstances, lines)
    entry.apportionment = apportionment ?? ""
    return entry
  }
}
