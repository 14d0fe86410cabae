import Shipping
import Units

/// Reads the CSV grid of a truckload service: a lane and a kind of equipment a row.
struct MileGridReader {
  /// What a grid gave; no lanes when its header or all of its rows cannot be used.
  struct Reading {
    var lanes: [PerMileTariff.Lane] = []
    var rowCount = 0
    var problems: [RateSheetProblem] = []
  }

  /// The columns with their other names.
  static let names: [String: [String]] = [
    "origin": ["from", "orig", "originzip", "originpostalcode"],
    "destination": ["to", "dest", "destinationzip", "destinationpostalcode"],
    "equipment": ["equip", "trailer", "truck"],
    "rate": ["permile", "ratepermile", "rpm", "perkilometre", "ratepermi"],
    "minimum": ["min", "mincharge"], "tolls": ["toll"], "transit": ["transitdays", "days"],
    "currency": ["cur"],
  ]

  private struct Key: Hashable {
    let origin: ZonePattern
    let destination: ZonePattern
    let equipment: Equipment
  }

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
    Set(header.map(TableRows.plain)).isSuperset(of: ["origin", "destination", "equipment", "rate"])
  }

  func read(_ bytes: [UInt8]) -> Reading {
    var reading = Reading()
    guard let table = TableRows(bytes, file: service.grid, problems: &reading.problems) else {
      return reading
    }
    reading.rowCount = table.count
    let columns = table.columns(
      Self.names, needed: ["origin", "destination", "equipment", "rate"],
      problems: &reading.problems)
    guard let columns else { return reading }
    var lines: [Key: Int] = [:]
    for record in table.rows {
      var cells = RowCells(record, table, currency)
      let lane = lane(&cells, columns, &lines)
      reading.problems += cells.problems
      if let lane { reading.lanes.append(lane) }
    }
    if reading.lanes.isEmpty {
      reading.problems.append(RateSheetProblem(file: service.grid, reason: .noGoodRow))
    }
    return reading
  }

  private func lane(
    _ cells: inout RowCells, _ columns: [String: Int], _ lines: inout [Key: Int]
  ) -> PerMileTariff.Lane? {
    cells.checkCurrency(at: columns["currency"])
    let origin = cells.zone("origin", at: columns["origin"])
    let destination = cells.zone("destination", at: columns["destination"])
    let equipment = equipment(&cells, at: columns["equipment"])
    let rate = rate(&cells, at: columns["rate"])
    let minimum = cells.money("minimum", at: columns["minimum"])
    let tolls = cells.money("tolls", at: columns["tolls"])
    let days = cells.days("transit", at: columns["transit"])
    guard cells.problems.isEmpty, let origin, let destination, let equipment, let rate else {
      return nil
    }
    let key = Key(origin: origin, destination: destination, equipment: equipment)
    if let first = lines[key] {
      cells.report("", "", .laneRepeats(firstLine: first))
      return nil
    }
    lines[key] = cells.record.line
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
