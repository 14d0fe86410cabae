import Interchange
import Shipping
import Storage
import Workflows

extension ImportCommand {
  /// Takes the invoices and the answers to tenders of an X12 file.
  func importX12(_ bytes: [UInt8], file: String, _ desk: Desk) throws -> ImportRow {
    let read = X12Reader.read(bytes)
    let invoices = FreightInvoiceFile(x12: read)
    var items = try invoices.invoices.map { try item($0, desk) }
    var problems = (invoices.problems + invoices.warnings).map { "\(file): \($0)" }
    for transaction in read.transactions("990") {
      switch Result(catching: { () throws(X12Problem) in
        try TenderResponseReader.read(transaction)
      }) {
      case .success(let response): items.append(try item(response, desk))
      case .failure(let problem): problems.append("\(file): \(problem.sentence)")
      }
    }
    let others = read.transactions.filter { $0.set != "210" && $0.set != "990" }
    problems += others.map { "\(file): a transaction of set \($0.set) was not read." }
    return ImportRow(file: file, items: items, problems: problems)
  }

  /// Takes the invoices of a table.
  func importInvoices(_ bytes: [UInt8], file: String, _ desk: Desk) throws -> ImportRow {
    let read = FreightInvoiceFile(bytes, named: file)
    return ImportRow(
      file: file, items: try read.invoices.map { try item($0, desk) }, problems: read.problems)
  }

  private func item(_ invoice: FreightInvoice, _ desk: Desk) throws -> ImportRow.Item {
    let outcome = try ImportFreightInvoice(desk: desk)(invoice, isPlan: plan)
    let name = "invoice \(invoice.number) of \(invoice.carrier.name)"
    switch outcome.audit {
    case .success(let audited):
      let subject = audited.subject.shipment ?? audited.subject.quote.map { "\($0)" } ?? ""
      return ImportRow.Item(
        name: name, action: outcome.action, sentence: "\(subject), \(audited.audit.summary)",
        needsAttention: audited.audit.hasDifferences)
    case .failure(let failure):
      return ImportRow.Item(
        name: name, action: outcome.action, sentence: failure.sentence, needsAttention: true)
    }
  }

  private func item(_ response: TenderResponse, _ desk: Desk) throws -> ImportRow.Item {
    let outcome = try ReadTenderResponse(desk: desk)(response, isPlan: plan)
    return ImportRow.Item(
      name: "answer for \(response.shipment)", action: outcome.action,
      sentence: outcome.sentence,
      needsAttention: response.answer.decision == .declined)
  }
}
