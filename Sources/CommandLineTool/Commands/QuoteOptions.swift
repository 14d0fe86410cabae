import ArgumentParser
import Shipping
import Units
import Workflows

/// The options that say what is asked for a price, each a field of the New quote form.
struct QuoteOptions: ParsableArguments {
  @Option(help: "The postal code of the pickup.")
  var from: String?

  @Option(help: "The postal code of the delivery.")
  var to: String?

  @Option(
    name: .customLong("pickup-at"),
    help: ArgumentHelp(
      "What the truck finds at the pickup: \(QuoteOptions.sites) (default: businessWithDock).",
      valueName: "site"))
  var pickupSite: String?

  @Option(
    name: .customLong("deliver-to"),
    help: ArgumentHelp("What it finds at the delivery, the same choices.", valueName: "site"))
  var deliverySite: String?

  @Option(
    parsing: .unconditional, help: "The day of pickup: 2026-11-24, tomorrow, +3 (default: today).")
  var ship: String?

  @Option(
    name: .customLong("unit"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      """
      A line of handling units, repeatable, its parts in any order: 48x40x55 3 1250lb, or \
      2 skids 120x100x140cm 500kg each class 70 stackable.
      """, valueName: "text"))
  var units: [String] = []

  @Option(
    name: .customLong("service"),
    help: ArgumentHelp(
      """
      A service beyond dock to dock, repeatable, with how much of it where the price depends on that: \
      liftgateDelivery, detentionWithPower=90min, "stopOff=2 stops 40 mi".
      """, valueName: "name"))
  var services: [String] = []

  @Option(
    help: ArgumentHelp(
      "The truck that is wanted, for truckloads: \(QuoteOptions.kinds) (default: any).",
      valueName: "kind"))
  var equipment: String?

  @Option(
    help: ArgumentHelp(
      "The port of entry, by its code or words of its name: 3801, lewiston (default: the best one).",
      valueName: "port"))
  var port: String?

  @Option(parsing: .unconditional, help: "What the goods are.")
  var goods: String?

  @Option(
    name: .customLong("hs"),
    help: ArgumentHelp("Their number of the Harmonized System.", valueName: "number"))
  var harmonizedCode: String?

  @Option(
    name: .customLong("made-in"),
    help: ArgumentHelp("The country where they were made, two letters.", valueName: "country"))
  var goodsOrigin: String?

  @Option(parsing: .unconditional, help: "What all of them are worth: 4200, or \"4200.00 CAD\".")
  var value: String?

  @Option(help: "The currency in which offers are wanted (default: any).")
  var currency: String?

  static let sites = SiteKind.allCases.map(\.rawValue).joined(separator: ", ")
  static let kinds = Equipment.allCases.map(\.rawValue).joined(separator: ", ")

  /// The flags that were used.
  var used: [String] {
    [
      ("--from", from != nil), ("--to", to != nil), ("--pickup-at", pickupSite != nil),
      ("--deliver-to", deliverySite != nil), ("--ship", ship != nil), ("--unit", !units.isEmpty),
      ("--service", !services.isEmpty), ("--equipment", equipment != nil),
      ("--port", port != nil), ("--goods", goods != nil), ("--hs", harmonizedCode != nil),
      ("--made-in", goodsOrigin != nil), ("--value", value != nil),
      ("--currency", currency != nil),
    ].filter(\.1).map(\.0)
  }
}

extension QuoteOptions {
  /// The options as they would be typed into the form.
  ///
  /// - Throws: `ToolError` that names the flag, with the choices where there are some.
  func entry() throws -> QuoteEntry {
    var entry = QuoteEntry()
    entry.origin = from ?? ""
    entry.destination = to ?? ""
    entry.originSite = try choice(pickupSite, "--pickup-at") ?? entry.originSite
    entry.destinationSite = try choice(deliverySite, "--deliver-to") ?? entry.destinationSite
    entry.shipDay = ship ?? "today"
    entry.equipment = try choice(equipment, "--equipment")
    (entry.goods, entry.harmonizedCode) = (goods ?? "", harmonizedCode ?? "")
    (entry.goodsOrigin, entry.value) = (goodsOrigin ?? "", value ?? "")
    (entry.currency, entry.port) = (currency ?? "", port ?? "")
    if !units.isEmpty {
      entry.units = try readings().map(\.unit)
    }
    entry.services = try services.enumerated().map(service)
    return entry
  }

  /// The lines of units as they were read.
  func readings() throws -> [TypedUnit.Reading] {
    try units.enumerated().map { index, text in
      do throws(FieldProblem) {
        return try TypedUnit.read(text, at: index)
      } catch {
        throw ToolError.flag("--unit \"\(text)\"", error)
      }
    }
  }

  private func service(at index: Int, _ text: String) throws -> QuoteEntry.Service {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let accessorial: Accessorial = try choice(name, "--service") else {
      return QuoteEntry.Service()
    }
    let detail = parts.count > 1 ? String(parts[1]) : ""
    do throws(FieldProblem) {
      _ = try TypedDetail.read(detail, field: FieldPath("amount"))
    } catch {
      throw ToolError.flag("--service \(name)", error)
    }
    return QuoteEntry.Service(accessorial, detail: detail)
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String?, _ flag: String
  ) throws -> Choice? where Choice.RawValue == String {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw ToolError.flag(
        flag,
        FieldProblem(
          field: FieldPath("value"), typed: text,
          reason: .unknownChoice(choices: Choice.allCases.map(\.rawValue))))
    }
    return choice
  }
}
