import Testing

@testable import Carriers

@Suite("Karrio's names in words")
struct KarrioNamesTests {
  @Test(
    "carriers are written as they write themselves, others by the words of their code",
    arguments: [
      ("ups", "UPS"), ("canadapost", "Canada Post"), ("FEDEX", "FedEx"),
      ("maple_freight", "Maple Freight"), ("north-line", "North Line"), ("acme", "Acme"),
      ("___", "___"), ("", ""),
    ])
  func carriers(_ code: String, _ name: String) { #expect(KarrioNames.carrier(code) == name) }

  @Test(
    "services lose the carrier's name and their capitals",
    arguments: [
      ("STANDARD", ["maple_freight"], "standard"), ("UPS STANDARD", ["ups"], "standard"),
      ("CANADAPOST EXPEDITED PARCEL", ["canadapost"], "expedited parcel"),
      ("eshipper_purolator_ground", ["eshipper", "purolator"], "ground"),
      ("UPS", ["ups"], "ups"), ("fedex_2_day", ["fedex"], "2 day"),
      ("expressSaver", [], "express saver"), ("", [], ""),
    ])
  func services(_ name: String, _ codes: [String], _ words: String) {
    #expect(KarrioNames.service(name, of: codes) == words)
  }

  @Test(
    "charges are words, and short capitals stay",
    arguments: [
      ("Base Charge", "base charge"), ("fuelSurcharge", "fuel surcharge"), ("HST", "HST"),
      ("carbon_surcharge_fee", "carbon surcharge fee"), ("RESIDENTIAL", "residential"),
    ])
  func charges(_ name: String, _ words: String) { #expect(KarrioNames.charge(name) == words) }
}
