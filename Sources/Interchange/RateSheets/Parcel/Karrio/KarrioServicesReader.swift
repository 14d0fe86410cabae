import Shipping
import Units

/// Reads Karrio's table of a carrier's services (`services.csv`) as it is, in both of its layouts: with a rate
/// on every row, and without rates but with units.
///
/// The table does not name the carrier: its file does, or the folder of a file that is named `services.csv`.
/// Where a parcel is handed over, how dimensional weight is found and what a home costs stand in no column
/// either; what the carrier is known to publish is taken, and told.
struct KarrioServicesReader {
  private let table: TableRows
  private let columns: [String: Int]
  private let carrier: KarrioCarrier?
  private let stem: String
  private let currency: Currency
  private var problems: [RateSheetProblem]
  private var services: [KarrioService] = []
  private var goodRowCount = 0

  /// True for the header of such a table.
  static func looksRight(_ header: [String]) -> Bool {
    let names = Set(header.map(TableHeader.plain))
    return names.isSuperset(of: ["servicecode", "maxweight"])
      && !names.isDisjoint(with: ["countrycodes", "zonelabel", "international"])
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for reports.
  ///   - folder: The name of its folder, which names the carrier of a file named `services.csv`.
  /// - Returns: The sheet of all good rows, and every problem.
  static func read(_ bytes: [UInt8], file: String, folder: String) -> RateSheetReading {
    var problems: [RateSheetProblem] = []
    let nothing = { RateSheetReading(sheet: nil, problems: $0, rowCount: 0, goodRowCount: 0) }
    guard let table = TableRows(bytes, file: file, problems: &problems),
      let columns = table.header.columns(
        KarrioRow.names, needed: KarrioRow.needed, problems: &problems)
    else { return nothing(problems) }
    guard let currency = currency(table, columns, &problems) else { return nothing(problems) }
    var reader = KarrioServicesReader(
      table: table, columns: columns, stem: stem(file, folder: folder),
      currency: currency, problems: problems)
    reader.readRows()
    return reader.reading()
  }

  private init(
    table: TableRows, columns: [String: Int], stem: String, currency: Currency,
    problems: [RateSheetProblem]
  ) {
    self.table = table
    self.columns = columns
    self.carrier = KarrioCarrier(named: stem)
    self.stem = stem
    self.currency = currency
    self.problems = problems
  }

  /// The carrier's part of a name: `canadapost` of `canadapost_services.csv`.
  private static func stem(_ file: String, folder: String) -> String {
    let name = file.lowercased().hasSuffix(".csv") ? String(file.dropLast(4)) : file
    let words = name.split { " -_".contains($0) }.filter {
      !["services", "service"].contains($0.lowercased())
    }
    return words.isEmpty ? folder : words.joined(separator: " ")
  }

  /// The currency of the first row that has one.
  private static func currency(
    _ table: TableRows, _ columns: [String: Int], _ problems: inout [RateSheetProblem]
  ) -> Currency? {
    let cells = table.rows.map { $0.cell(columns["currency"]) }
    if let currency = cells.lazy.compactMap({ Currency(code: $0) }).first { return currency }
    problems.append(table.header.problem(table.header.record, "column currency", "", .missing))
    return nil
  }

  private mutating func readRows() {
    for record in table.rows {
      var cells = RowCells(record, table.header, currency)
      if let row = KarrioRow(
        record, columns, &cells, usualUnits: carrier?.units ?? .kilograms)
      {
        place(row, &cells)
      }
      problems += cells.problems
    }
  }

  private mutating func place(_ row: KarrioRow, _ cells: inout RowCells) {
    guard let number = services.firstIndex(where: { $0.first.code == row.code }) else {
      services.append(KarrioService(row))
      goodRowCount += 1
      return
    }
    if let found = services[number].difference(of: row) {
      return cells.report(
        found.field, found.value,
        .parcel(
          .differsWithinService(
            firstLine: services[number].first.record.line, other: found.other)))
    }
    services[number].add(row)
    goodRowCount += 1
  }

  private mutating func reading() -> RateSheetReading {
    var sheet: RateSheet?
    if services.isEmpty {
      problems.append(RateSheetProblem(file: table.header.file, reason: .noGoodRow))
    } else {
      let tariff = tariff()
      addNotes()
      do {
        sheet = try RateSheet(
          identity: identity, currency: currency, validity: .always, tariff: .parcel(tariff))
      } catch {
        problems.append(RateSheetProblem(file: table.header.file, reason: .contradiction(error)))
      }
    }
    return RateSheetReading(
      sheet: sheet, problems: problems, rowCount: table.count, goodRowCount: goodRowCount)
  }

  private var identity: RateSheet.Identity {
    RateSheet.Identity(
      carrier: carrier?.name ?? stem, name: "Karrio services", version: "",
      source: "Karrio's table of services, \(table.header.file)")
  }

  private mutating func tariff() -> ParcelTariff {
    var names: Set<String> = []
    var charts: [ZoneChart] = []
    let services = services.map { service -> ParcelTariff.Service in
      let first = service.first
      let isNew = names.insert(first.name).inserted
      charts.append(ZoneChart(name: first.code, rows: service.chart(from: carrier?.home)))
      let (grid, found) = service.grid(weightColumn: columns["max_weight"])
      for finding in found {
        problems.append(
          RateSheetProblem(
            file: table.header.file, line: finding.line, field: "max_weight",
            value: finding.upTo, reason: .parcel(finding.problem)))
        if finding.problem.isError { goodRowCount -= 1 }
      }
      return ParcelTariff.Service(
        name: isNew ? first.name : "\(first.name) (\(first.code))", code: first.code,
        chart: first.code, grid: grid, terms: terms(service))
    }
    return ParcelTariff(
      units: self.services[0].first.upTo.unit == .pounds ? .pounds : .kilograms,
      services: services, charts: charts)
  }

  private func terms(_ service: KarrioService) -> ParcelTerms {
    let rule = carrier?.rule(ofService: service.first.code)
    return ParcelTerms(
      dimensional: rule.map { .published($0) } ?? .unstated, reach: service.first.reach,
      zoneTransit: service.transit, limits: .own(service.limits),
      accessorials: carrier?.deliversToHomes == true
        ? [.residentialDelivery: .flat(amount: .zero(currency))] : [:])
  }

  /// Tells what was taken though the table does not say it.
  private mutating func addNotes() {
    func note(_ problem: ParcelSheetProblem, _ value: String = "") {
      problems.append(
        RateSheetProblem(file: table.header.file, value: value, reason: .parcel(problem)))
    }
    if columns["weight_unit"] == nil {
      note(
        .unitsAssumed(
          carrier?.units ?? .kilograms,
          from: carrier == nil ? "as Karrio does" : "as Karrio does for \(carrier?.name ?? "")"))
    }
    let rules = services.map { carrier?.rule(ofService: $0.first.code) }
    let known = PublishedDimensionalRule.allCases.filter { rules.contains($0) }
    if !known.isEmpty { note(.dimensionalRuleAssumed(known)) }
    let unknown = zip(services, rules).filter { $0.1 == nil }.map(\.0.first.code)
    if !unknown.isEmpty { note(.dimensionalRuleUnknown, unknown.joined(separator: ", ")) }
    if services.allSatisfy({ $0.rows.allSatisfy { $0.rate == nil } }) { note(.noRatesInFile) }
  }
}
