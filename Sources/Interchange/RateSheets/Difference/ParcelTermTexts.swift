import Shipping
import Units

/// The terms of a parcel service as named texts.
enum ParcelTermTexts {
  static func texts(of service: ParcelTariff.Service) -> [(String, String)] {
    let terms = service.terms
    var texts: [(String, String?)] = [
      ("code", service.code), ("reach", terms.reach.rawValue),
      ("days under way", terms.transit?.description),
    ]
    texts += terms.zoneTransit.sorted { $0.key < $1.key }
      .map { ("days under way in zone \($0.key)", $0.value.description) }
    texts += [
      ("dimensional weight", terms.dimensional.text),
      ("step of weights", terms.weightStep?.description ?? "exact"),
      ("limits", terms.limits.text), ("discount", terms.discount.description),
      ("minimum a piece", terms.minimumPerPiece?.description), ("fuel", terms.fuel.description),
      ("fuel applies to", fuelled(terms)),
      ("days that an offer stands", terms.offerDays.map(String.init)),
      ("accessorial schedule", terms.accessorialSchedule),
      ("zone chart", service.sharedChart),
    ]
    texts += terms.surcharges.map { ("surcharge \($0.name)", text(of: $0)) }
    texts += Accessorial.allCases.map { accessorial in
      (accessorial.name, terms.accessorials[accessorial]?.description)
    }
    return texts.compactMap { name, text in text.map { (name, $0) } }
  }

  private static func fuelled(_ terms: ParcelTerms) -> String? {
    let surcharges = terms.surcharges.filter(\.isFuelled).map(\.name)
    let names = [SheetTerms.names(terms.fuelledAccessorials)].compactMap { $0 } + surcharges
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func text(of surcharge: ParcelSurcharge) -> String {
    let amount =
      switch surcharge.charge {
      case .perPiece(let amount): "\(amount) a piece"
      case .perShipment(let amount): "\(amount) a shipment"
      case .percent(let percent): "\(percent) of the base charge"
      }
    let zones = surcharge.zoneAmounts.sorted { $0.key < $1.key }
      .map { ", \($0.value) in zone \($0.key)" }.joined()
    let least = surcharge.minimumBillable.map { ", billed at \($0) or more" } ?? ""
    return amount + zones + condition(surcharge) + least
  }

  private static func condition(_ surcharge: ParcelSurcharge) -> String {
    switch surcharge.condition {
    case .always: ""
    case .published(let rule): ", \(rule.rawValue), group \(surcharge.group)"
    case .over(let sizes): ", over \(text(of: sizes)), group \(surcharge.group)"
    }
  }

  private static func text(of sizes: SizeThresholds) -> String {
    let lengths: [(ParcelMeasure, Length?)] = [
      (.longest, sizes.longest?.value), (.second, sizes.second?.value),
      (.lengthPlusGirth, sizes.lengthPlusGirth?.value),
    ]
    let parts =
      [sizes.weight?.value.description].compactMap { $0 }
      + lengths.compactMap { measure, length in length.map { "\(measure.name) \($0)" } }
      + [sizes.volume.map { VolumeText.text($0.value) }].compactMap { $0 }
      + sizes.packagings.map(\.name)
    return parts.joined(separator: " or ")
  }
}
