import ArgumentParser
import Shipping
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

  /// The invoice that was typed for a shipment.
  ///
  /// - Throws: What is wrong, each with the flag that mends it.
  func invoice(for shipment: String, on desk: Desk) throws -> FreightInvoice {
    do throws(ReadTypedInvoice.Failure) {
      return try ReadTypedInvoice(desk: desk)(entry, for: shipment)
    } catch {
      guard case .fields(let problems) = error else { throw error }
      throw ToolError.flags(
        problems.problems.map { FlaggedProblem(flag: Self.flag(of: $0.field), problem: $0) })
    }
  }

  private static func flag(of field: FieldPath) -> String? {
    guard case .name(let head) = field.steps.first else { return nil }
    switch head {
    case "invoiceNumber": return "--number"
    case "day": return "--date"
    case "currency", "total", "weight": return "--\(head)"
    case "lines": return "--line 'charge=amount; weight; class'"
    default: return nil
    }
  }

  /// What was typed.
  private var entry: InvoiceEntry {
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
