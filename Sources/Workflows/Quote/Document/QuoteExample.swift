import Shipping
public import Units

/// A complete question to start from: what `crossbill quote --example` prints.
public enum QuoteExample {
  /// Two pallets from Detroit to Toronto with a made-up sheet.
  ///
  /// The grid and the terms are those of the worked example D of our freight notes; its figures are
  /// made up.
  ///
  /// - Parameter today: the day before the pickup.
  /// - Returns: the document, or nothing should the example contradict itself.
  public static func document(today: CalendarDay) -> QuoteDocument? {
    guard let origin = try? PostalCode(parsing: "48201"),
      let destination = try? PostalCode(parsing: "M5V 2T6"), let sheet = sheet()
    else { return nil }
    let request = QuoteRequest(
      origin: Place(postalCode: origin, city: "Detroit"),
      destination: Place(postalCode: destination, city: "Toronto"),
      shipDay: today.adding(days: 1),
      handlingUnits: [
        HandlingUnit(
          count: 2, packaging: .pallet,
          dimensions: Dimensions(length: .inches(48), width: .inches(40), height: .inches(60)),
          weightEach: .pounds(800), declaredClass: .class100, commodity: "ceramic planters",
          nmfc: "86900-2")
      ],
      // What only truckloads ask, to show where it is written: the sheet prices by class.
      details: [.detentionWithPower: AccessorialDetail(minutes: 90)], equipment: .dryVan53)
    return QuoteDocument(request: request, rateSheets: [sheet])
  }

  private static func sheet() -> RateSheet? {
    guard let fuel = (try? ExactDecimal(parsing: "32.5")).flatMap(Percent.init),
      let origin = ZonePattern(parsing: "US-MI"), let destination = ZonePattern(parsing: "CA-ON")
    else { return nil }
    let terms = RateTerms(
      discount: Percent(60), absoluteMinimum: Money(minorUnits: 110_00, .usd), fuel: .fixed(fuel))
    return try? RateSheet(
      identity: RateSheet.Identity(
        carrier: "Maple Freight", name: "sample", version: "1", source: "made-up figures"),
      currency: .usd, validity: .always,
      services: [ClassTariff.Service(name: "standard", terms: terms)],
      lanes: [
        ClassTariff.Lane(
          service: "standard", origin: origin, destination: destination, rates: .sample(),
          transitDays: 2)
      ])
  }
}
