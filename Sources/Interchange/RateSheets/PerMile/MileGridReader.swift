import Shipping
import Units

/// Reads the CSV grid of a truckload service: a lane and a kind of equipment a row.
struct MileGridReader {
  /// The columns with their other names.
  static let names: [String: [String]] = [
    "origin": ["from", "orig", "originzip", "originpostalcode"],
    "destination": ["to", "dest", "destinationzip", "destinationpostalcode"],
    "equipment": ["equip", "trailer", "truck"],
    "rate": ["permile", "ratepermile", "rpm", "perkilometre", "ratepermi"],
    "minimum": ["min", "mincharge"], "tolls": ["toll"], "transit": ["transitdays", "days"],
    "currency": ["cur"],
  ]

  private let service: PerMileSheetTerms.Service
  private let currency: Currency
  private let unit: DistanceUnit

  init(_ service: PerMileSheetTerms.Service, _ currency: Currency, _ unit: DistanceUnit) {
    self.service = service
    self.currency = currency
    self.unit = unit
  }

  /// True for the header of such a grid.
  static func looksRight(_ header: [String]) -> Bool {
    Set(header.map(TableHeader.plain)).isSuperset(of: [
      "origin", "destination", "equipment", "rate",
    ])
  }

  /// Reads a grid into the lanes of a sheet.
  func read(
    _ bytes: ByteSource, into book: inout LaneBook<PerMileTariff.Lane>,
    report: @escaping RateSheetReader.RowReport
  ) -> GridReading {
    var zones = GridZones()
    let reader = LaneGridReader<PerMileTariff.Lane>(file: service.grid) {
      .laneRepeats(firstLine: $0)
    }
    return reader.read(bytes, into: &book, report: report) { header, problems in
      columns(header, &problems)
    } lane: { record, columns, problems in
      var cells = RowCells(record, columns.header, currency)
      defer { problems = cells.problems }
      return lane(&cells, columns, &zones)
    }
  }

  /// Where the cells of a row stand.
  private struct Columns {
    let header: TableHeader
    let origin: Int?
    let destination: Int?
    let equipment: Int?
    let rate: Int?
    let minimum: Int?
    let tolls: Int?
    let transit: Int?
    let currency: Int?
  }

  private func columns(
    _ header: TableHeader, _ problems: inout [RateSheetProblem]
  ) -> Columns? {
    let found = header.columns(
      Self.names, needed: ["origin", "destination", "equipment", "rate"], problems: &problems)
    return found.map {
      Columns(
        header: header, origin: $0["origin"], destination: $0["destination"],
        equipment: $0["equipment"], rate: $0["rate"], minimum: $0["minimum"], tolls: $0["tolls"],
        transit: $0["transit"], currency: $0["currency"])
    }
  }

  private func lane(
    _ cells: inout RowCells, _ columns: Columns, _ zones: inout GridZones
  ) -> PerMileTariff.Lane? {
    cells.checkCurrency(at: columns.currency)
    let origin = cells.zone("origin", at: columns.origin, &zones)
    let destination = cells.zone("destination", at: columns.destination, &zones)
    let equipment = equipment(&cells, at: columns.equipment)
    let rate = rate(&cells, at: columns.rate)
    let minimum = cells.money("minimum", at: columns.minimum)
    let tolls = cells.money("tolls", at: columns.tolls)
    let days = cells.days("transit", at: columns.transit)
    guard cells.problems.isEmpty, let origin, let destination, let equipment, let rate else {
      return nil
    }
    return PerMileTariff.Lane(
      service: service.service.name, origin: origin, destination: destination,
      equipment: equipment, rate: rate, minimum: minimum, tolls: tolls,
      transitDays: days ?? service.transitDays)
  }

  private func equipment(_ cells: inout RowCells, at position: Int?) -> Equipment? {
    let text = cells.text(at: position)
    if text.isEmpty {
      cells.report("equipment", "", .missing)
      return nil
    }
    return cells.choice("equipment", at: position, Equipment.self)
  }

  private func rate(_ cells: inout RowCells, at position: Int?) -> DistanceRate? {
    let text = cells.text(at: position)
    guard !text.isEmpty else {
      cells.report("rate", "", .missing)
      return nil
    }
    switch RateSheetNumber.distanceRate(text, per: unit, currency) {
    case .success(let rate): return rate
    case .failure(let reason):
      cells.report("rate", text, reason)
      return nil
    }
  }
}

extension RowCells {
  /// An amount; nothing for an empty cell.
  fileprivate mutating func money(_ field: String, at position: Int?) -> Money? {
    guard let position, let amount = price(field, at: position, isRate: false) else { return nil }
    return try? Money(rounding: amount, currency)
  }

  /// A number of days; nothing for an empty cell.
  fileprivate mutating func days(_ field: String, at position: Int?) -> Int? {
    let text = text(at: position)
    guard !text.isEmpty else { return nil }
    switch RateSheetNumber.days(text) {
    case .success(let days): return days
    case .failure(let reason):
      report(field, text, reason)
      return nil
    }
  }
}
