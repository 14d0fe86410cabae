import CommandLineTool
import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Parcel sheets on the command line")
struct ParcelCommandTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    return shell
  }

  private func terms(_ shell: Shell) -> String { shell.folder.path + "/otter-parcel.toml" }

  private func quote(_ shell: Shell, _ unit: String, _ more: String...) -> Shell.Result {
    shell.run(
      ["quote", "--from", "48201", "--to", "M5V 2T6", "--ship", "2026-11-24", "--unit", unit] + more
    )
  }

  @Test("a plan writes nothing, and the sheet then prices cartons line by line")
  func importAndQuote() throws {
    let shell = try shell()
    let plan = shell.run("import", "--plan", terms(shell))
    #expect(plan.status == .done)
    #expect(
      plan.output.contains(
        "Otter Parcel, Otter cross-border parcel 2026-07: would be brought onto the desk, 13 of 13 "
          + "rows; nothing was written"))
    #expect(quote(shell, "1 carton 10x10x10 4lb").output.contains("No rate sheet is on the desk"))
    #expect(shell.run("import", terms(shell)).status == .done)
    let result = quote(shell, "2 carton 24.1x18x16 31.5lb")
    #expect(result.status == .done)
    for part in [
      "Otter Parcel Ground  207.55 USD  6 business days", "parcel of 52 lb",
      "2 x 108.10, zone CA, 104.20 + 2 x 1.95 per ", "216.20", "-43.24", "carbon",
      "fuel", "source: Otter cross-border parcel 2026-07",
    ] {
      #expect(result.output.contains(part), "\(part) is not in\n\(result.output)")
    }
  }

  @Test("a pallet gets the named refusal, and so does a carton over a limit")
  func refusals() throws {
    let shell = try shell()
    _ = shell.run("import", terms(shell))
    let pallet = quote(shell, "1 pallet 48x40x60 400lb class 70")
    #expect(pallet.status == .needsAttention)
    #expect(
      pallet.output.contains(
        "- Otter Parcel: no offer: handling unit 1 is a pallet, which is freight and no parcel, sheet "
          + "Otter cross-border parcel 2026-07; ask a freight carrier, or pack it as cartons."))
    let heavy = quote(shell, "1 carton 20x20x20 151lb")
    #expect(
      heavy.output.contains("weighs 151 lb, over the limit of 150 lb (UNVERIFIED) a piece"))
  }

  @Test("a newer sheet is told with what it changes, and the same one changes nothing")
  func replaced() throws {
    let shell = try shell()
    _ = shell.run("import", terms(shell))
    #expect(shell.run("import", terms(shell)).output.contains("on the desk already"))
    let grid = URL(filePath: shell.folder.path + "/otter-ground.csv")
    let text = try String(contentsOf: grid, encoding: .utf8)
    try text.replacing("5,,12.30,", with: "5,,12.92,")
      .write(to: grid, atomically: true, encoding: .utf8)
    let plan = shell.run("import", "--plan", terms(shell))
    #expect(plan.output.contains("takes the place of Otter cross-border parcel 2026-07"))
    #expect(plan.output.contains("Ground zone 2 up to 5 lb: 12.30 -> 12.92 (+5.0 %)"))
    #expect(plan.output.contains("1 rate changes."))
  }

  @Test("Karrio's table of services is imported, with what it leaves open")
  func karrio() throws {
    let shell = try Shell()
    let file = try shell.file(
      "canadapost_services.csv",
      """
      service_code,service_name,zone_label,country_codes,min_weight,max_weight,max_length,max_width,max_height,rate,currency,transit_days,domicile,international
      USA.XP,Xpresspost USA,USA,US,0.01,1.0,150,100,100,23.00,CAD,2-3,false,true
      USA.XP,Xpresspost USA,USA,US,1.0,5.0,150,100,100,29.00,CAD,2-3,false,true
      """)
    let result = shell.run("import", file)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("Canada Post, Karrio services: on the desk, 2 of 2 rows"))
    #expect(result.output.contains("kg and cm are taken, as Karrio does for Canada Post"))
    let priced = shell.run(
      "quote", "--from", "M5V 2T6", "--to", "48201", "--ship", "2026-11-24", "--unit",
      "1 carton 40x30x10cm 1kg", "--json")
    let answer = try priced.json(QuoteAnswerJSON.self)
    // 40 x 30 x 10 / 5 000 = 2.4 kg.
    #expect(answer.offers.first?.total.plainText == "29.00")
    #expect(answer.offers.first?.service.mode == .parcel)
    #expect(shell.run("import", file).output.contains("on the desk already"))
  }
}
