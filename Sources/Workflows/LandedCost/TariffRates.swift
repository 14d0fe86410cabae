import ReferenceData
public import Shipping
public import Storage
public import Units

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

  /// Makes a finder that looks into the edition on the desk that is in force on a day.
  ///
  /// - Parameters:
  ///   - country: the country whose tariff it is.
  ///   - day: the day of law.
  ///   - desk: the desk with its editions.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public init(
    of country: Country, on day: CalendarDay, at desk: Desk
  ) throws(StoreError) {
    let edition = try desk.editions.edition(of: country, on: day, in: desk.store)
    self.init { destination, number in
      destination == country ? edition?.treatmentRates(of: number) : nil
    }
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
    guard let edition = tariff.editions[destination], let entry = tariff.entry(number.prefix(6))
    else { return [] }
    let source = edition.name + edition.source.confidence.mark
    let currency = TariffOnDesk.currency(of: destination)
    let rates = entry.starterRates(of: destination)
    let found: [(TreatmentRate.Treatment, StarterRate)] = [
      (.general, rates.general), (.preference(destination.starterPreference), rates.preference),
    ]
    return found.compactMap { treatment, rate in
      rate.statedText.map {
        TreatmentRate(treatment, DutyExpression(parsing: $0, currency: currency), source: source)
      }
    }
  }
}
