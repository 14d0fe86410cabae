import ReferenceData
public import Shipping
import Units

/// Finds the rates that the tariff of a destination gives a line of goods.
public struct TariffRates: Sendable {
  /// Looks a number up in an official edition that is on the desk; nothing where none has it.
  public typealias Lookup =
    @Sendable (_ destination: Country, _ number: TariffNumber) -> [TreatmentRate]?

  private let official: Lookup

  /// Makes a finder.
  ///
  /// - Parameter official: looks into the editions on the desk, which go before the bundled tariff; by
  ///   default there are none.
  public init(official: @escaping Lookup = { _, _ in nil }) {
    self.official = official
  }

  /// The request with the tariff's rates on each line that has a number and no rate of its own.
  ///
  /// A line whose rate is not known keeps none, so that its duty comes out as unknown.
  ///
  /// - Parameter request: the request as asked for.
  /// - Returns: the request with rates.
  public func filled(_ request: LandedCostRequest) -> LandedCostRequest {
    var filled = request
    for index in filled.lines.indices where filled.lines[index].rates.isEmpty {
      guard let number = filled.lines[index].number else { continue }
      filled.lines[index].rates =
        official(request.destination, number) ?? starter(request.destination, number)
    }
    return filled
  }

  /// The rates of the bundled tariff: only those that are one figure for the whole subheading.
  private func starter(_ destination: Country, _ number: TariffNumber) -> [TreatmentRate] {
    let tariff = StarterTariff.bundled
    guard let edition = tariff.editions[destination], let currency = destination.tariffCurrency,
      let entry = tariff.entry(number.prefix(6))
    else { return [] }
    let source = edition.name + edition.source.confidence.mark
    return entry.rates(in: destination).compactMap { treatment, rate in
      rate.statedText.map {
        TreatmentRate(treatment, DutyExpression(parsing: $0, currency: currency), source: source)
      }
    }
  }
}

extension StarterTariffEntry {
  /// The rates for a destination by treatment: the codes are those of the official tariffs.
  fileprivate func rates(
    in destination: Country
  ) -> [(TreatmentRate.Treatment, StarterRate)] {
    switch destination {
    case .unitedStates: [(.general, unitedStatesGeneral), (.preference("S"), unitedStatesUSMCA)]
    case .canada: [(.general, canadaMostFavouredNation), (.preference("UST"), canadaCUSMA)]
    default: []
    }
  }
}

extension Country {
  /// The currency of specific duties, for the countries whose rates are bundled.
  fileprivate var tariffCurrency: Currency? {
    switch self {
    case .unitedStates: .usd
    case .canada: .cad
    default: nil
    }
  }
}
