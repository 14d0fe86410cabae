import ArgumentParser
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Compares a carrier's invoice with the offer that was taken.
struct AuditCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Compare a carrier's invoice with its quote, line by line.",
    discussion: """
      The invoice is a file (X12 210, a CSV table, or JSON; - for standard input), or the number of
      one that was imported. Its shipment is found by the numbers on it, or named with --quote.
        crossbill audit --example > invoice.json
        crossbill audit invoice.json --letter
      Or type it, for its shipment, a --line for each charge:
        crossbill audit BX-1001 --number 778812 --line 'freight=1104.00; 1600 lb; 100' \\
          --line discount=-662.40 --line fuel=129.74 --save
      Ends with 0 when the invoice is as quoted, with 1 when anything differs.
      """)

  @Argument(
    help: ArgumentHelp(
      "A file, or the number of an imported invoice; with --line, the shipment.",
      valueName: "invoice"))
  var invoice: String?

  @Option(help: "The quote to compare with, such as Q-1001.")
  var quote: String?

  @Flag(help: "Draft a letter that disputes what differs.")
  var letter = false

  @Flag(help: "Keep the invoice on the desk, so that a second one with its number is noticed.")
  var save = false

  @Flag(help: "Print an invoice to start from.")
  var example = false

  @OptionGroup var typed: TypedInvoiceOptions

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if example {
      guard let example = FreightInvoice.example else {
        throw ToolError.usage("The example cannot be made.")
      }
      try environment.write(JSONOutput.text(example))
      return .done
    }
    let number = try quoteNumber()
    let desk = try environment.desk(desk, for: .using)
    let found = try invoices(environment, desk)
    guard !found.invoices.isEmpty else {
      throw ToolError.badFile(
        found.problems.isEmpty ? ["The file has no invoice."] : found.problems)
    }
    var answers: [AuditAnswer] = []
    for invoice in found.invoices {
      let audited = try AuditInvoice(desk: desk)(invoice, quote: number)
      if save { _ = try desk.store.addInvoice(invoice, by: desk.stamp) }
      answers.append(AuditAnswer(audited))
      if !self.desk.json { try write(audited, environment) }
    }
    if self.desk.json { try environment.write(JSONOutput.text(answers)) }
    for line in found.problems + found.warnings {
      environment.writeError(DisplayText.escaped("! " + line) + "\n")
    }
    let isClean = answers.allSatisfy { !$0.hasDifferences } && found.problems.isEmpty
    return isClean ? .done : .needsAttention
  }

  private func quoteNumber() throws -> QuoteNumber? {
    guard let quote else { return nil }
    guard let number = QuoteNumber(parsing: quote) else {
      throw FieldProblem(
        field: FieldPath("quote"), typed: quote,
        reason: .wrongShape(needed: "the number of a quote", example: "Q-1001"))
    }
    return number
  }

  /// The typed invoice, those of the file, or the imported ones with the number.
  private func invoices(
    _ environment: ToolEnvironment, _ desk: Desk
  ) throws -> FreightInvoiceFile {
    guard let invoice else {
      throw ToolError.usage("No invoice is named; type crossbill audit INVOICE.210.")
    }
    if typed.isTyped {
      return FreightInvoiceFile([try typed.invoice(for: invoice, on: desk)])
    }
    if invoice == "-" || environment.fileExists(invoice) {
      return FreightInvoiceFile(try environment.read(invoice), named: invoice)
    }
    let stored = try desk.store.invoices(number: invoice)
    guard !stored.isEmpty else {
      throw ToolError.usage(
        "There is no file \(invoice), and no invoice with that number was imported; check the name."
      )
    }
    return FreightInvoiceFile(stored.map(\.invoice))
  }

  private func write(
    _ audited: AuditInvoice.Audited, _ environment: ToolEnvironment
  ) throws {
    let lines = AuditText.lines(audited)
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined() + "\n")
    guard letter, let text = audited.letter?.text else { return }
    try environment.write(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { DisplayText.escaped(String($0)) }.joined(separator: "\n"))
  }
}
