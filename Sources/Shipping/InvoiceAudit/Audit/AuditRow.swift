public import Units

/// A line of the quote beside its line of the invoice, or one without the other.
public struct AuditRow: Hashable, Sendable {
  /// How the two compare.
  public enum State: Hashable, Sendable {
    /// The amounts are the same.
    case matched
    /// The invoice asks for more, or for less when the amount is below zero.
    case differs(by: Money)
    /// The quote has it and the invoice does not.
    case missingInInvoice
    /// The invoice has it and the quote does not.
    case extraInInvoice
    /// The currencies differ, so that the amounts cannot be compared.
    case notComparable
  }

  /// What it charges for.
  public let kind: ChargeKind

  /// What the quote says, in words; empty for nothing.
  public let quotedWords: String

  /// What the invoice says, in words; empty for nothing.
  public let billedWords: String

  /// The amount of the quote, or nothing.
  public let quoted: Money?

  /// The amount of the invoice, or nothing.
  public let billed: Money?

  /// Makes a row; at least one of the amounts is there.
  init(
    kind: ChargeKind, quotedWords: String = "", billedWords: String = "", quoted: Money? = nil,
    billed: Money? = nil
  ) {
    self.kind = kind
    self.quotedWords = quotedWords
    self.billedWords = billedWords
    self.quoted = quoted
    self.billed = billed
  }

  /// How the two compare.
  public var state: State {
    guard let quoted else { return .extraInInvoice }
    guard let billed else { return .missingInInvoice }
    guard quoted.currency == billed.currency else { return .notComparable }
    return quoted == billed ? .matched : .differs(by: billed - quoted)
  }

  /// True unless the amounts are the same.
  public var isDifference: Bool { state != .matched }

  /// True when the invoice asks for more than the quote.
  public var isOvercharge: Bool {
    switch state {
    case .differs(let amount): amount.minorUnits > 0
    case .extraInInvoice: (billed?.minorUnits ?? 0) > 0
    case .missingInInvoice: (quoted?.minorUnits ?? 0) < 0
    case .matched, .notComparable: false
    }
  }
}
