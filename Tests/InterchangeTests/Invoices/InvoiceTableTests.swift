import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Freight invoices as a table")
struct InvoiceTableTests {
  private func table(_ text: String) -> InvoiceTable {
    InvoiceTable(Array(text.utf8), named: "bills.csv")
  }

  private let header = "invoice,scac,shipment,currency,charge,code,amount,weight,class,total\n"

  @Test("rows with one number are one invoice, with its shared values from any row")
  func whole() throws {
    let read = table(
      header + """
        778812,,BX-1001,USD,freight,,1108.80,1700 lb,100,
        778812,MPLF,,,discount,DSC,-665.28,,,716.66
        778813,MPLF,BX-1002,CAD,freight,,90,,,
        """)
    #expect(read.problems.isEmpty && read.rowCount == 3)
    #expect(read.invoices.map(\.number) == ["778812", "778813"])
    let invoice = read.invoices[0]
    #expect(invoice.carrier.scac?.letters == "MPLF")
    #expect(invoice.references.shipment == "BX-1001")
    #expect(invoice.statedTotal == Money(minorUnits: 71_666, .usd))
    #expect(invoice.lines.map(\.amount.minorUnits) == [110_880, -66_528])
    #expect(invoice.lines[0].weight == .pounds(1_700) && invoice.lines[0].freightClass == .class100)
    #expect(invoice.lines[1].code?.text == "DSC")
    #expect(read.invoices[1].currency == .cad && read.invoices[1].isCurrencyStated)
  }

  @Test("columns have other names, in any order and case")
  func names() throws {
    let read = table(
      "Charge Amount;FREIGHT BILL;Bill of Lading;Code List;Charge Code;Invoice Date\n"
        + "12.00;9;06141410000000012;digitalCouncil;LFTD;2026-11-30\n")
    #expect(read.problems.isEmpty)
    let invoice = try #require(read.invoices.first)
    #expect(invoice.references.billOfLading == "06141410000000012")
    #expect(invoice.lines[0].code?.list == .digitalCouncil)
    #expect(invoice.day == CalendarDay(iso: "2026-11-30") && !invoice.isCurrencyStated)
  }

  @Test("an invoice with a bad row is left out with its line, and the others are read")
  func badRow() {
    let read = table(
      header + "1,,,USD,freight,,12.00,,,\n2,,,USD,freight,,12,50,,,\n3,,,USD,x,,1.00,,,\n")
    #expect(read.invoices.map(\.number) == ["1", "3"])
    #expect(read.problems.map(\.sentence).first?.hasPrefix("bills.csv line 3: ") == true)
  }

  @Test(
    "what cannot be used is told with its column",
    arguments: [
      ("1,,,USD,x,,abc,,,", "amount \"abc\" is not a number"),
      ("1,,,USD,x,,,,,", "amount is missing"),
      ("1,,,USD,x,,1.005,,,", "amount \"1.005\" has more than 2 decimal places"),
      ("1,,,US,x,,1,,,", "currency \"US\" is not a currency code"),
      ("1,A1,,USD,x,,1,,,", "scac \"A1\" is no SCAC"),
      ("1,,,USD,x,L*T,1,,,", "code \"L*T\" is no charge code"),
      ("1,,,USD,x,,1,heavy,,", "weight \"heavy\" is not a weight"),
      ("1,,,USD,x,,1,,71,", "class \"71\" is not a freight class"),
      ("1,,,USD,x,,1,,,x", "total \"x\" is not a number"),
      (",,,USD,x,,1,,,", "invoice is missing"),
      ("1,,,USD,x,,1,,,,", "has more fields than the 10 columns"),
      ("1,,,USD,\"x,,1,,,", "a quote that is not closed"),
      ("1,,,USD,x,,1,,,\n1,,,CAD,x,,1,,,", "currency \"CAD\" differs from \"USD\""),
    ])
  func problems(row: String, words: String) {
    let read = table(header + row + "\n")
    #expect(read.invoices.isEmpty)
    #expect(read.problems.map(\.sentence).joined().contains(words), "\(read.problems)")
    #expect(read.problems.allSatisfy { $0.sentence.hasSuffix(".") })
  }

  @Test("unknown, doubled and missing columns are told with the nearest name")
  func columns() {
    #expect(
      table("invoice,amont\n").problems.map(\.sentence) == [
        "bills.csv line 1: column \"amont\" is no known column; perhaps amount was meant.",
        "bills.csv line 1: column amount is missing; give it.",
      ])
    #expect(
      table("invoice,amount,AMOUNT\n").problems.map(\.sentence) == [
        "bills.csv line 1: column \"AMOUNT\" stands twice in the header; leave one out."
      ])
    #expect(table("").problems.map(\.sentence).first?.contains("is empty") == true)
  }

  @Test("any bytes below a good header are read or refused, and end", arguments: 0..<100)
  func garbage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("\"\n,;1.-=USDLFT \u{1B}".utf8)
    let bytes = (0..<Int.random(in: 0...600, using: &generator)).map { _ in
      alphabet.randomElement(using: &generator) ?? 0
    }
    let read = InvoiceTable(Array(header.utf8) + bytes, named: "x.csv")
    for problem in read.problems {
      #expect(problem.sentence.unicodeScalars.allSatisfy { $0.value >= 32 })
    }
  }
}
