/// A carrier's invoice as it is typed off a paper: every field is text.
public struct InvoiceEntry: Hashable, Sendable {
  /// One charge of the invoice.
  public struct Line: Hashable, Sendable {
    /// What it is for, in the carrier's words or as a code of X12 in capitals.
    public var charge: String
    /// The amount; below zero for a discount.
    public var amount: String
    /// The weight that it is for; may be empty.
    public var weight: String
    /// The class at which it is billed; may be empty.
    public var freightClass: String

    /// Makes a charge.
    public init(
      charge: String = "", amount: String = "", weight: String = "", freightClass: String = ""
    ) {
      self.charge = charge
      self.amount = amount
      self.weight = weight
      self.freightClass = freightClass
    }

    /// Takes a charge apart that is typed in one text: `freight=1104.00; 1600 lb; 100`.
    ///
    /// - Parameter typed: the charge, and after `=` the amount; weight and class may follow, each after
    ///   a semicolon. What is not there stays empty, to be complained about when it is read.
    public init(typed: String) {
      let sides = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let parts = (sides.dropFirst().first ?? "")
        .split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
        .map { BookingEntryReader.trimmed(String($0)) }
      func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
      self.init(
        charge: BookingEntryReader.trimmed(String(sides.first ?? "")), amount: part(0),
        weight: part(1), freightClass: part(2))
    }
  }

  /// The carrier's number of the invoice; empty for the PRO number of the shipment, by which many
  /// carriers number their invoices.
  public var number = ""
  /// The day of the invoice, as 2026-11-30; may be empty.
  public var day = ""
  /// The currency; empty for that of the quote.
  public var currency = ""
  /// The amount that is asked for; empty for the sum of the charges.
  public var total = ""
  /// The weight that is billed; may be empty.
  public var weight = ""
  /// The charges, in the order of the paper.
  public var lines: [Line] = []

  /// Makes an invoice without anything.
  public init() {}
}
