import Shipping
public import Storage
public import Units

/// Tells what fuel surcharge holds on a day, from the sheets, fuel tables and prices of a desk.
public struct LookUpFuel: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// The surcharges for shipments of a day.
  ///
  /// A day to come is answered with today's prices, and the findings say so.
  ///
  /// - Parameter day: the day of shipping.
  /// - Returns: the surcharges with their reasons.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction(on day: CalendarDay) throws(StoreError) -> FuelFacts {
    let headers = try desk.store.sharedTableHeaders().filter { $0.kind == .fuelTable }
    let prices = try desk.store.fuelPrices(weeks: .always)
    let tables = try desk.store.sharedTables(named: headers.map(\.reference))
    let asking = Asking(
      book: FuelBook(tables: tables.compactMap(\.fuelTable), prices: prices), day: day,
      today: desk.clock.today)
    let sheets = try desk.store.rateSheetOutlines(holdingOn: day)
    return FuelFacts(
      day: day, services: sheets.flatMap(asking.services), tables: asking.tables(headers),
      prices: latest(of: prices))
  }

  private func latest(of prices: [FuelPrice]) -> [FuelPrice] {
    var latest: [FuelIndex: FuelPrice] = [:]
    for price in prices { latest[price.index] = price }
    return latest.values.sorted { $0.index.code < $1.index.code }
  }

  /// The questions of one day.
  private struct Asking {
    let book: FuelBook
    let day: CalendarDay
    let today: CalendarDay

    func services(of sheet: RateSheet) -> [FuelFacts.Service] {
      sheet.tariff.serviceNames.map { name in
        FuelFacts.Service(
          carrier: sheet.identity.carrier, name: name, sheet: sheet.identity.title,
          amount: amount(ofService: name, sheet.tariff))
      }
    }

    private func amount(ofService name: String, _ tariff: Tariff) -> FuelFacts.Amount {
      switch tariff.fuel(ofService: name) {
      case .table(let table, let column)?: return amount(table, column)
      case .fixed(let percent)?: return .fixed(percent.description)
      case nil: return .fixed(tariff.fuelText(ofService: name))
      }
    }

    /// The surcharge of a column, for a shipment without weight.
    private func amount(_ table: String, _ column: FuelColumn) -> FuelFacts.Amount {
      do {
        return .found(
          try book.surcharge(
            table: table, column: column, weight: .zero, shipDay: day, asOf: today))
      } catch {
        return .unknown(error)
      }
    }

    /// The version of each name that counts on the day.
    func tables(_ headers: [SharedTableHeader]) -> [FuelFacts.Table] {
      var names: [TableReference] = []
      for header in headers where !names.contains(header.reference) {
        names.append(header.reference)
      }
      return names.compactMap { name in
        let versions = headers.filter { $0.reference == name }.reversed()
        guard let header = versions.inForce(on: day, validity: \.validity),
          let table = try? book.table(named: name.name, on: day)
        else { return nil }
        let columns = table.columns + table.derived.map(\.column)
        return FuelFacts.Table(
          header: header,
          columns: columns.map { .init(column: $0, amount: amount(name.name, $0)) })
      }
    }
  }
}

extension Tariff {
  /// The surcharge of a service that follows neither a share nor a table.
  fileprivate func fuelText(ofService name: String) -> String {
    perMile?.services.first { $0.name == name }?.terms.fuel.description ?? "none"
  }
}
