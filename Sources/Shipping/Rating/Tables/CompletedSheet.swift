import Units

/// A sheet with the schedules and charts that its services refer to.
struct CompletedSheet {
  /// The sheet; a service with a problem has none of its tables.
  var sheet: RateSheet
  /// Why services cannot be priced, by their names.
  var problems: [String: TableProblem] = [:]

  /// Puts the tables in force on a day of shipping into a sheet.
  ///
  /// Lanes and grids are not touched, so that it takes no time to speak of. Fuel tables stay where they
  /// are: their surcharge depends on the shipment.
  init(_ sheet: RateSheet, tables: TableBook, on day: CalendarDay) {
    self.sheet = sheet
    let completion = Completion(tables: tables, day: day, currency: sheet.currency)
    switch sheet.tariff {
    case .classRates(var tariff):
      tariff.services = tariff.services.map {
        ClassTariff.Service(name: $0.name, terms: completed($0.terms, of: $0.name, completion))
      }
      self.sheet.tariff = .classRates(tariff)
    case .skidRates(var tariff):
      tariff.services = tariff.services.map {
        SkidTariff.Service(
          name: $0.name, counting: $0.counting,
          terms: completed($0.terms, of: $0.name, completion))
      }
      self.sheet.tariff = .skidRates(tariff)
    case .perMile(var tariff):
      tariff.services = tariff.services.map {
        PerMileTariff.Service(name: $0.name, terms: completed($0.terms, of: $0.name, completion))
      }
      self.sheet.tariff = .perMile(tariff)
    case .parcel(let tariff): self.sheet.tariff = .parcel(completed(tariff, completion))
    }
  }

  /// The terms of a service with the charges of its schedule; as they are where that cannot be used.
  private mutating func completed<Terms: ScheduledTerms>(
    _ terms: Terms, of service: String, _ completion: Completion
  ) -> Terms {
    var terms = terms
    complete(service) { () throws(TableProblem) in
      terms.accessorials = try completion.charges(
        terms.accessorials, schedule: terms.accessorialSchedule)
    }
    return terms
  }

  private mutating func completed(
    _ tariff: ParcelTariff, _ completion: Completion
  ) -> ParcelTariff {
    var charts = tariff.charts
    let services = tariff.services.map { service in
      let terms = completed(service.terms, of: service.name, completion)
      var name = service.chart
      complete(service.name) { () throws(TableProblem) in
        guard let shared = service.sharedChart else { return }
        let chart = try completion.tables.chart(named: shared, on: completion.day)
        name = "zone chart \(chart.name)"
        if !charts.contains(where: { $0.name == name }) { charts.append(chart.named(name)) }
      }
      return ParcelTariff.Service(
        name: service.name, code: service.code, chart: name, sharedChart: service.sharedChart,
        grid: service.grid, terms: terms)
    }
    return ParcelTariff(units: tariff.units, services: services, charts: charts)
  }

  private mutating func complete(_ service: String, _ body: () throws(TableProblem) -> Void) {
    do { try body() } catch { problems[service] = error }
  }

  /// The answers, with the refusal of each service whose table cannot be used in place of its own.
  func corrected(_ answers: [QuoteAnswer]) -> [QuoteAnswer] {
    guard !problems.isEmpty else { return answers }
    var told: Set<String> = []
    return answers.compactMap { answer in
      guard let name = answer.offer?.service.name ?? answer.refusal?.service,
        let problem = problems[name]
      else { return answer }
      // A truckload service answers for each kind of equipment, and once is enough.
      guard told.insert(name).inserted else { return nil }
      return .refusal(sheet.refusal(.table(problem), service: name))
    }
  }
}

/// Terms whose charges may stand in part in a schedule that they name.
private protocol ScheduledTerms {
  var accessorials: [Accessorial: AccessorialCharge] { get set }
  var accessorialSchedule: String? { get }
}

extension RateTerms: ScheduledTerms {}
extension TruckloadTerms: ScheduledTerms {}
extension ParcelTerms: ScheduledTerms {}

/// Finds what completes a service.
private struct Completion {
  let tables: TableBook
  let day: CalendarDay
  let currency: Currency

  /// The own charges of a service, and those of its schedule that it does not have itself.
  func charges(
    _ own: [Accessorial: AccessorialCharge], schedule name: String?
  ) throws(TableProblem) -> [Accessorial: AccessorialCharge] {
    guard let name else { return own }
    let schedule = try tables.schedule(named: name, on: day, in: currency)
    return schedule.charges.merging(own) { _, own in own }
  }
}
