import Dashboard
import Foundation
import Shipping
import Storage
import TerminalKit
import TestSupport
import Testing
import Units
import Workflows

@testable import Dashboard

@Suite("A booked shipment in the dashboard")
final class ShipmentTests {
  private let folder: URL
  private var robot: Robot

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "crossbill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    robot = Robot(try FixedDesk.demo())
    robot.book()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var booking: Booking {
    get throws { try #require(try robot.bookedShipment()?.details.booking) }
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func writeTender(_ name: String) {
    robot.press("t")
    robot.typeInto("file", path(name))
    robot.typeInto("ediSender", "ZZ:MYCO")
    robot.press("F10")
  }

  /// Writes an answer of a carrier, and reads it with the key of the shipment's screen.
  private func importAnswer(_ code: String, remarks: String = "") throws {
    let number = try #require(try robot.bookedShipment()?.number)
    let remark = remarks.isEmpty ? "" : "K1*\(remarks)~"
    let count = remarks.isEmpty ? 4 : 5
    let text =
      "ISA*00*          *00*          *02*MPLF           *ZZ*MYCO           *261123*1100*U*00401"
      + "*000000007*0*P*>~GS*GF*MPLF*MYCO*20261123*1100*7*X*004010~ST*990*0001~"
      + "B1*MPLF*\(number)*20261123*\(code)~N9*CN*7712345~\(remark)SE*\(count)*0001~GE*1*7~"
      + "IEA*1*000000007~"
    let file = path("answer-\(code).990")
    try Data(text.utf8).write(to: URL(filePath: file))
    robot.press("i")
    robot.type(file)
    robot.press("Enter")
  }

  @Test("a key writes the tender into the named file, and the screen shows where it stands")
  func tender() throws {
    let number = robot.title
    #expect(robot.text.contains("tender     not written yet"))
    #expect(!robot.text.contains("Nothing needs doing"))
    #expect(
      robot.text.contains(
        "! you: send the tender to Maple Freight: crossbill tender \(number), or t here"))
    writeTender("load.204")
    #expect(
      robot.text.contains("~ carrier: to answer since Mon 23 Nov (i reads it, y notes it)"))
    #expect(robot.title == number)
    #expect(robot.messageLine.contains("\(number): load tender (204), control number 1"))
    let text = try String(contentsOfFile: path("load.204"), encoding: .utf8)
    #expect(text.hasPrefix("ISA*00*") && text.contains("ST*204*0001~"))
    #expect(robot.text.contains("tender     load tender (204), written Mon 23 Nov 09:00"))
    #expect(robot.text.contains("answer     none yet"))
    robot.press("t")
    #expect(robot.form?.values[.field("ediSender")] == "ZZ:MYCO")
    #expect(robot.form?.values[.field("purpose")] == "replacement")
  }

