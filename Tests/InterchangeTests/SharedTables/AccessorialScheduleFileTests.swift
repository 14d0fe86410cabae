import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Accessorial schedules as files")
struct AccessorialScheduleFileTests {
  private static let head = """
    [accessorial_schedule]
    carrier = "Test Freight"
    name = "Test accessorials"
    version = "1"
    source = "test"
    currency = "USD"

    """

  private func files(_ charges: String) -> SharedTableFiles {
    SharedTableFiles(terms: Self.head + charges, grid: "")
  }

  private func charges(
    _ charges: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> [Accessorial: AccessorialCharge] {
    let reading = files(charges).reading()
    #expect(reading.problems.map(\.sentence) == [], sourceLocation: location)
    return try #require(reading.table?.schedule, sourceLocation: location).charges
  }

  @Test("the sample is read by our names and by both code systems")
  func sample() throws {
    let files = SharedTableFiles(terms: AccessorialScheduleExample.schedule, grid: "")
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [] && reading.rowCount == 11)
    let schedule = try #require(reading.table?.schedule)
    #expect(schedule.charges.count == 11 && schedule.currency == .usd)
    #expect(schedule.charges[.borderCrossing] == .flat(amount: Money(minorUnits: 24_00, .usd)))
    #expect(schedule.charges[.notifyBeforeDelivery] == .flat(amount: .zero(.usd)))
    #expect(reading.table?.kind == .accessorialSchedule)
  }

  @Test("the codes that cross mean what their own system says (X12 150; Digital LTL Council)")
  func crossing() throws {
    let x12 = try charges("[x12]\nRCL = 75\nPSH = 60\nDET = 50\n")
    #expect(Set(x12.keys) == [.redelivery, .protectFromFreeze, .detentionWithoutPower])
    let council = try charges("[digital_council]\nRCL = 75\nPSH = 60\n")
    #expect(Set(council.keys) == [.reclassification, .protectFromHeat])
  }

  @Test("a code that stands for several services sets each")
  func shared() throws {
    #expect(Set(try charges("[x12]\nLFT = 75\n").keys) == [.liftgatePickup, .liftgateDelivery])
    #expect(
      Set(try charges("[digital_council]\nDET = 50\n").keys)
        == [.detentionWithPower, .detentionWithoutPower])
  }

  @Test(
    "an unknown name or code, or a bad charge, is named with its line, and nothing is taken",
    arguments: [
      (
        "[accessorials]\nliftgateDelivry = 75\n",
        "table.toml line 8: accessorials.liftgateDelivry is not known here; "
          + "perhaps liftgateDelivery was meant."
      ),
      ("[x12]\nXYZ = 75\n", "table.toml line 8: x12.XYZ is not known here"),
      ("[x12]\nLFTD = 75\n", "table.toml line 8: x12.LFTD is not known here"),
      ("[digital_council]\nBCF = 1\n", "table.toml line 8: digital_council.BCF is not known"),
      ("[x12]\nBCF = \"=1+1\"\n", "table.toml line 8: x12.BCF \"=1+1\" is not a number"),
      ("[x12]\nBCF = 0\n", "table.toml line 8: x12.BCF \"0\" is zero"),
      ("[x12]\nBCF = -5\n", "table.toml line 8: x12.BCF \"-5\" is below zero"),
      ("[x12]\nBCF = { flat = 5, percent = 3 }\n", "table.toml line 8: x12.BCF is not one of"),
      (
        "[accessorials]\nborderCrossing = 5\n[x12]\nBCF = 5\n",
        "table.toml line 10: x12.BCF is border crossing, which accessorials.borderCrossing charges"
      ),
      ("[x12]\n\"../BCF\" = 5\n", "table.toml line 7: x12.../BCF is not known here"),
      ("[x13]\nBCF = 5\n", "table.toml line 7: x13 is not known here"),
      ("", "table.toml: accessorials is missing"),
    ])
  func problems(charges: String, sentence: String) {
    let found = files(charges).problems()
    #expect(found.contains { $0.hasPrefix(sentence) }, "\(found)")
  }

  @Test("control characters of a name never reach the report")
  func hostile() {
    let problems = files("[x12]\n\"\\u001b[2J\" = 5\n").problems()
    #expect(problems.allSatisfy { !$0.contains("\u{1b}") } && !problems.isEmpty)
  }

  @Test("a schedule needs a name, a version, a source and a currency")
  func head() {
    for key in ["name", "version", "source", "currency"] {
      var files = files("[x12]\nBCF = 5\n")
      files.terms = files.terms.replacing("\(key) = ", with: "x\(key) = ")
      let problems = files.problems()
      #expect(problems.contains { $0.contains("accessorial_schedule.\(key) is missing") })
    }
  }

  @Test("the schedule of the description is read without any problem")
  func document() throws {
    let text = try #require(FormatDocument.blocks("toml", of: "AccessorialScheduleFormat").first)
    let reading = SharedTableFiles(terms: text, grid: "").reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.table?.schedule?.charges.count == 8)
  }

  @Test("the difference of two schedules names each charge")
  func difference() throws {
    let old = try #require(files("[x12]\nBCF = 5\nHAZ = 60\n").reading().table)
    let new = try #require(files("[x12]\nBCF = 6\nTAR = 80\n").reading().table)
    let difference = SharedTableDifference(from: old, to: new)
    #expect(difference.summary == "1 row changes, 1 row is new, 1 row is gone.")
    #expect(difference.rules.isEmpty)
  }
}
