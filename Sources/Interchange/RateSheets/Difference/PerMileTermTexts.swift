import Shipping
import Units

/// The terms of a truckload service as named texts.
enum PerMileTermTexts {
  static func texts(of service: PerMileTariff.Service) -> [(String, String)] {
    let terms = service.terms
    var texts: [(String, String?)] = [
      ("fuel", terms.fuel.description),
      ("fuel on empty miles", terms.fuelsDeadhead ? "yes" : "no"),
      ("fuel applies to", SheetTerms.names(terms.fuelledAccessorials)),
      ("stop fee", terms.stopFee?.description), ("detention", terms.detention?.description),
      ("layover", terms.layover?.description), ("tarp", terms.tarp?.description),
      ("uplift across the border", terms.borderUplift.description),
      ("charged at the border", SheetTerms.names(terms.borderAccessorials)),
      ("payload", terms.payload?.description),
      ("payload across the border", terms.borderPayload.description),
      ("empty weight", terms.emptyWeight?.description),
      ("days that an offer stands", terms.offerDays.map(String.init)),
      ("accessorial schedule", terms.accessorialSchedule),
    ]
    texts += Accessorial.allCases.map { accessorial in
      (accessorial.name, terms.accessorials[accessorial]?.description)
    }
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }
}
