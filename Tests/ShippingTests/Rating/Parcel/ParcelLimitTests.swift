import Shipping
import TestSupport
import Testing
import Units

@Suite("Limits of parcels")
struct ParcelLimitTests {
  private func reason(
    _ limits: PublishedParcelLimits, _ size: String?, weight: String,
    packaging: PackagingKind = .carton
  ) throws -> Refusal.Reason? {
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["2"], [(upTo: "500", cells: "10")]),
      terms: ParcelTerms(dimensional: .none, limits: .published(limits)))
    let request = try QuoteRequest.parcels([
      .cartons(1, size, weight: weight, packaging: packaging)
    ])
    return ParcelRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay)
      .first?.refusal?.reason
  }

  @Test("a piece of exactly the limit is taken, a larger one refused with the limit by name")
  func longest() throws {
    #expect(try reason(.ups, "108 10 10", weight: "20 lb") == nil)
    let found = try reason(.ups, "108.1 10 10", weight: "20 lb")
    let limit = Attested(Length.inches(108), .unverified)
    let length = try Length(ExactDecimal(parsing: "108.1"), .inches)
    #expect(
      found
        == .parcel(
          .tooLarge(handlingUnit: 0, measure: .longest, length: length, limit: limit)))
  }

  @Test(
    "length plus girth", arguments: [("60 30 20", true), ("65 30 20", true), ("66 30 20", false)])
  func girth(_ size: String, _ isTaken: Bool) throws {
    // 65 + 2 x (30 + 20) = 165 in, the limit of UPS.
    #expect(try (reason(.ups, size, weight: "20 lb") == nil) == isTaken)
  }

  @Test(
    "weight",
    arguments: [
      (PublishedParcelLimits.canadaPost, "30 kg", "30.000001 kg"), (.usps, "70 lb", "70.1 lb"),
      (.canadaPostPacketUSA, "2 kg", "2001 g"), (.purolator, "68 kg", "150 lb"),
    ])
  func weight(_ limits: PublishedParcelLimits, _ good: String, _ bad: String) throws {
    #expect(try reason(limits, "10 8 6", weight: good) == nil)
    guard case .parcel(.tooHeavy(0, _, let limit))? = try reason(limits, "10 8 6", weight: bad)
    else {
      Issue.record("\(bad) was not refused as too heavy")
      return
    }
    #expect(limit == limits.limits.heaviest)
  }

  @Test("the sum of the sides of a packet")
  func packet() throws {
    #expect(try reason(.canadaPostPacketUSA, "60 20 10 cm", weight: "1 kg") == nil)
    guard
      case .parcel(.tooLarge(0, .sum, _, _))? =
        try reason(.canadaPostPacketUSA, "60 20 11 cm", weight: "1 kg")
    else {
      Issue.record("91 cm were not refused")
      return
    }
  }

  @Test("a piece without dimensions is not let through a limit of size")
  func dimensionsMissing() throws {
    #expect(
      try reason(.ups, nil, weight: "20 lb") == .parcel(.dimensionsMissing(handlingUnit: 0)))
  }

  @Test("pallets, skids and gaylords are not parcels", arguments: PackagingKind.allCases)
  func packaging(_ kind: PackagingKind) throws {
    let found = try reason(.ups, "40 20 20", weight: "20 lb", packaging: kind)
    let isFreight = [PackagingKind.pallet, .skid, .gaylord].contains(kind)
    #expect(found == (isFreight ? .parcel(.notAParcel(handlingUnit: 0, packaging: kind)) : nil))
  }

  @Test("a limit that was found in no text is marked in the refusal")
  func mark() throws {
    let found = try reason(.ups, "20 10 10", weight: "151 lb")
    let refusal = Refusal(carrier: "UPS", source: "sheet", reason: try #require(found))
    #expect(
      refusal.sentence
        == "no offer: handling unit 1 weighs 151 lb, over the limit of 150 lb (UNVERIFIED) a piece, "
        + "sheet; split the piece, or ask a freight carrier")
  }

  @Test("the sheet's own limits of the second and third side hold whichever way a piece lies")
  func ownSides() throws {
    let limits = ParcelLimits(
      longest: Attested(.centimetres(120), .primary), second: Attested(.centimetres(80), .primary),
      third: Attested(.centimetres(60), .primary))
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["2"], [(upTo: "500", cells: "10")]),
      terms: ParcelTerms(dimensional: .none, limits: .own(limits)))
    func isTaken(_ size: String) throws -> Bool {
      let request = try QuoteRequest.parcels([.cartons(1, size, weight: "10 lb")])
      return ParcelRater(holidays: .weekendsOnly)
        .quote(request, on: sheet, asOf: request.shipDay).first?.offer != nil
    }
    #expect(try isTaken("60 120 80 cm"))
    #expect(try !isTaken("61 120 80 cm"))
    #expect(try !isTaken("60 120 81 cm"))
    #expect(limits.text == "longest side 120 cm, second side 80 cm, third side 60 cm")
  }
}
