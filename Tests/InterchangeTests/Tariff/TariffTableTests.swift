import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Tables of tariffs")
struct TariffTableTests {
  private func number(_ text: String) throws -> TariffNumber { try TariffNumber(parsing: text) }

  @Test(
    "the official table is read with and without a byte-order mark, whatever its line ends",
    arguments: [("\n", ""), ("\r\n", ""), ("\n", "\u{feff}"), ("\r\n", "\u{feff}")])
  func read(lineEnd: String, mark: String) throws {
    let reading = TariffFiles.read(lineEnd: lineEnd, mark: mark)
    #expect(reading.problems == [])
    #expect(reading.missingColumns == [])
    #expect(reading.unusedColumns == [])
    #expect(reading.rowCount == 11)
    let edition = try #require(reading.edition)
    #expect(edition.count == 11)
    let line = try #require(edition.line(number("0101.21.00.10")))
    #expect(line.description == "Males")
    #expect(line.units == ["No."])
    #expect(
      edition.path(to: line).map(\.description)
        == [
          "Live horses, asses, mules and hinnies:", "Horses:", "Purebred breeding animals", "Males",
        ])
  }

  @Test("a statistical line has the rates of the line above it, column by column of that line")
  func inheritance() throws {
    let edition = try #require(TariffFiles.read().edition)
    let slaughter = try #require(edition.line(number("0101.29.00.10")))
    #expect(edition.rate(.columnTwo, for: slaughter)?.text == "20%")
    #expect(edition.rate(.general, for: slaughter)?.line.number == (try number("0101.29.00")))
    #expect(edition.rate(.special, for: slaughter)?.text == "")
    #expect(edition.duty(.special, for: slaughter) == nil)
    let shirt = try #require(edition.line(number("6109.10.00.12")))
    #expect(edition.generalDuty(for: shirt)?.description == "16.5%")
    #expect(edition.specialRates(for: shirt)?.duty(for: "S")?.isFree == true)
    #expect(edition.units(for: shirt) == ["doz.", "kg"])
    let heading = try #require(edition.line(number("6109")))
    #expect(edition.rate(.general, for: heading) == nil, "a heading has no rate, rather than none")
  }

  @Test("special rates, chapter 99 and remarks are kept")
  func special() throws {
    let edition = try #require(TariffFiles.read().edition)
    let asses = try #require(edition.line(number("0101300000")))
    #expect(edition.specialRates(for: asses)?.duty(for: "KR")?.description == "2.5%")
    let china = try #require(edition.line(number("9903.88.15")))
    #expect(china.notes == ["Additional Duties: 66.6¢/kg"])
    #expect(
      edition.generalDuty(for: china)
        == .sum([
          .applicable(words: "The duty provided in the applicable subheading"),
          .adValorem(DutyPercentage(ExactDecimal(significand: 75, scale: 1)), of: .customsValue),
        ]))
  }

  @Test("a short number has candidates, and a longer one its nearest line")
  func candidates() throws {
    let edition = try #require(TariffFiles.read().edition)
    #expect(
      edition.items(under: try number("0101")).compactMap(\.number?.dotted)
        == ["0101.21.00.10", "0101.29.00.10", "0101.30.00.00"])
    #expect(edition.nearestLine(try number("6109.10.00.99"))?.number?.dotted == "6109.10.00")
    #expect(edition.nearestLine(try number("6110")) == nil)
    let heading = try #require(edition.line(number("0101")))
    #expect(edition.children(of: heading).map(\.description) == ["Horses:", "Asses"])
  }

  @Test("one bad row refuses the whole, and every bad row is told")
  func badRows() throws {
    let rows = [
      #""0101","0","Horses","","","","","","""#, #""101.21","0","Asses","","","","","","""#,
      #""0102","x","Cattle","","","","","","""#, #""0103","0","","","","","","","""#,
      #""0101","0","Horses again","","","","","","""#, #""0104","99","Sheep","","","","","","""#,
      #""0105","0","Poultry","[1]","","","","","""#, #""0106","0","Other""#,
      #""0107","0","Open"#,
    ]
    let reading = TariffFiles.read(rows.joined(separator: "\n"))
    #expect(reading.edition == nil)
    #expect(reading.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
    let reasons = reading.problems.map(\.reason)
    #expect(reasons[0] == .notANumber(.lostZero(text: "101.21")))
    #expect(reasons[1] == .notAnIndent)
    #expect(reasons[2] == .noDescription)
    #expect(reasons[3] == .line(.numberTwice(try number("0101"))))
    #expect(reasons[4] == .line(.indentBeyondReason(99)))
    #expect(reasons[5] == .notAList)
    #expect(reasons[6] == .otherFieldCount(header: 9))
    #expect(reasons[7] == .malformedQuotes)
    #expect(
      reading.problems[0].sentence
        == "hts.csv line 3: HTS Number \"101.21\" is no tariff number: “101.21” seems to have lost "
        + "its first zero; chapters have two digits, as 0101.21.")
  }

  @Test("what is no table of a tariff is refused with a sentence")
  func noTable() {
    func refusal(_ text: String) -> TariffProblem.Reason? {
      let reading = TariffTableReader.read(
        Array(text.utf8), named: "x.csv", mapping: .unitedStates, head: TariffFiles.head)
      #expect(reading.edition == nil)
      #expect(reading.problems.first?.sentence.hasPrefix("x.csv: ") == true)
      return reading.problems.first?.reason
    }
    #expect(refusal("") == .notText(.empty))
    #expect(refusal("name,age\nx,1\n") == .missingColumn)
    #expect(refusal(TariffFiles.header + "\n") == .empty)
    #expect(refusal("HTS Number,hts_number\n") == .columnTwice)
    #expect(refusal("HTS Number,Description\n") == .missingColumn)
  }

  @Test("control characters of a file reach no line of an edition")
  func hostile() throws {
    func read(_ unit: String) -> TariffReading {
      TariffFiles.read(
        "\"0101\",\"0\",\"Horses \u{1b}[2J\n and  asses\",\"\(unit)\",\"5%\",\"\",\"\",\"\",\"\"")
    }
    let line = try #require(read("No.\u{7}").edition?[0])
    #expect(line.description == "Horses \\u{1b}[2J and asses")
    #expect(line.units == ["No.\\u{7}"])
    let list = read("[\"\"No.\u{7}\"\"]")
    #expect(list.edition == nil)
    #expect(list.problems.first?.sentence.contains("\u{7}") == false)
  }

  @Test("Canada's table is mapped by names, and what it lacks is told")
  func canada() throws {
    let text = """
      TARIFF,EFF_DATE,DESC1,DESC2,DESC3,UOM,MFN,UST
      0101.21.00.00,2025-01-01,Horses,Pure-bred breeding animals,,NMB,Free,Free
      0101.29.00.00,2025-01-01,Horses,Other,,NMB,Free,
      0105.11.22.00,2025-01-01,"Poultry",Broilers,Over access,NMB,238% but not less than 30.8¢ each,
      """
    let reading = TariffTableReader.read(
      Array(text.utf8), named: "TPHS.csv", mapping: .canada,
      head: TariffEditionHead(
        country: .canada, name: "2025", days: .always, source: "made up", currency: .cad))
    #expect(reading.problems == [])
    #expect(
      reading.missingColumns
        == ["MXT (MXT)", "CPTPT (CPTPT)", "CEUT (CEUT)", "UKT (UKT)", "GPT (GPT)"])
    #expect(reading.unusedColumns == ["EFF_DATE"])
    let edition = try #require(reading.edition)
    let broilers = try #require(edition.line(number("0105.11.22.00")))
    #expect(broilers.description == "Poultry Broilers Over access")
    #expect(broilers.indent == 0)
    #expect(edition.generalDuty(for: broilers)?.description == "238% MIN CAD 0.308/No.")
    #expect(edition.duty(.treatment("UST"), for: broilers) == nil)
    #expect(edition.rate(.treatment("MXT"), for: broilers) == nil)
  }

  @Test("a tariff without indents is set in by its numbers, also where zeros fill them up")
  func withoutIndent() throws {
    let mapping = try TariffMapping(roles: [
      ("number", "Code"), ("description", "Text"), ("general", "Duty"), ("treatment EU", "Pref"),
    ])
    let text = """
      Code;Text;Duty;Pref
      6109000000;T-shirts;;
      6109100000;Of cotton;12.00 %;0.00 %
      6109100010;White;;
      6109900000;Other;12.00 %;
      """
    let reading = TariffTableReader.read(
      Array(text.utf8), named: "uk.csv", mapping: mapping,
      head: TariffEditionHead(
        country: .unitedStates, name: "x", days: .always, source: "made up", currency: .gbp))
    let edition = try #require(reading.edition)
    #expect(edition.lines.map(\.indent) == [0, 1, 2, 1])
    let white = try #require(edition.line(number("6109100010")))
    #expect(edition.generalDuty(for: white)?.description == "12%")
    #expect(edition.items(under: try number("6109")).count == 2)
  }

  @Test("roles that make no mapping are refused")
  func roles() {
    #expect(throws: TariffMappingFault.unknownRole("genral", nearest: "general")) {
      try TariffMapping(roles: [("genral", "Duty")])
    }
    #expect(throws: TariffMappingFault.missingRole("number")) {
      try TariffMapping(roles: [("general", "Duty"), ("description", "Text")])
    }
    #expect(throws: TariffMappingFault.missingRole("general")) {
      try TariffMapping(roles: [("number", "Duty"), ("description", "Text")])
    }
  }

  @Test("the JSON export is read with its footnotes, and refused whole for one bad entry")
  func json() throws {
    let good = """
      [{"htsno":"0101","indent":"0","description":"Horses:","superior":null,"units":[],"general":"",
      "special":"","other":"","footnotes":[],"quotaQuantity":null,"additionalDuties":null},
      {"htsno":"","indent":"1","description":"Asses:","superior":"true","units":[],"general":"",
      "special":"","other":"","footnotes":null},
      {"htsno":"0101.21.00","indent":"2","description":"Males","units":["No."],"general":"6.8%",
      "special":"Free (S)","other":"20%","footnotes":[{"columns":["general"],
      "value":"See 9903.88.15. ","type":"endnote"}]}]
      """
    let reading = TariffListReader.read(
      Array(good.utf8), named: "hts.json", head: TariffFiles.head)
    #expect(reading.problems == [])
    let edition = try #require(reading.edition)
    let line = try #require(edition.line(number("0101.21.00")))
    #expect(line.notes == ["See 9903.88.15."])
    #expect(line.units == ["No."])
    #expect(edition.path(to: line).count == 3)
    #expect(edition.rate(.columnTwo, for: line)?.text == "20%")

    for (text, reason) in [
      ("[", TariffProblem.Reason.notJSON(.endsEarly)), ("{}", .noLines), ("[]", .empty),
      ("[1]", .noLines), (#"[{"htsno":"x1","indent":"0"}]"#, .notANumber(.notANumber(text: "x1"))),
      (#"[{"htsno":"0101"}]"#, .notAnIndent), (#"[{"htsno":"0101","indent":"0"}]"#, .noDescription),
    ] {
      let bad = TariffListReader.read(Array(text.utf8), named: "x", head: TariffFiles.head)
      #expect(bad.edition == nil)
      #expect(bad.problems.map(\.reason) == [reason])
    }
  }

  @Test("cutting a table anywhere never stops the program, and bad bytes are told")
  func cut() {
    let whole = TariffFiles.table()
    for length in stride(from: 0, to: whole.count, by: 37) {
      let reading = TariffTableReader.read(
        Array(whole[..<length]), named: "x", mapping: .unitedStates, head: TariffFiles.head)
      #expect(reading.edition != nil || !reading.problems.isEmpty)
    }
  }
}
