import ReferenceData
import Shipping
import Units

extension StarterTariff {
  /// The bundled tariff as an edition of a country, so that it is searched and walked as an official one.
  ///
  /// - Parameter country: the country whose rates are taken.
  /// - Returns: the edition; its rates are empty where none is confirmed or several differ.
  func edition(for country: Country) -> TariffEdition {
    var builder = TariffEditionBuilder(columns: [.general, .treatment(country.starterPreference)])
    for entry in entries {
      let rates = entry.starterRates(of: country)
      // The numbers of the table stand in their order and under their parents, as its tests have it.
      try? builder.append(
        number: entry.number, indent: entry.number.count / 2 - 1, description: entry.title,
        units: [], rates: [rates.general.statedText ?? "", rates.preference.statedText ?? ""],
        notes: [])
    }
    let facts = editions[country]
    return builder.edition(
      country: country, name: facts?.name ?? "bundled tariff",
      days: facts?.source.inForce ?? .always,
      source: (facts?.source.citation ?? "Crossbill") + (facts?.source.confidence.mark ?? ""),
      currency: TariffOnDesk.currency(of: country))
  }

  /// The words by which shippers call goods, each with the numbers under which they are found.
  var synonyms: [TariffSynonym] {
    var numbers: [String: [TariffNumber]] = [:]
    for entry in entries {
      for word in entry.searchWords { numbers[word, default: []].append(entry.number) }
    }
    return numbers.sorted { $0.key < $1.key }.map { TariffSynonym($0.key, numbers: $0.value) }
  }
}

extension StarterTariffEntry {
  /// The rates for a country; unknown for one whose rates are not bundled.
  func starterRates(of country: Country) -> (general: StarterRate, preference: StarterRate) {
    switch country {
    case .unitedStates: (unitedStatesGeneral, unitedStatesUSMCA)
    case .canada: (canadaMostFavouredNation, canadaCUSMA)
    default: (.unknown, .unknown)
    }
  }
}

extension Country {
  /// The code of the preference whose rates are bundled, as the country's own tariff has it.
  var starterPreference: String { self == .unitedStates ? "S" : "UST" }
}