  @Test("a file that exists is never written over, and no control number is spent")
  func taken() throws {
    try Data("mine".utf8).write(to: URL(filePath: path("mine.204")))
    writeTender("mine.204")
    #expect(robot.messageLine.contains("mine.204 exists already; name another one."))
    #expect(try String(contentsOfFile: path("mine.204"), encoding: .utf8) == "mine")
    let link = path("link.204")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: path("elsewhere.204"))
    robot.typeInto("file", link)
    robot.press("F10")
    #expect(robot.messageLine.contains("exists already"))
    #expect(!FileManager.default.fileExists(atPath: path("elsewhere.204")))
    #expect(try booking.tender == nil)
    robot.typeInto("file", path("none/load.204"))
    robot.press("F10")
    #expect(robot.messageLine.contains("cannot be written"))
  }

  @Test("the bill of lading is written as 211, under a name of its own")
  func billOfLading() throws {
    robot.press("t")
    robot.go(to: "format")
    robot.press("Right")
    #expect(robot.form?.values[.field("file")].hasSuffix(".211") == true)
    robot.typeInto("file", path("bill.211"))
    robot.typeInto("ediSender", "no partner!")
    robot.press("F10")
    #expect(robot.focusedField == "ediSender")
    #expect(robot.messageLine.contains("type it as ZZ:MYCOMPANY"))
    robot.typeInto("ediSender", "ZZ:MYCO")
    robot.press("F10")
    #expect(try booking.tender?.format == .billOfLading)
  }

  @Test("the carrier's yes is read with a key, and gives the PRO number")
  func accepted() throws {
    writeTender("load.204")
    try importAnswer("A")
    #expect(robot.messageLine.contains("accepted, PRO 7712345"))
    #expect(robot.text.contains("answer     accepted on Mon 23 Nov 2026"))
    #expect(robot.text.contains("PRO        7712345"))
  }

  /// Writes the next file with another purpose than the form begins with.
  private func writeTender(_ name: String, purpose: String) {
    robot.press("t")
    robot.go(to: "purpose")
    for _ in 0..<Tender.Purpose.allCases.count
    where robot.form?.values[.field("purpose")] != purpose { robot.press("Right") }
    robot.typeInto("file", path(name))
    robot.press("F10")
  }

  @Test("a cancellation is asked for until a key notes that the carrier takes it")
  func cancelled() throws {
    let number = robot.title
    writeTender("load.204")
    try importAnswer("A")
    writeTender("cancel.204", purpose: "cancellation")
    #expect(robot.text.contains("\(number)  BOOKED, CANCELLATION ASKED"))
    #expect(robot.text.contains("~ carrier: to confirm the cancellation since Mon 23 Nov"))
    robot.press("y")
    robot.type("perhaps")
    robot.press("Enter")
    #expect(robot.messageLine.contains("\"perhaps\" is no answer; type one of accepted, declined"))
    robot.press("y")
    robot.type("d on the truck")
    robot.press("Enter")
    #expect(robot.text.contains("whether it takes the cancellation (declined: on the"))
    robot.press("y")
    robot.type("accepted")
    robot.press("Enter")
    #expect(robot.messageLine.contains("the carrier accepted; the shipment is cancelled."))
    #expect(robot.text.contains("\(number)  CANCELLED") && robot.text.contains("Nothing needs"))
    robot.press("t")
    #expect(robot.messageLine.contains("is cancelled; book an offer of Q-1001 anew"))
    #expect(try robot.bookedShipment() == nil)
  }

  @Test("a second first offer is refused on the form, with the mend")
  func secondOffer() throws {
    writeTender("load.204")
    writeTender("again.204", purpose: "original")
    #expect(robot.messageLine.contains("was offered to Maple Freight already"))
    #expect(!FileManager.default.fileExists(atPath: path("again.204")))
  }

  @Test("the lists of quotes mark a booked one, with its shipment, until it is cancelled")
  func listed() throws {
    let number = robot.title
    robot.press("Esc", "Esc", "2")
    let line = try #require(robot.program.screen.linear.first { $0.hasPrefix("Q-1001:") })
    #expect(line.hasSuffix("booked as \(number)"))
    #expect(robot.text.contains("BOOKED"))
    robot.press("G")
    #expect(robot.messageLine.contains("Q-1001 booked as \(number)"))
    robot.press("1")
    let latest = robot.program.screen.linear
    #expect(latest.contains { $0.hasPrefix("Quote Q-1001") && $0.hasSuffix("booked as \(number)") })
    #expect(
      latest.contains { $0.hasPrefix("To do: \(number)") && $0.contains("send the tender to") })
  }

  @Test("an invoice is read with the same key, and laid beside the booking with a letter")
  func invoice() throws {
    let number = robot.title
    robot.press("a")
    #expect(robot.messageLine.contains("No invoice of it is on the desk; i reads one."))
    var lines = try booking.offer.lines.map {
      FreightInvoice.Line(label: $0.label, amount: $0.amount)
    }
    lines.append(.init(label: "DETENTION", amount: Money(minorUnits: 6_100, .usd)))
    let invoice = try FreightInvoice(
      number: "778812", carrier: .init(name: "Maple Freight"),
      references: .init(shipment: number), currency: .usd, lines: lines)
    _ = try robot.desk.store.addInvoice(invoice, by: robot.desk.stamp)
    robot.tellOfChange()
    #expect(robot.text.contains("61.00 USD too much"))
    robot.press("a")
    #expect(robot.title == "Invoices")
    #expect(robot.text.contains("detention") && robot.text.contains("not quoted"))
    let text = robot.program.screen.linear.joined(separator: "\n")
    #expect(text.contains("Subject: dispute of invoice 778812"))
  }

  @Test("an invoice that came on paper is typed into a form, and compared like an imported one")
  func typedInvoice() throws {
    let number = robot.title
    robot.press("n")
    #expect(robot.title == "Invoice")
    robot.press("F10")
    #expect(robot.messageLine.contains("No charge has an amount"))
    #expect(robot.focusedField == "amount1")
    robot.typeInto("amount1", "1.2.3")
    robot.press("F10")
    #expect(robot.messageLine.contains("amount of line 1 \"1.2.3\" is not a number"))
    for (index, line) in try booking.offer.lines.enumerated() {
      robot.typeInto("amount\(index + 1)", line.amount.plainText)
    }
    robot.press("F10")
    #expect(robot.messageLine.lowercased().contains("invoice number is missing"))
    robot.typeInto("number", "778812")
    robot.press("F10")
    #expect(robot.title == number)
    #expect(robot.text.contains("the invoice is as quoted"))
    let kept = try robot.desk.store.invoices(number: "778812")
    #expect(kept.map(\.invoice.references.shipment) == [number])
  }

  @Test("a file that is not there is told, and changes nothing")
  func missingFile() throws {
    robot.press("i")
    robot.type(path("absent.990"))
    robot.press("Enter")
    #expect(robot.messageLine.contains("absent.990 cannot be read (No such"))
    robot.press("i", "Esc")
    #expect(robot.title.hasPrefix("BX-"))
  }
}
