import ArgumentParser
import Shipping
import Workflows

/// The fields of a product as flags.
struct ProductOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What it is, as it goes onto an invoice.", valueName: "text"))
  var description: String?

  @Option(help: ArgumentHelp("Where it was made, two letters.", valueName: "country"))
  var origin: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The weight of one, as 0.4lb or 180g.", valueName: "weight"))
  var weight: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The usual price of one, as \"12.00 CAD\".", valueName: "amount"))
  var price: String?

  @Option(help: ArgumentHelp("A tariff number, six digits or more.", valueName: "number"))
  var hs: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The country whose tariff --hs is of.", valueName: "country"))
  var destination: String?

  @Option(help: ArgumentHelp("Why --hs was chosen.", valueName: "text"))
  var why: String?

  /// True when a fact other than the tariff number is to be saved.
  var changesFacts: Bool {
    [description, origin, weight, price].contains { $0 != nil }
  }

  /// True when there is anything to save.
  var isAny: Bool { changesFacts || hs != nil || destination != nil || why != nil }

  func validate() throws {
    guard hs != nil || (destination == nil && why == nil) else {
      throw ValidationError("--for and --why speak of a number; add --hs NUMBER.")
    }
  }

  /// The fields of a product with these in place of those that it has.
  func entry(number: String, over product: Product?) -> ProductEntry {
    var entry = product.map(ProductEntry.init) ?? ProductEntry()
    if product == nil { entry.number = number }
    entry.description = description ?? entry.description
    entry.origin = origin ?? entry.origin
    entry.weight = weight ?? entry.weight
    entry.price = price ?? entry.price
    return entry
  }

  /// The decision, where a number was given.
  var decision: DecisionEntry? {
    hs.map { DecisionEntry(number: $0, destination: destination ?? "", reason: why ?? "") }
  }
}
