import Interchange
import ReferenceData
public import Shipping
public import Storage
public import Units

/// The editions of tariffs on a desk, read when they are asked for.
public struct TariffOnDesk: Sendable {
  private let store: any TariffStore

  /// Makes it for a store.
  public init(_ store: any TariffStore) { self.store = store }

  /// The edition of a country that is in force on a day: of several the one that begins last, and of
  /// two that begin on one day the one imported later.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func header(
    of country: Country, on day: CalendarDay
  ) throws(StoreError) -> TariffEditionHeader? {
    let own = try store.tariffEditions().filter { $0.facts.country == country }
    return own.reversed().inForce(on: day, validity: \.facts.days)
  }

  /// The edition of a country that is in force on a day, read.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func edition(
    of country: Country, on day: CalendarDay
  ) throws(StoreError) -> TariffEdition? {
    guard let header = try header(of: country, on: day) else { return nil }
    return try edition(header)
  }

  /// An edition, read from its file; nothing where this program cannot read its format.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func edition(_ header: TariffEditionHeader) throws(StoreError) -> TariffEdition? {
    guard let format = TariffFormat(rawValue: header.facts.format) else { return nil }
    let facts = header.facts
    let head = TariffEditionHead(
      country: facts.country, name: facts.name, days: facts.days, source: facts.source,
      currency: facts.currency)
    let bytes = try store.tariffEditionFile(id: header.id)
    return format.read(bytes, named: facts.source, head: head).edition
  }

  /// The currency in which a country's tariff states amounts: that of its rules; US dollars where
  /// none are bundled.
  static func currency(of country: Country) -> Currency {
    guard let market = RuleMarket(country: country), let pack = try? market.pack() else {
      return .usd
    }
    return pack.currency
  }
}

extension TariffEdition {
  /// The rates of a number by treatment, for a landed cost: the general rate, the programs of the
  /// special column, and the treatments that have columns of their own.
  ///
  /// - Parameter number: the number; a shorter line above it gives its rates.
  /// - Returns: the rates; nothing where the edition has no line of six digits or more for it.
  public func treatmentRates(of number: TariffNumber) -> [TreatmentRate]? {
    guard let line = nearestLine(number), let found = line.number, found.count >= 6 else {
      return nil
    }
    let source = "\(name), \(found)"
    var rates: [TreatmentRate] = []
    if let general = generalDuty(for: line) {
      rates.append(TreatmentRate(.general, general, source: source))
    }
    for group in specialRates(for: line)?.groups ?? [] {
      rates += group.programs.map {
        TreatmentRate(.preference($0), group.duty, source: source)
      }
    }
    for column in columns {
      guard case .treatment(let code) = column, let duty = duty(column, for: line) else { continue }
      rates.append(TreatmentRate(.preference(code), duty, source: source))
    }
    return rates
  }
}
