import ArgumentParser
import Workflows

/// An invoice that is typed off a paper, on the command line.
struct TypedInvoiceOptions: ParsableArguments {
  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "A charge of a typed invoice, weight and class if they are told: 'freight=1104.00; 1600 lb; 100'.",
      valueName: "charge=amount"))
  var lines: [String] = []

  @Option(
    help: ArgumentHelp(
      "The carrier's number of the typed invoice (default: the PRO number).", valueName: "number"))
  var number: String?

  @Option(help: ArgumentHelp("The day of the typed invoice.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Its currency (default: that of the quote).", valueName: "code"))
  var currency: String?

  @Option(
    help: ArgumentHelp("What it asks for (default: the sum of its lines).", valueName: "amount"))
  var total: String?

  @Option(help: "The weight that it bills.")
  var weight: String?

  /// True when anything is typed.
  var isTyped: Bool {
    !lines.isEmpty || [number, date, currency, total, weight].contains { $0 != nil }
  }

  /// What was typed.
  var entry: InvoiceEntry {
    var entry = InvoiceEntry()
    entry.number = number ?? ""
    entry.day = date ?? ""
    entry.currency = currency ?? ""
    entry.total = total ?? ""
    entry.weight = weight ?? ""
    entry.lines = lines.map { InvoiceEntry.Line(typed: $0) }
    return entry
  }
}
