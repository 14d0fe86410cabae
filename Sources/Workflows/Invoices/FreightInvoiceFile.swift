import Foundation
public import Interchange
public import Shipping

/// Freight invoices from a file of any of the three kinds: X12 210, a CSV table, or JSON.
public struct FreightInvoiceFile: Sendable {
  /// The good invoices, in the order of the file.
  public var invoices: [FreightInvoice]

  /// What is wrong, in words; what it concerns was left out.
  public var problems: [String]

  /// What is doubtful, in words; it was read all the same.
  public var warnings: [String]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: what is in it.
  ///   - name: its name, for problems.
  public init(_ bytes: [UInt8], named name: String) {
    switch ImportKind.recognise(name: name, head: Array(bytes.prefix(8_192))) {
    case .freightInvoices, .tenderResponses, .otherX12: self.init(x12: X12Reader.read(bytes))
    case .invoiceTable:
      let table = InvoiceTable(bytes, named: name)
      self.init(
        invoices: table.invoices, problems: table.problems.map(\.sentence), warnings: [])
    default: self.init(json: bytes, named: name)
    }
  }

  /// Takes the invoices of an X12 file.
  public init(x12 file: X12File) {
    let readings = file.transactions("210").map(FreightInvoiceReader.read)
    let problems = file.problems + readings.flatMap(\.problems)
    self.init(
      invoices: readings.compactMap(\.invoice),
      problems: problems.filter(\.isError).map(\.sentence),
      warnings: problems.filter { !$0.isError }.map(\.sentence))
  }

  /// Takes invoices that were read before.
  public init(_ invoices: [FreightInvoice]) {
    self.init(invoices: invoices, problems: [], warnings: [])
  }

  private init(invoices: [FreightInvoice], problems: [String], warnings: [String]) {
    self.invoices = invoices
    self.problems = problems
    self.warnings = warnings
  }

  private init(json bytes: [UInt8], named name: String) {
    let data = Data(bytes)
    let isList = bytes.first { $0 > 32 } == UInt8(ascii: "[")
    do {
      _ = try JSONSyntax.value(of: bytes)
      let decoder = JSONDecoder()
      let invoices =
        isList
        ? try decoder.decode([FreightInvoice].self, from: data)
        : [try decoder.decode(FreightInvoice.self, from: data)]
      self.init(invoices: invoices, problems: [], warnings: [])
    } catch {
      self.init(invoices: [], problems: ["\(name): \(Self.words(for: error))"], warnings: [])
    }
  }

  private static func words(for error: any Error) -> String {
    let mend = "`crossbill audit --example` prints an invoice to start from."
    return switch error {
    case let error as FreightInvoiceContradiction: error.sentence + "."
    case let fault as JSONSyntax.Fault: "\(fault.words); \(mend)"
    case let error as DecodingError: "\(JSONPlace(error).words); \(mend)"
    default: "it cannot be read."
    }
  }
}
