import Interchange
import Testing

@Suite struct ImportKindTests {
  private func kind(_ name: String, _ text: String) -> ImportKind {
    ImportKind.recognise(name: name, head: Array(text.utf8))
  }

  @Test("the sample's files are recognised by what they hold, whatever their names")
  func sample() {
    #expect(kind("maple-freight.toml", RateSheetExample.terms) == .rateSheetTerms)
    #expect(kind("download(1)", RateSheetExample.terms) == .rateSheetTerms)
    #expect(kind("maple-freight.csv", RateSheetExample.grid) == .rateSheetGrid)
    #expect(kind("rates.txt", RateSheetExample.grid) == .rateSheetGrid)
  }

  @Test("a head that ends within a row or a character is enough")
  func cutHead() {
    let grid = Array(RateSheetExample.grid.utf8)
    #expect(ImportKind.recognise(name: "x", head: Array(grid.prefix(100))) == .rateSheetGrid)
    let terms = Array("[sheet]\ncarrier = \"é".utf8).dropLast()
    #expect(ImportKind.recognise(name: "x", head: Array(terms)) == .rateSheetTerms)
  }

  @Test("terms that are no text are read as terms, so that their line is told")
  func otherEncodings() {
    let latin = [UInt8]("[sheet]\ncarrier = \"".utf8) + [0xc9] + [UInt8]("rable\"\n".utf8)
    #expect(ImportKind.recognise(name: "A.TOML", head: latin) == .rateSheetTerms)
    #expect(ImportKind.recognise(name: "a.bin", head: latin) == .unknown)
    #expect(ImportKind.recognise(name: "a.toml", head: []) == .unknown)
    #expect(
      ImportKind.unknown.textProblem(name: "a.csv", bytes: latin)
        == "a.csv line 2: has characters that are not UTF-8; save it as UTF-8.")
    #expect(ImportKind.unknown.textProblem(name: "a.bin", bytes: latin) == nil)
    #expect(ImportKind.unknown.textProblem(name: "a.csv", bytes: [65]) == nil)
  }

  @Test("a grid says that its terms are to be imported")
  func gridSentence() {
    #expect(ImportKind.rateSheetGrid.sentence.contains("import the TOML file"))
  }

  @Test(
    "other files are unknown, with what is accepted",
    arguments: ["", "hello", "Order ID,Buyer\n1,Ann\n", "\u{0}\u{1}binary", "{\"json\": true}"])
  func unknown(text: String) {
    #expect(kind("file.csv", text) == .unknown)
    #expect(ImportKind.unknown.sentence.contains("rate sheet"))
  }

  @Test("invoices and answers to tenders are recognised by what they hold")
  func papers() {
    let invoice = String(decoding: X12Samples.file("210", InvoiceSegments.maple), as: UTF8.self)
    #expect(kind("x.txt", invoice) == .freightInvoices)
    #expect(kind("x.txt", String(invoice.prefix(240))) == .freightInvoices)
    #expect(kind("x", "\u{FEFF}\r\n " + invoice) == .freightInvoices)
    let answer = String(
      decoding: X12Samples.file("990", ["B1*MPLF*1*20261124*A"]), as: UTF8.self)
    #expect(kind("download", answer) == .tenderResponses)
    let status = String(decoding: X12Samples.file("214", ["B10*1*2*MPLF"]), as: UTF8.self)
    #expect(kind("x.214", status) == .otherX12)
    #expect(ImportKind.otherX12.sentence.contains("210"))
    #expect(kind("x.csv", "invoice,amount\n1,2\n") == .invoiceTable)
    #expect(kind("x.csv", "Amount Due,Charge Amount,Invoice No,weird\n") == .invoiceTable)
    #expect(kind("x.csv", "ISABELLA,BUYER\n1,2\n") == .unknown)
  }
}
