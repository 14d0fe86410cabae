import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("crossbill audit, and the papers that import takes")
struct AuditCommandTests {
  private struct AuditJSON: Decodable {
    struct Row: Decodable {
      var charge: String
      var state: String
    }

    var quote: String
    var shipment: String?
    var hasDifferences: Bool
    var rows: [Row]
    var summary: String
    var letter: String?
  }

  private struct ImportJSON: Decodable {
    struct Item: Decodable {
      var name: String
      var action: String
      var sentence: String
      var needsAttention: Bool
    }

    var action: String
    var items: [Item]?
    var problems: [String]
  }

  private let asQuoted = """
    {"number":"778812","scac":"MPLF","shipment":"BX-1001","currency":"USD","total":"694.62","lines":[
    {"label":"freight","amount":"1104.00","weight":"1600 lb","freightClass":"100"},
    {"label":"discount","code":"DSC","amount":"-662.40"},{"label":"fuel","amount":"143.52"},
    {"label":"liftgate delivery","amount":"85.00"},{"label":"border crossing","amount":"24.50"}]}
    """

  private let table = """
    invoice,scac,shipment,currency,charge,code,amount,weight,class,total
    778812,MPLF,BX-1001,USD,freight,,1104.00,1600 lb,100,755.62
    778812,,,,discount,DSC,-662.40,,,
    778812,,,,fuel,FUE,143.52,,,
    778812,,,,liftgate,LFT,85.00,,,
    778812,,,,border,BCF,24.50,,,
    778812,,,,detention,DTV,61.00,,,

    """

  private func response(_ action: String) -> String {
    """
    ISA*00*          *00*          *02*MPLF           *ZZ*MYCO           *261124*0836*U*00401*\
    000002356*0*P*>~
    GS*GF*MPLF*MYCO*20261124*0836*267*X*004010~
    ST*990*0001~
    B1*MPLF*BX-1001*20261124*\(action)~
    N9*CN*123-456782~
    SE*4*0001~
    GE*1*267~
    IEA*1*000002356~

    """
  }

  @Test("a typed invoice is compared line by line, and kept when asked")
  func typedInvoice() throws {
    let shell = try Shell()
    try shell.booked()
    let typed = [
      "audit", "BX-1001", "--number", "778812", "--line", "freight=1,104.00; 1600 lb; 100",
      "--line", "discount=-662.40", "--line", "fuel=143.52", "--line", "LFT=85.00", "--line",
      "border crossing=24.50",
    ]
    let result = shell.run(typed + ["--save"])
    #expect(result.status == .done, "\(result.errors)\(result.output)")
    #expect(shell.run("audit", "778812").output.contains("the invoice is as quoted."))
    let dearer = shell.run(typed + ["--line", "detention=61"])
    #expect(dearer.status == .needsAttention && dearer.output.contains("61.00 USD too much"))
  }

  @Test("what is wrong with a typed invoice is named by its line")
  func typedProblems() throws {
    let shell = try Shell()
    try shell.booked()
    let result = shell.run(
      "audit", "BX-1001", "--line", "fuel=1.2.3", "--line", "129.74", "--line", "=5; heavy; 101")
    for words in [
      "invoice number is missing", "amount of line 1 \"1.2.3\" is not a number",
      "amount of line 2 is missing", "charge of line 3 is missing", "weight of line 3",
      "class of line 3 \"101\" is not a freight class",
    ] { #expect(result.errors.lowercased().contains(words), "\(words): \(result.errors)") }
    #expect(result.errors.hasPrefix("--number: invoice number is missing; "))
    #expect(result.errors.contains("\n--line 'charge=amount; weight; class': amount of line 1"))
    let wrongDay = shell.run("audit", "BX-1001", "--line", "fuel=1", "--date", "soon")
    #expect(wrongDay.status == .badInput && wrongDay.errors.contains("--date: "))
    #expect(shell.run("audit", "BX-9", "--line", "fuel=1").status != .done)
  }

  @Test("an invoice as quoted ends with 0")
  func asQuotedInvoice() throws {
    let shell = try Shell()
    try shell.booked()
    let file = try shell.file("bill.json", asQuoted)
    let result = shell.run("audit", file)
    #expect(result.status == .done, "\(result.errors)\(result.output)")
    #expect(result.output.contains("the invoice is as quoted."))
    let answers = try shell.run("audit", file, "--json").json([AuditJSON].self)
    #expect(answers.map(\.hasDifferences) == [false])
    #expect(answers[0].rows.allSatisfy { $0.state == "matched" } && answers[0].letter == nil)
  }

  @Test("differences end with 1, line by line, with a letter on request")
  func differences() throws {
    let shell = try Shell()
    try shell.booked()
    let file = try shell.file("bill.csv", table)
    let result = shell.run("audit", file, "--letter")
    #expect(result.status == .needsAttention)
    #expect(
      result.output.contains(
        "! detention with power                         -         61.00    not quoted"))
    #expect(result.output.contains("61.00 USD too much, 1 difference."))
    #expect(result.output.contains("Subject: dispute of invoice 778812"))
    #expect(!shell.run("audit", file).output.contains("Subject:"))
    let answer = try #require(try shell.run("audit", file, "--json").json([AuditJSON].self).first)
    #expect(answer.quote == "Q-1001" && answer.shipment == "BX-1001")
    #expect(answer.letter?.contains("This was not asked for.") == true)
  }

