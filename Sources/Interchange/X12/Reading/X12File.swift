/// What was read of an X12 file.
public struct X12File: Hashable, Sendable {
  /// The interchanges with their good transactions.
  public let interchanges: [X12Interchange]

  /// What is wrong or doubtful, in the order of the file.
  public let problems: [X12Problem]

  /// All good transactions of a set, such as `210`, in the order of the file.
  public func transactions(_ set: String) -> [X12Transaction] {
    transactions.filter { $0.set == set }
  }

  /// All good transactions, in the order of the file.
  public var transactions: [X12Transaction] {
    interchanges.flatMap { $0.groups.flatMap(\.transactions) }
  }
}

/// An envelope from one sender to one receiver.
public struct X12Interchange: Hashable, Sendable {
  /// Who sends or receives: a qualifier such as `02` for a SCAC, and an identifier.
  public struct Partner: Hashable, Sendable {
    /// Two characters that say whose list the identifier is from; `ZZ` for one of their own.
    public let qualifier: String
    /// The identifier, without the spaces that fill it up.
    public let identifier: String

    /// Makes a partner.
    public init(qualifier: String, identifier: String) {
      self.qualifier = qualifier
      self.identifier = identifier
    }
  }

  /// Who sends.
  public let sender: Partner

  /// Who receives.
  public let receiver: Partner

  /// The control number as it stands in the file, nine digits.
  public let controlNumber: String

  /// True when the sender only tries out.
  public let isTest: Bool

  /// The signs that part its data.
  public let delimiters: X12Delimiters

  /// The groups.
  public internal(set) var groups: [X12Group]
}

/// Transactions of one kind within an interchange.
public struct X12Group: Hashable, Sendable {
  /// Two letters that say what the transactions are, such as `IM` for freight invoices.
  ///
  /// Senders are known to get it wrong; the transactions name their own sets.
  public let functionalCode: String

  /// The control number as it stands in the file.
  public let controlNumber: String

  /// The version, such as `004010`.
  public let version: String

  /// The good transactions.
  public internal(set) var transactions: [X12Transaction]
}

/// One business paper: an invoice, an answer to a tender.
public struct X12Transaction: Hashable, Sendable {
  /// Three digits that say what it is, such as `210`.
  public let set: String

  /// The control number as it stands in the file.
  public let controlNumber: String

  /// The segments between the first and the last.
  public internal(set) var segments: [X12Segment]

  /// The first segment, for problems with the whole.
  public let header: X12Segment
}
