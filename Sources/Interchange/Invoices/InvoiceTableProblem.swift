public import Shipping
public import Units

/// Something in a table of freight invoices that is not accepted, with its place.
///
/// The value is kept as it stands in the file; ``sentence`` shows control characters escaped.
public struct InvoiceTableProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes are not text.
    case notText(PlainTextError)
    /// The column is not known; the nearest known one, if any is near.
    case unknownColumn(nearest: String?)
    /// The column stands twice.
    case columnTwice
    /// A quote in the row is not closed, or is followed by more text.
    case malformedQuotes
    /// The row has more fields than the header.
    case tooManyFields(header: Int)
    /// Nothing stands where something is needed.
    case missing
    /// The text is not plain digits.
    case notANumber
    /// The amount has more decimal places than its currency.
    case tooManyPlaces(Currency)
    /// The text is no date.
    case notADate
    /// The letters are no currency.
    case unknownCurrency
    /// The text is no weight.
    case notAWeight
    /// The text is no freight class.
    case unknownClass
    /// The text is no charge code, or names no list of them.
    case unknownCode
    /// The letters are no SCAC.
    case notASCAC
    /// The value differs from that of an earlier row of the same invoice.
    case differs(firstLine: Int, other: String)
    /// So many more problems of the file are not listed.
    case further(Int)
    /// The parts of the invoice do not fit together.
    case contradiction(FreightInvoiceContradiction)
  }

  /// The name of the file.
  public let file: String

  /// The line, counted from one, or nothing for the file as a whole.
  public let line: Int?

  /// The column; empty for a whole row.
  public let column: String

  /// The value as it stands in the file; empty for a missing one.
  public let value: String

  /// What is wrong.
  public let reason: Reason

  /// The problem in one sentence: file, line, column, reason, mend.
  ///
  /// The only place where a problem of such a table gets words.
  public var sentence: String {
    let name = ShownText.escaped(file, limit: 160)
    let place = line.map { "\(name) line \($0)" } ?? name
    let shown = value.isEmpty ? "" : "\"\(ShownText.escaped(value, limit: 160))\""
    let subject = [column, shown].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(place): \(subject.isEmpty ? "" : subject + " ")\(reasonText); \(mend)."
  }

  /// What is wrong, to follow the column and the value.
  public var reasonText: String {
    switch reason {
    case .notText(let error): error.reasonText
    case .unknownColumn: "is no known column"
    case .columnTwice: "stands twice in the header"
    case .malformedQuotes: "the row has a quote that is not closed or is followed by text"
    case .tooManyFields(let header): "has more fields than the \(header) columns"
    case .missing: "is missing"
    case .notANumber: "is not a number"
    case .tooManyPlaces(let currency):
      "has more than \(currency.minorUnitDigits) decimal places, too many for \(currency.code)"
    case .notADate: "is not a date"
    case .unknownCurrency: "is not a currency code"
    case .notAWeight: "is not a weight"
    case .unknownClass: "is not a freight class"
    case .unknownCode: "is no charge code"
    case .notASCAC: "is no SCAC"
    case .differs(let line, let other):
      "differs from \"\(ShownText.escaped(other, limit: 160))\" of the same invoice on line \(line)"
    case .contradiction(let contradiction): contradiction.sentence
    case .further(let count):
      "has \(ExactDecimal(count).text(groupedBy: " ")) more problems, which are not listed"
    }
  }

  /// What would mend it.
  public var mend: String {
    switch reason {
    case .notText(let error): error.mend
    case .unknownColumn(let nearest):
      nearest.map { "perhaps \($0) was meant" } ?? "see the description of the format"
    case .columnTwice: "leave one out"
    case .malformedQuotes: "double each quote within a quoted field, and close the field"
    case .tooManyFields: "check the separators of the row"
    case .missing: "give it"
    case .notANumber: "write plain digits with a point, such as 1250.50"
    case .tooManyPlaces: "round it"
    case .notADate: "write it as 2026-11-24"
    case .unknownCurrency: "write three letters such as USD or CAD"
    case .notAWeight: "write it as 1250 lb or 567 kg"
    case .unknownClass: "write one of \(FreightClass.allCases.map(\.name).joined(separator: ", "))"
    case .unknownCode: "write a code such as LFT, and x12 or digitalCouncil as its list"
    case .notASCAC: "write two to four letters such as ODFL"
    case .differs: "leave it empty on all rows but the first"
    case .contradiction: "the invoice was left out"
    case .further: "mend the first ones and read it again"
    }
  }
}
