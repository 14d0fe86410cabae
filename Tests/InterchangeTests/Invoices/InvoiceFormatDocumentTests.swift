import Foundation
import Interchange
import Shipping
import Testing
import Units

/// The descriptions of the formats are read by the readers that they describe.
@Suite struct InvoiceFormatDocumentTests {
  private func document(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/Interchange/Documentation.docc/\(name).md"),
      encoding: .utf8)
  }

  @Test("the example table is read without any problem")
  func example() throws {
    let text = try document("FreightInvoiceFormat")
    let parts = text.components(separatedBy: "```csv\n")
    let csv = try #require(parts.last?.components(separatedBy: "```").first)
    let table = InvoiceTable(Array(csv.utf8), named: "example.csv")
    #expect(table.problems.map(\.sentence) == [])
    let invoice = try #require(table.invoices.first)
    #expect(table.invoices.count == 1 && invoice.sum == invoice.statedTotal)
    #expect(ImportKind.recognise(name: "x", head: Array(csv.utf8)) == .invoiceTable)
  }

  @Test("every column and every set is described")
  func described() throws {
    let format = try document("FreightInvoiceFormat")
    for column in [
      "invoice", "carrier", "scac", "shipment", "bol", "pro", "quote", "date", "due", "currency",
      "charge", "code", "code_list", "amount", "weight", "class", "total",
    ] {
      #expect(format.contains("| `\(column)` |"), "\(column)")
    }
    for list in ChargeCode.List.allCases { #expect(format.contains("`\(list.rawValue)`")) }
    let sets = try document("X12Files")
    for set in ["204", "211", "990", "210"] { #expect(sets.contains("| \(set) |")) }
  }
}
