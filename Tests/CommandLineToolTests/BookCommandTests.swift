import CommandLineTool
import Foundation
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("crossbill book")
struct BookCommandTests {
  private struct AnswerJSON: Decodable {
    var shipment: Shipment?
    var warnings: [String]
  }

  @Test("flags book the offer, and the answer has the bill of lading number")
  func flags() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let result = shell.run(
      "book", "Q-1001", "--offer", offer, "--pickup", "08:00-16:30", "--shipper",
      "Lakeside Ceramics; 400 Mill Street; Detroit; 313 555 0142; Dana", "--consignee",
      "Garden House; 18 Spadina Avenue; Toronto; 416 555 0177", "--po", "4471", "--nmfc",
      "1; 86900-2", "--pro", "998877", "--customs-number", "1234 PARS 56789", "--sscc",
      "--gs1-prefix", "614141")
    #expect(result.status == .done, "\(result.errors)")
    #expect(result.output.hasPrefix("BX-1001 is booked, bill of lading 06141410000000012\n"))
    for line in [
      "carrier    Maple Freight, SCAC MPLF", "price      694.62 USD",
      "pickup     Tue 24 Nov 2026, 08:00 to 16:30", "BOL        06141410000000012",
      "SSCC       line 1: 006141410000000012, 006141410000000029",
      "PRO        998877 (unverified format)", "PARS       1234PARS56789",
      "! PRO number \"998877\" is unverified format",
    ] {
      #expect(result.output.contains(line), "\(line)")
    }
  }

  @Test("a request file books the same, as JSON")
  func request() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let file = try shell.file("booking.json", shell.bookingText(offer: offer))
    let plan = shell.run("book", "Q-1001", "--request", file, "--plan")
    #expect(plan.status == .done && plan.output.hasPrefix("would be booked; nothing was written"))
    let result = shell.run("book", "q1001", "--request", file, "--json")
    let answer = try result.json(AnswerJSON.self)
    #expect(result.status == .done && answer.warnings.isEmpty)
    let booking = try #require(answer.shipment?.details.booking)
    // Without a prefix the number begins with 04.
    #expect(booking.billOfLading.digits.hasPrefix("0400000000000001"))
    #expect(booking.purchaseOrders.count == 2)
  }

  @Test("an offer that ended yesterday is not booked, chosen or not, and nothing is written")
  func expired() throws {
    let shell = try Shell()
    let path = shell.folder.path + "/desk.sqlite"
    let store = try SQLiteStore(path: path)
    let stamp = EditStamp(author: "tess", instant: Shell.clock.now())
    let request = try QuoteRequest.sample()
    let yesterday = Shell.clock.today.adding(days: -1)
    let priced = PricedRequest(
      request: request,
      offers: [
        try .live("Maple Freight", cents: 500_00, lastDay: yesterday),
        try .live("Northern Line", cents: 600_00, lastDay: Shell.clock.today),
      ])
    let made = try store.addQuote(
      priced, created: Shell.clock.now().adding(seconds: -2 * 86_400), by: "tess")
    var chosen = made.value
    try chosen.choose(offerAt: 0, on: yesterday)
    _ = try store.updateQuote(made, to: chosen, by: stamp)
    let flags = [
      "--pickup", "08:00-16:30", "--shipper", "Lakeside; 400 Mill Street; Detroit; 313 555 0142",
      "--consignee", "Garden House; 18 Spadina Avenue; Toronto; 416 555 0177", "--database", path,
    ]
    for offer in [[], ["--offer", "1"]] {
      let result = shell.run(["book", "\(made.value.number)"] + offer + flags)
      #expect(result.status == .badInput, "\(result.output)")
      #expect(
        result.errors
          == "\(made.value.number): the offer of Maple Freight ended on Sun 22 Nov 2026; quote it "
          + "again with crossbill quote --again \(made.value.number) --save.\n")
    }
    let again = shell.run(
      ["quote", "--again", "\(made.value.number)", "--offline", "--save", "--database", path])
    #expect(again.output.contains("Q-1002"), "\(again.errors)")
    #expect(try store.shipmentIDs(ShipmentQuery()).isEmpty)
    let standing = shell.run(
      ["book", "\(made.value.number)", "--offer", "2", "--plan"] + flags)
    #expect(standing.status == .done, "\(standing.errors)")
  }

  @Test("the example is a booking that can be read again")
  func example() throws {
    let shell = try Shell()
    let example = shell.run("book", "--example")
    #expect(example.status == .done)
    _ = try shell.quoted()
    let plan = shell.run(
      "book", "Q-1001", "--request", "-", "--plan", "--json", input: example.output)
    #expect(plan.status == .done, "\(plan.errors)")
  }

  @Test("a booking that cannot be made ends with 65, and names every field")
  func badInput() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let result = shell.run("book", "Q-1001", "--offer", offer, "--pickup", "08:00-7:00")
    #expect(result.status == .badInput && result.output.isEmpty)
    #expect(
      result.errors.contains("window of pickup \"08:00 to 07:00\" does not end after it begins"))
    #expect(result.errors.contains("name of shipper is missing"))
    #expect(result.errors.contains("telephone of consignee is missing"))
    let json = shell.run("book", "Q-1001", "--offer", offer, "--json")
    #expect(try json.errorJSON().errors.contains { $0.field == "pickup.window" })
  }

  @Test("what is missing or wrong is told with the flag that mends it, and with the choices")
  func flagsNamed() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let result = shell.run(
      "book", "Q-1001", "--offer", offer, "--terms", "barter", "--commodity", "1; ", "--nmfc",
      "1; abc")
    #expect(result.status == .badInput && result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("--pickup 08:00-16:30: window of pickup is missing") } == 1)
    let party = "\"name; street; city; telephone; contact\""
    for opening in [
      "--shipper \(party): name of shipper is missing",
      "--consignee \(party): telephone of consignee is missing",
      "--terms: ", "--nmfc \"line; item\": ",
    ] {
      #expect(lines.contains { $0.hasPrefix(opening) }, "\(opening) in \(result.errors)")
    }
    #expect(lines.contains { $0.contains("prepaid, collect") }, "\(result.errors)")
    let file = try shell.file("booking.json", "{\"offer\": \"\(offer)\"}")
    let byFile = shell.run("book", "Q-1001", "--request", file)
    #expect(byFile.status == .badInput && !byFile.errors.contains("--pickup"))
  }

  @Test("a booking ends with the next step, and the list of quotes has it")
  func nextStep() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let request = try shell.file("booking.json", shell.bookingText(offer: offer))
    let booked = shell.run("book", "Q-1001", "--request", request)
    #expect(
      booked.output.contains(
        "next       send the tender to Maple Freight: crossbill tender BX-1001\n"))
    let plan = try Shell()
    let planned = plan.run(
      "book", "Q-1001", "--request",
      try plan.file("booking.json", plan.bookingText(offer: plan.quoted())), "--plan")
    #expect(planned.status == .done && !planned.output.contains("next "))
  }

  @Test("a second booking, a wrong offer and a missing quote end with 65")
  func refused() throws {
    let shell = try Shell()
    try shell.booked()
    let again = shell.run("book", "Q-1001", "--offer", "1")
    #expect(again.status == .badInput)
    #expect(
      again.errors
        == "Q-1001 is booked already as BX-1001; quote it again to ship once more, with crossbill "
        + "quote --again Q-1001 --save.\n")
    #expect(shell.run("book", "Q-9").errors.contains("no quote Q-9"))
    #expect(shell.run("book", "Q-9").status == .badInput)
    #expect(shell.run("book", "hello").status == .badInput)
    let other = try Shell()
    _ = try other.quoted()
    #expect(other.run("book", "Q-1001", "--offer", "99").errors.contains("offer 99 does not exist"))
    #expect(other.run("book", "Q-1001").errors.contains("No offer of Q-1001 is chosen"))
  }

  @Test("options that do not fit end with 2, wrong texts with 65")
  func usage() throws {
    let shell = try Shell()
    #expect(shell.run("book").status == .usage)
    let both = shell.run("book", "Q-1001", "--request", "x.json", "--offer", "1")
    #expect(both.status == .usage)
    #expect(shell.run("book", "Q-1001", "--request", "absent.json").status == .inputOutput)
    for arguments in [["--gs1-prefix", "12"], ["--pickup", "08:00"], ["--nmfc", "86900"]] {
      let result = shell.run("book", "Q-1001", arguments[0], arguments[1])
      #expect(result.status == .badInput, "\(arguments)")
    }
    let broken = try shell.file("broken.json", "{")
    #expect(shell.run("book", "Q-1001", "--request", broken).status == .badInput)
  }
}

