import ArgumentParser
import ReferenceData
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Takes an offer of a quote.
struct BookCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: "Book an offer of a quote: a shipment with a bill of lading number.",
    discussion: """
      By flags, each party as "name; street; city; telephone; contact":
        crossbill book Q-1001 --offer 1 --pickup 08:00-16:30 \\
          --shipper "Lakeside Ceramics; 400 Mill Street; Detroit; 313 555 0142" \\
          --consignee "Garden House; 18 Spadina Avenue; Toronto; 416 555 0177"
      or whole:
        crossbill book --example > booking.json
        crossbill book Q-1001 --request booking.json
      Shipper, GS1 prefix and EDI sender are kept for the next booking.
      """)

  @Argument(help: "The quote, such as Q-1001.")
  var quote: String?

  @OptionGroup var entry: BookingOptions

  @Option(
    name: .long, help: ArgumentHelp("A booking as JSON, - for standard input.", valueName: "file"))
  var request: String?

  @Flag(help: "Print a booking to start from.")
  var example = false

  @Flag(help: "Say what would be booked, and write nothing.")
  var plan = false

  @Option(
    name: .customLong("gs1-prefix"),
    help: ArgumentHelp(
      "Your GS1 company prefix, 6 to 10 digits (default: that of the last booking).",
      valueName: "digits"))
  var gs1Prefix: String?

  @OptionGroup var desk: DeskOptions

  var wantsJSON: Bool { desk.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    if example {
      try environment.write(JSONOutput.text(BookingEntry.example))
      return .done
    }
    let number = try quoteNumber()
    let prefix = try readPrefix()
    let desk = try environment.desk(desk, for: .using)
    let entry = try readEntry(environment, desk)
    let planned = try planned(number, entry, prefix, desk)
    let saved = try plan ? nil : BookOffer(desk: desk)(planned)
    try write(planned, saved?.value, environment)
    return .done
  }

  /// Plans the booking; what is wrong with flags is told with the flag.
  private func planned(
    _ number: QuoteNumber, _ typed: BookingEntry, _ prefix: GS1CompanyPrefix?, _ desk: Desk
  ) throws -> BookOffer.Plan {
    do throws(BookOffer.Failure) {
      return try BookOffer(desk: desk).plan(number, typed, prefix: prefix)
    } catch {
      guard request == nil, case .fields(let problems) = error else { throw error }
      throw entry.flagged(problems.problems)
    }
  }

  private func quoteNumber() throws -> QuoteNumber {
    guard let quote else {
      throw ToolError.usage("No quote is named; type crossbill book Q-1001 --offer 1.")
    }
    guard let number = QuoteNumber(parsing: quote) else {
      throw FieldProblem(
        field: FieldPath("quote"), typed: quote,
        reason: .wrongShape(needed: "the number of a quote", example: "Q-1001"))
    }
    return number
  }

  private func readPrefix() throws -> GS1CompanyPrefix? {
    guard let gs1Prefix else { return nil }
    guard let prefix = GS1CompanyPrefix(parsing: gs1Prefix) else {
      throw BookingEntryReader.prefixProblem(gs1Prefix)
    }
    return prefix
  }

  private func readEntry(_ environment: ToolEnvironment, _ desk: Desk) throws -> BookingEntry {
    if let request {
      guard entry.isBlank else {
        throw ToolError.usage("--request already says what is booked; leave out the other options.")
      }
      return try BookingEntry.read(try environment.read(request))
    }
    return try entry.entry(shipper: try ShipperIdentity.kept(on: desk).shipper)
  }

  private struct Answer: Encodable {
    var shipment: Shipment?
    var order: BookingAnswer?
    var warnings: [String]
  }

  private func write(
    _ plan: BookOffer.Plan, _ shipment: Shipment?, _ environment: ToolEnvironment
  ) throws {
    guard !desk.json else {
      return try environment.write(
        JSONOutput.text(
          Answer(
            shipment: shipment, order: shipment == nil ? BookingAnswer(plan.order) : nil,
            warnings: plan.warnings.map(\.sentence))))
    }
    let lines = plan.lines(shipment, today: environment.clock.today)
    try environment.write(lines.map { DisplayText.escaped($0) + "\n" }.joined())
  }
}

/// A booking that was only planned, as JSON.
private struct BookingAnswer: Encodable {
  var quote: QuoteNumber
  var offer: Offer
  var pickup: PickupWindow
  var paymentTerms: PaymentTerms
  var handlingUnits: [HandlingUnit]

  init(_ order: BookingOrder) {
    quote = order.quote
    offer = order.offer
    pickup = order.pickup
    paymentTerms = order.paymentTerms
    handlingUnits = order.units
  }
}
