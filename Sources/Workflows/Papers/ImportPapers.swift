import Interchange
public import Shipping
public import Storage

/// What became of one paper of a file: an invoice, or an answer to a tender.
public struct PaperOutcome: Hashable, Sendable, Codable {
  /// What it is, such as `invoice 778812 of Maple Freight`.
  public var name: String
  /// What became of it.
  public var action: ImportAction
  /// What that means, in one clause or sentence.
  public var sentence: String
  /// True when someone should look at it.
  public var needsAttention: Bool
}

/// What became of a file of papers.
public struct PaperReport: Hashable, Sendable {
  /// The papers, in the order of the file: invoices first.
  public var outcomes: [PaperOutcome]
  /// What could not be read, one sentence each.
  public var problems: [String]

  /// The report in one sentence, for a message line.
  public var sentence: String {
    guard let first = outcomes.first else {
      return problems.first ?? "The file has neither an answer to a tender nor an invoice."
    }
    let text = "\(first.name): \(first.sentence)"
    return outcomes.count == 1 ? text : "\(outcomes.count) papers; \(text)"
  }

  /// True when something of it should be looked at.
  public var needsAttention: Bool {
    !problems.isEmpty || outcomes.isEmpty
      || outcomes.contains { $0.needsAttention || $0.action == .refused }
  }
}

/// Brings carriers' papers onto the desk: freight invoices and answers to load tenders.
public struct ImportPapers: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Reads a file and takes in what it holds.
  ///
  /// - Parameters:
  ///   - bytes: what is in it.
  ///   - name: its name, for problems.
  ///   - isPlan: whether only to say what would happen.
  /// - Returns: what became of each paper.
  /// - Throws: ``StoreError`` when the records cannot be read or written.
  public func callAsFunction(
    _ bytes: [UInt8], named name: String, isPlan: Bool = false
  ) throws(StoreError) -> PaperReport {
    switch ImportKind.recognise(name: name, head: Array(bytes.prefix(8_192))) {
    case .freightInvoices, .tenderResponses, .otherX12:
      return try take(X12Reader.read(bytes), name, isPlan)
    case .invoiceTable:
      return try take(FreightInvoiceFile(bytes, named: name), isPlan)
    case let other:
      return PaperReport(outcomes: [], problems: ["\(name): \(other.sentence)"])
    }
  }

  /// Takes in an invoice that was typed.
  ///
  /// - Parameter invoice: the invoice.
  /// - Returns: what became of it.
  /// - Throws: ``StoreError`` when the records cannot be read or written.
  public func callAsFunction(_ invoice: FreightInvoice) throws(StoreError) -> PaperReport {
    PaperReport(outcomes: [try outcome(invoice, false)], problems: [])
  }

  private func take(
    _ file: X12File, _ name: String, _ isPlan: Bool
  ) throws(StoreError) -> PaperReport {
    let invoices = FreightInvoiceFile(x12: file)
    var report = try take(invoices, isPlan)
    report.problems = (report.problems + invoices.warnings).map { "\(name): \($0)" }
    for transaction in file.transactions("990") {
      switch Result(catching: { () throws(X12Problem) in
        try TenderResponseReader.read(transaction)
      }) {
      case .success(let response): report.outcomes.append(try outcome(response, isPlan))
      case .failure(let problem): report.problems.append("\(name): \(problem.sentence)")
      }
    }
    let others = file.transactions.filter { $0.set != "210" && $0.set != "990" }
    report.problems += others.map { "\(name): a transaction of set \($0.set) was not read." }
    return report
  }

  private func take(
    _ file: FreightInvoiceFile, _ isPlan: Bool
  ) throws(StoreError) -> PaperReport {
    var report = PaperReport(outcomes: [], problems: file.problems)
    for invoice in file.invoices { report.outcomes.append(try outcome(invoice, isPlan)) }
    return report
  }

  private func outcome(
    _ invoice: FreightInvoice, _ isPlan: Bool
  ) throws(StoreError) -> PaperOutcome {
    let outcome = try ImportFreightInvoice(desk: desk)(invoice, isPlan: isPlan)
    let name = "invoice \(invoice.number) of \(invoice.carrier.name)"
    switch outcome.audit {
    case .success(let audited):
      let subject = audited.subject.shipment ?? audited.subject.quote.map { "\($0)" } ?? ""
      return PaperOutcome(
        name: name, action: outcome.action, sentence: "\(subject), \(audited.audit.summary)",
        needsAttention: audited.audit.hasDifferences)
    case .failure(let failure):
      return PaperOutcome(
        name: name, action: outcome.action, sentence: failure.sentence, needsAttention: true)
    }
  }

  private func outcome(
    _ response: TenderResponse, _ isPlan: Bool
  ) throws(StoreError) -> PaperOutcome {
    let outcome = try ReadTenderResponse(desk: desk)(response, isPlan: isPlan)
    return PaperOutcome(
      name: "answer for \(response.shipment)", action: outcome.action,
      sentence: outcome.sentence, needsAttention: outcome.needsAttention)
  }
}