  @Test("an imported invoice is audited by its number, and a second one is noticed")
  func imported() throws {
    let shell = try Shell()
    try shell.booked()
    let file = try shell.file("bill.csv", table)
    let plan = shell.run("import", file, "--plan")
    #expect(plan.status == .needsAttention)
    #expect(plan.output.contains("would be taken, nothing was written"))
    #expect(shell.run("audit", "778812").status == .usage)
    let first = shell.run("import", file)
    #expect(first.status == .needsAttention)
    #expect(first.output.contains("! invoice 778812 of MPLF: on the desk; BX-1001, 755.62 USD"))
    let again = try shell.run("import", file, "--json").json([ImportJSON].self)
    #expect(again.map(\.action) == ["unchanged"])
    #expect(shell.run("audit", "778812").status == .needsAttention)
    let other = try shell.file("bill.json", asQuoted)
    let second = shell.run("audit", other, "--save")
    #expect(second.status == .needsAttention)
    #expect(second.output.contains("An invoice with this number came in on Mon 23 Nov 2026"))
    #expect(shell.run("audit", "778812").output.contains("694.62 USD billed"))
  }

  @Test("answers to tenders are matched to their shipments, once")
  func responses() throws {
    let shell = try Shell()
    try shell.booked()
    let accepted = try shell.file("a.990", response("A"))
    #expect(shell.run("import", accepted, "--plan").status == .done)
    let first = shell.run("import", accepted)
    #expect(first.status == .done)
    #expect(
      first.output.contains(
        "  answer for BX-1001: on the desk; BX-1001: MPLF accepted, PRO 123-4567"))
    #expect(shell.run("import", accepted).output.contains("known already, nothing changed"))
    let declined = try shell.file("d.990", response("D"))
    #expect(shell.run("import", declined).status == .needsAttention)
    let unknown = try shell.file("x.990", response("X"))
    let refused = shell.run("import", unknown)
    #expect(refused.status == .badInput)
    #expect(refused.output.contains("segment 4 (B1) element 4 \"X\" is no known code"))
  }

  @Test("an X12 file without a set that is read here is refused with its reason")
  func otherX12() throws {
    let shell = try Shell()
    let file = try shell.file("s.214", response("A").replacing("ST*990", with: "ST*214"))
    let result = shell.run("import", file)
    #expect(result.status == .badInput)
    #expect(result.output.contains("it reads freight invoices (210)"))
  }

  @Test("the example is an invoice that can be audited")
  func example() throws {
    let shell = try Shell()
    try shell.booked()
    let text = shell.run("audit", "--example").output
    let result = shell.run("audit", "-", "--quote", "Q-1001", input: text)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("Reweighed: 1 700 lb are billed, 1 600 lb were quoted."))
  }

  @Test("what cannot be audited ends with 2 or 65 and a mend")
  func refused() throws {
    let shell = try Shell()
    #expect(shell.run("audit").status == .usage)
    #expect(shell.run("audit", "absent.210").status == .usage)
    let broken = try shell.file("b.json", "{}")
    #expect(shell.run("audit", broken).status == .badInput)
    let stray = try shell.file("s.json", asQuoted)
    let result = shell.run("audit", stray)
    #expect(result.status == .badInput)
    #expect(result.errors.contains("name its quote, as in --quote Q-1001"))
    #expect(shell.run("audit", stray, "--quote", "x").status == .badInput)
    #expect(shell.run("audit", stray, "--quote", "Q-7").status == .badInput)
  }

  @Test("control characters of a file never reach the terminal")
  func hostile() throws {
    let shell = try Shell()
    try shell.booked()
    let hostile = try shell.file(
      "h.json", asQuoted.replacing("\"fuel\"", with: "\"fu\\u001b[2Jel\\n\\nx\""))
    let result = shell.run("audit", hostile, "--letter")
    #expect(!result.output.unicodeScalars.contains("\u{1B}"))
    let answer = try shell.file(
      "h.990", response("D").replacing("N9*CN*123-456782", with: "K1*NO\u{1B}[2JTRUCK"))
    #expect(!shell.run("import", answer).output.unicodeScalars.contains("\u{1B}"))
  }
}
