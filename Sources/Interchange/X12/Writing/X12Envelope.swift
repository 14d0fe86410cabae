public import Units

/// Everything around a transaction: who sends it to whom, when, and under which numbers.
public struct X12Envelope: Hashable, Sendable {
  /// Who sends.
  public var sender: X12Interchange.Partner

  /// Who receives.
  public var receiver: X12Interchange.Partner

  /// The day of writing, at the sender.
  public var day: CalendarDay

  /// The time of writing, at the sender.
  public var time: TimeOfDay

  /// The control number, from 1 through 999 999 999, never used twice between the two.
  public var controlNumber: Int

  /// True to try out only.
  public var isTest: Bool

  /// The signs that part the data.
  public var delimiters: X12Delimiters

  /// Makes an envelope with the usual signs.
  public init(
    sender: X12Interchange.Partner, receiver: X12Interchange.Partner, day: CalendarDay,
    time: TimeOfDay, controlNumber: Int, isTest: Bool = false,
    delimiters: X12Delimiters = .usual
  ) {
    self.sender = sender
    self.receiver = receiver
    self.day = day
    self.time = time
    self.controlNumber = controlNumber
    self.isTest = isTest
    self.delimiters = delimiters
  }
}

extension X12Interchange.Partner {
  /// Reads `ZZ:MYCOMPANY`, or an identifier alone, which is taken as one of its own (`ZZ`).
  ///
  /// Nothing comes back unless the qualifier has two letters or digits and the identifier 1 to 15
  /// plain characters.
  public init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let qualifier = parts.count == 2 ? parts[0].uppercased() : "ZZ"
    let identifier = parts.last.map { $0.uppercased() } ?? ""
    func isPlain(_ text: String) -> Bool {
      text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }
    guard qualifier.utf8.count == 2, isPlain(qualifier), (1...15).contains(identifier.utf8.count),
      isPlain(identifier)
    else { return nil }
    self.init(qualifier: qualifier, identifier: identifier)
  }
}

extension X12Interchange.Partner: CustomStringConvertible {
  /// The form that ``init(parsing:)`` reads: `02:ODFL`.
  public var description: String { "\(qualifier):\(identifier)" }
}
