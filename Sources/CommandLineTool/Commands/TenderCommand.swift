import ArgumentParser
import Interchange
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Writes the file that offers a booked shipment to its carrier.
struct TenderCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "tender",
    abstract: "Write a booked shipment for its carrier, as X12 204 or 211.",
    discussion: """
      crossbill tender BX-1001 --sender ZZ:MYCOMPANY --output BX-1001.204
      The sender is kept for the next file. Each file has a control number of its own.
      The carrier's answer is read by crossbill import FILE.990, or noted by hand where it came by
      telephone:
        crossbill tender BX-1001 --answered accepted
      A cancellation is only asked for until the carrier takes it.
      """)

  @Argument(help: "The shipment, such as BX-1001.")
  var shipment: String

  @Option(help: "204, a load tender, or 211, a bill of lading (default: 204).")
  var format = "204"

  @Flag(help: "In place of a file that was sent before.")
  var replace = false

  @Flag(help: "Call the shipment off at the carrier.")
  var cancel = false

  @Option(
    help: ArgumentHelp(
      "Who sends, qualifier and identifier: ZZ:MYCOMPANY (default: that of the last file).",
      valueName: "id"))
  var sender: String?

  @Option(
    help: ArgumentHelp("Who receives (default: the carrier's SCAC: 02:ODFL).", valueName: "id"))
  var receiver: String?

  @Option(help: "The carrier's SCAC, where the offer does not tell it.")
  var scac: String?

  @Flag(help: "Mark the file as a test.")
  var test = false

  @Option(
    help: ArgumentHelp(
      "Write no file; note what the carrier said: accepted, declined, conditional or countered.",
      valueName: "answer"))
  var answered: String?

  @Option(help: ArgumentHelp("Why, in the carrier's words; with --answered.", valueName: "text"))
  var remarks: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  private struct Answer: Encodable {
    var shipment: String
    var format: Tender.Format
    var purpose: Tender.Purpose
    var controlNumber: Int
    var file: String?
    var text: String?
    var changes: [String]
  }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if let answered { return try note(answered, environment) }
    if remarks != nil { throw ToolError.usage("--remarks says why with --answered; add that.") }
    let choice = try choice()
    let tendering = WriteTender(desk: try environment.desk(desk, for: .using))
    let written =
      if let output {
        try tendering(shipment, choice, into: NamedFile(output))
      } else {
        try tendering(shipment, choice)
      }
    try report(written, environment)
    return written.file.replacements.isEmpty ? .done : .needsAttention
  }

  private func choice() throws -> WriteTender.Choice {
    guard let format = Tender.Format(rawValue: format) else {
      throw FieldProblem(
        field: FieldPath("format"), typed: format,
        reason: .unknownChoice(choices: Tender.Format.allCases.map(\.rawValue)))
    }
    if replace, cancel { throw ToolError.usage("Give --replace or --cancel, not both.") }
    let carrier = try scac.map { text in
      guard let code = StandardCarrierAlphaCode(parsing: text) else {
        throw FieldProblem(
          field: FieldPath("scac"), typed: text,
          reason: .wrongShape(needed: "two to four letters", example: "ODFL"))
      }
      return code
    }
    return WriteTender.Choice(
      format: format, purpose: cancel ? .cancellation : replace ? .replacement : .original,
      carrier: carrier, sender: sender, receiver: receiver, isTest: test)
  }

  private func report(
    _ written: WriteTender.Written, _ environment: ToolEnvironment
  ) throws {
    let changes = written.changes
    guard !desk.json else {
      return try environment.write(
        JSONOutput.text(
          Answer(
            shipment: written.shipment.value.number, format: written.tender.format,
            purpose: written.tender.purpose, controlNumber: written.tender.controlNumber,
            file: output, text: output == nil ? written.file.text : nil, changes: changes)))
    }
    if let output {
      try environment.write(
        DisplayText.escaped(written.sentence(into: output)) + "\n")
    } else {
      try environment.write(written.file.text)
    }
    for change in changes { environment.writeError(DisplayText.escaped("! " + change) + "\n") }
  }
}
