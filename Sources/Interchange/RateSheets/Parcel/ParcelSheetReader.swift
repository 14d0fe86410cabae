import Shipping
import Units

/// Puts a parcel sheet together from its terms and its tables.
struct ParcelSheetReader {
  private let terms: TermsReader.Terms
  private let parcel: ParcelSheetTerms
  private let report: TermsReport
  private var problems: [RateSheetProblem]
  private var rowCount = 0
  private var goodRowCount = 0
  private var isUsable = true
  private var charts: [String: ZoneChartReader.Reading] = [:]
  private var chartNames: [String] = []

  init(_ terms: TermsReader.Terms, _ parcel: ParcelSheetTerms, _ report: TermsReport) {
    self.terms = terms
    self.parcel = parcel
    self.report = report
    problems = report.problems
  }

  /// Reads every table that the terms name.
  static func read(
    _ terms: TermsReader.Terms, _ parcel: ParcelSheetTerms, _ report: TermsReport,
    source: GridSheetReader.Source, progress: @escaping RateSheetReader.RowReport
  ) -> RateSheetReading {
    var reader = ParcelSheetReader(terms, parcel, report)
    let services = parcel.services.compactMap { reader.service($0, source, progress) }
    return reader.reading(services)
  }

  private mutating func service(
    _ service: ParcelSheetTerms.Service, _ source: GridSheetReader.Source,
    _ progress: @escaping RateSheetReader.RowReport
  ) -> ParcelTariff.Service? {
    readChart(of: service, source, progress)
    guard let bytes = bytes(service.grid, named: service.gridPath, source) else { return nil }
    let reading = ParcelGridReader(terms.currency, parcel.units)
      .read(bytes, file: service.grid, report: progress)
    count(reading.rowCount, reading.goodRowCount, reading.problems)
    guard let grid = reading.grid else {
      isUsable = false
      return nil
    }
    checkZones(of: service, grid)
    checkZonesOfTerms(service, grid)
    return ParcelTariff.Service(
      name: service.name, code: service.code,
      chart: service.chart.isShared ? "" : service.chart.name,
      sharedChart: service.chart.isShared ? service.chart.name : nil, grid: grid,
      terms: service.terms)
  }

  /// Reads a chart the first time that a service names it.
  private mutating func readChart(
    of service: ParcelSheetTerms.Service, _ source: GridSheetReader.Source,
    _ progress: @escaping RateSheetReader.RowReport
  ) {
    let name = service.chart.name
    guard !service.chart.isShared, charts[name] == nil else { return }
    guard let bytes = bytes(name, named: service.chart.path, source) else {
      charts[name] = ZoneChartReader.Reading()
      return
    }
    let reading = ZoneChartReader.read(bytes, file: name, terms.currency, report: progress)
    charts[name] = reading
    chartNames.append(name)
    count(reading.rowCount, reading.goodRowCount, reading.problems)
    // Whole or not at all: the parcels of a row that is left out would fall to a wider row, and to another
    // price.
    isUsable = isUsable && reading.chart != nil && !reading.problems.contains(where: \.isError)
  }

  private mutating func checkZones(of service: ParcelSheetTerms.Service, _ grid: ParcelGrid) {
    guard !service.chart.isShared else { return }
    let lines = charts[service.chart.name]?.lines ?? [:]
    for (zone, line) in lines.sorted(by: { $0.value < $1.value }) where !grid.zones.contains(zone) {
      problems.append(
        RateSheetProblem(
          file: service.chart.name, line: line, field: "zone", value: zone,
          reason: .parcel(.zoneNotInGrid(grid: service.grid))))
    }
  }

  /// Stops the sheet at a zone of the terms that is in no column and no chart: what is given for it would
  /// never count.
  private mutating func checkZonesOfTerms(
    _ service: ParcelSheetTerms.Service, _ grid: ParcelGrid
  ) {
    let days = service.path.field("transit_days")
    var named = service.terms.zoneTransit.keys.sorted().map { ($0, days.field($0)) }
    for (index, surcharge) in service.terms.surcharges.enumerated() {
      let amounts = service.path.field("surcharge").element(index).field("zone_amounts")
      named += surcharge.zoneAmounts.keys.sorted().map { ($0, amounts.field($0)) }
    }
    let charted = service.chart.isShared ? nil : charts[service.chart.name]?.lines
    for (zone, path) in named where !grid.zones.contains(zone) && charted?[zone] == nil {
      problems.append(
        RateSheetProblem(
          file: report.file, line: report.lines.line(of: path), field: path.description,
          reason: .parcel(.zoneOfTermsUnknown(grid: service.grid))))
      isUsable = false
    }
  }

  private mutating func bytes(
    _ name: String, named path: FieldPath, _ source: GridSheetReader.Source
  ) -> ByteSource? {
    do {
      return try source(name)
    } catch {
      // The terms name the table: that is the line to mend.
      problems.append(
        RateSheetProblem(
          file: report.file, line: report.lines.line(of: path), field: path.description,
          value: name, reason: error.reason))
      isUsable = false
      return nil
    }
  }

  private mutating func count(_ rows: Int, _ good: Int, _ found: [RateSheetProblem]) {
    rowCount += rows
    goodRowCount += good
    problems += found
  }

  private mutating func reading(_ services: [ParcelTariff.Service]) -> RateSheetReading {
    var sheet: RateSheet?
    if isUsable {
      let tariff = ParcelTariff(
        units: parcel.units, services: services,
        charts: chartNames.compactMap { charts[$0]?.chart })
      do {
        sheet = try RateSheet(
          identity: terms.identity, currency: terms.currency, validity: terms.validity,
          tariff: .parcel(tariff))
      } catch {
        problems.append(RateSheetProblem(file: report.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: rowCount, goodRowCount: goodRowCount)
  }
}
