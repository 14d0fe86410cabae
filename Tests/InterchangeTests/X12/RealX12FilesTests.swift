import Interchange
import Shipping
import Testing
import Units

/// Files that carriers and trading partners published, as they lie beside the checkout.
@Suite struct RealX12FilesTests {
  private func read(_ name: String) -> X12File? { X12Samples.real(name).map(X12Reader.read) }

  private func errors(_ file: X12File) -> [String] {
    file.problems.filter(\.isError).map(\.sentence)
  }

  @Test("the invoice of a paper maker's carrier sums to its total")
  func accessorials() throws {
    guard let file = read("210_mgctlyst_accessorials.edi") else { return }
    #expect(file.problems.map(\.sentence) == [])
    let reading = FreightInvoiceReader.read(try #require(file.transactions("210").first))
    let invoice = try #require(reading.invoice)
    #expect(invoice.number == "09851270" && invoice.references.shipment == "75027674")
    #expect(invoice.total.plainText == "659.40")
    #expect(invoice.sum == invoice.total)
    #expect(invoice.lines.map { $0.code?.text } == [nil, "CUS", "FUE", "DSC"])
    #expect(invoice.lines.map(\.amount.plainText) == ["3636.04", "15.00", "26.27", "-3017.91"])
    #expect(invoice.lines[0].freightClass == .class70)
    #expect(invoice.lines[0].weight == .pounds(7_889))
    #expect(!invoice.isCurrencyStated && invoice.carrier.scac?.letters == "SCAC")
  }

  @Test("the invoice of a railway is read through its mark and its line ends")
  func railway() throws {
    guard let file = read("210_cn_rail_1.edi") else { return }
    #expect(errors(file) == [])
    let reading = FreightInvoiceReader.read(try #require(file.transactions("210").first))
    let invoice = try #require(reading.invoice)
    #expect(invoice.total.plainText == "2754.33" && invoice.sum == invoice.total)
    #expect(invoice.currency == .usd && invoice.isCurrencyStated)
    #expect(invoice.references.billOfLading == "291226")
    #expect(invoice.lines.map { $0.code?.text } == [nil, "ENS"])
  }

  @Test("the answer of a carrier is an acceptance")
  func response() throws {
    guard let file = read("990_mgctlyst_accept.edi") else { return }
    #expect(errors(file) == [])
    let response = try TenderResponseReader.read(try #require(file.transactions("990").first))
    #expect(response.shipment == "75027674" && response.answer.decision == .accepted)
    #expect(response.carrier?.letters == "SCAC" && response.answer.day == nil)
  }

  @Test(
    "real files are read whole, whatever their signs and line ends",
    arguments: [
      ("204_mgctlyst_two_stops.edi", "204", 36), ("204_one_line_plus_component.edi", "204", 56),
      ("211_bol_cartons.edi", "211", 23), ("214_edifabric.edi", "214", 10),
      ("214_mgctlyst_delivered.edi", "214", 14), ("214_three_lx_loops.edi", "214", 25),
      ("309_ocean_manifest.edi", "309", 293), ("310_hamburg.edi", "310", 44),
      ("315_status.edi", "315", nil), ("322_terminal_ops.edi", "322", nil),
      ("404_edifabric_rail.edi", "404", nil), ("856_tilde_elements.edi", "856", nil),
      ("856_gregarican.edi", "856", nil), ("856_004060.edi", "856", nil),
    ])
  func others(name: String, set: String, count: Int?) throws {
    guard let file = read(name) else { return }
    #expect(errors(file) == [])
    #expect(file.transactions.map(\.set) == [set])
    if let count { #expect(file.transactions[0].segments.count == count) }
  }

  @Test("wrong counts in real files are told")
  func wrongCounts() throws {
    guard let file = read("204_mgctlyst_two_stops.edi") else { return }
    #expect(
      file.problems.map(\.sentence) == [
        "segment 40 (SE) counts 41, and 38 were found; it was read all the same."
      ])
  }

  @Test("a damaged header and a file without one are refused")
  func refused() {
    for name in ["corrupt_isa.edi", "110_no_envelope.edi"] {
      guard let file = read(name) else { return }
      #expect(file.transactions.isEmpty, "\(name)")
      #expect(!errors(file).isEmpty, "\(name)")
    }
  }

  @Test("real files are recognised by what they hold")
  func kinds() throws {
    let kinds: [(String, ImportKind)] = [
      ("210_cn_rail_1.edi", .freightInvoices), ("210_mgctlyst_accessorials.edi", .freightInvoices),
      ("990_mgctlyst_accept.edi", .tenderResponses), ("204_mgctlyst_two_stops.edi", .otherX12),
      ("110_no_envelope.edi", .unknown),
    ]
    for (name, kind) in kinds {
      guard let bytes = X12Samples.real(name) else { return }
      #expect(
        ImportKind.recognise(name: "x.txt", head: Array(bytes.prefix(8_192))) == kind, "\(name)")
    }
  }
}