@Suite("crossbill tender")
struct TenderCommandTests {
  private struct AnswerJSON: Decodable {
    var shipment: String
    var format: String
    var purpose: String
    var controlNumber: Int
    var text: String?
    var changes: [String]
  }

  @Test("the file goes to standard output or into a file")
  func output() throws {
    let shell = try Shell()
    try shell.booked()
    let printed = shell.run("tender", "BX-1001", "--sender", "ZZ:MYCO")
    #expect(printed.status == .done)
    #expect(printed.output.hasPrefix("ISA*00*") && printed.output.hasSuffix("IEA*1*000000001~\n"))
    let path = shell.folder.path + "/bx.211"
    let written = shell.run("tender", "BX-1001", "--format", "211", "--output", path)
    #expect(
      written.output
        == "BX-1001: bill of lading (211), control number 2, written to \(path)\n")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("ST*211*0001~\n") && text.contains("*ZZ*MYCO           *"))
    #expect(shell.run("tender", "BX-1001", "--output", path).status == .usage)
  }

  @Test("the answer as JSON has the text and what was changed in it")
  func json() throws {
    let shell = try Shell()
    let offer = try shell.quoted()
    let text = try shell.bookingText(offer: offer).replacing("Garden House Ltd", with: "Élysée*Co")
    let file = try shell.file("booking.json", text)
    #expect(shell.run("book", "Q-1001", "--request", file).status == .done)
    let result = shell.run(
      "tender", "BX-1001", "--sender", "MYCO", "--replace", "--test", "--scac", "odfl", "--json")
    #expect(result.status == .needsAttention)
    let answer = try result.json(AnswerJSON.self)
    #expect(answer.format == "204" && answer.purpose == "replacement" && answer.controlNumber == 1)
    #expect(answer.text?.contains("B2A*05~") == true)
    #expect(answer.text?.contains("*02*ODFL           *") == true)
    #expect(answer.changes == ["N1 element 2: \"Élysée*Co\" is written as \"Elysee Co\"."])
  }

  @Test("a second first offer ends with 65; a cancellation is asked, and noted when it is taken")
  func cancelled() throws {
    let shell = try Shell()
    try shell.booked()
    #expect(shell.run("tender", "BX-1001", "--sender", "ZZ:MYCO").status == .done)
    let second = shell.run("tender", "BX-1001")
    #expect(second.status == .badInput && second.output.isEmpty)
    #expect(second.errors.contains("send this one in place of it with --replace, or call the"))
    let path = shell.folder.path + "/cancel.204"
    let cancel = shell.run("tender", "BX-1001", "--cancel", "--output", path)
    #expect(cancel.output.hasSuffix("it stays booked until Maple Freight takes the cancellation\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("B2A*01~"))
    let no = shell.run("tender", "BX-1001", "--answered", "declined", "--remarks", "ON TRUCK")
    #expect(no.status == .needsAttention && no.output.contains("it stays booked"))
    let yes = shell.run("tender", "BX-1001", "--answered", "accepted")
    #expect(yes.status == .done)
    #expect(yes.output == "BX-1001: the carrier accepted; the shipment is cancelled\n")
    let after = shell.run("tender", "BX-1001")
    #expect(after.status == .badInput && after.errors.contains("book an offer of Q-1001 anew"))
  }

  @Test("an answer that cannot be noted ends with a mend")
  func answered() throws {
    let shell = try Shell()
    try shell.booked()
    let wrong = shell.run("tender", "BX-1001", "--answered", "maybe")
    #expect(wrong.status == .badInput && wrong.errors.hasPrefix("--answered: "))
    #expect(wrong.errors.contains("accepted, declined, conditional or countered"))
    #expect(shell.run("tender", "BX-1001", "--answered", "accepted", "--cancel").status == .usage)
    #expect(shell.run("tender", "BX-1001", "--remarks", "why").status == .usage)
    #expect(shell.run("tender", "BX-9", "--answered", "accepted").status == .badInput)
    let json = shell.run("tender", "BX-1001", "--answered", "countered", "--json")
    #expect(json.status == .needsAttention && json.output.contains("\"action\""))
  }

  @Test("what cannot be tendered ends with 65 and a mend")
  func refused() throws {
    let shell = try Shell()
    try shell.booked()
    let noSender = shell.run("tender", "BX-1001")
    #expect(noSender.status == .badInput)
    #expect(noSender.errors.contains("type it as ZZ:MYCOMPANY"))
    #expect(shell.run("tender", "BX-7", "--sender", "A").status == .badInput)
    #expect(shell.run("tender", "BX-1001", "--format", "850").status == .badInput)
    #expect(shell.run("tender", "BX-1001", "--scac", "1").status == .badInput)
    #expect(shell.run("tender", "BX-1001", "--replace", "--cancel").status == .usage)
    #expect(shell.run("tender").status == .usage)
  }
}
