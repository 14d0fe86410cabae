import GRDB
public import Shipping
public import Units

extension SQLiteStore {
  /// Saves a sheet, unless the same content is stored already and counts.
  public func addRateSheet(
    _ sheet: RateSheet, by stamp: EditStamp, report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> RateSheetImport {
    try write { database in
      if let header = try self.headers(replacedBy: sheet, in: database).first,
        try isSame(header, as: sheet, in: database)
      {
        return .unchanged(header)
      }
      let id = try RateSheetRows.insert(sheet, by: stamp, in: database, report: report)
      try ChangeLog.added(.rateSheet(id), by: stamp, in: database)
      return .added(RateSheetHeader(id: id, sheet: sheet, imported: stamp))
    }
  }

  private func isSame(
    _ header: RateSheetHeader, as sheet: RateSheet, in database: Database
  ) throws -> Bool {
    guard header.identity == sheet.identity, header.laneCount == sheet.tariff.rowCount,
      try outline(of: header, in: database) == sheet.outline
    else { return false }
    var lanes = LaneRows(in: database)
    return try lanes.areSame(ofSheet: header.id, as: sheet)
  }

  /// All sheets, by carrier and then the latest import first.
  public func rateSheetHeaders() throws(StoreError) -> [RateSheetHeader] {
    try read { try headers(in: $0) }
  }

  /// The stored sheets that a sheet would take the place of.
  public func rateSheetsReplaced(by sheet: RateSheet) throws(StoreError) -> [RateSheetHeader] {
    try read { try headers(replacedBy: sheet, in: $0) }
  }

  /// The latest import first: that is the one which counts.
  private func headers(
    replacedBy sheet: RateSheet, in database: Database
  ) throws -> [RateSheetHeader] {
    let services = Set(sheet.tariff.serviceNames.map { $0.lowercased() })
    let carrier = sheet.identity.carrier.lowercased()
    return try headers(in: database).filter {
      $0.identity.carrier.lowercased() == carrier && $0.validity.overlaps(sheet.validity)
        && !services.isDisjoint(with: $0.services.map { $0.lowercased() })
    }
  }

  /// The stored sheet with an id, with all of its lanes.
  public func rateSheet(id: Int64) throws(StoreError) -> RateSheet {
    try read { database in
      let outline = try self.outline(of: storedHeader(id: id, in: database), in: database)
      var lanes = LaneRows(in: database)
      return try lanes.fill(outline, id: id)
    }
  }

  /// The stored sheet with an id, with those of its lanes that could serve two places.
  public func rateSheet(
    id: Int64, from origin: Place, to destination: Place
  ) throws(StoreError) -> RateSheet {
    try read { database in
      let outline = try self.outline(of: storedHeader(id: id, in: database), in: database)
      return try ServingLanes(from: origin, to: destination, sheets: [id], in: database)
        .fill(outline, id: id)
    }
  }

  /// The sheets that hold on a day of shipping, each with the services for which it counts and the
  /// lanes that could serve two places.
  public func rateSheets(
    for day: CalendarDay, from origin: Place, to destination: Place,
    report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> [RateSheet] {
    try read { database in
      let choices = SheetChoice.choices(among: try headers(in: database), for: day)
      let lanes = try ServingLanes(
        from: origin, to: destination, sheets: Set(choices.map(\.header.id)), in: database)
      return try choices.enumerated().map { index, choice in
        report(index, choices.count)
        let outline = try self.outline(of: choice.header, in: database)
        return try choice.applied(to: lanes.fill(outline, id: choice.header.id))
      }
    }
  }

  /// The sheets that hold on a day of shipping and count for at least one service.
  public func rateSheetHeaders(
    holdingOn day: CalendarDay
  ) throws(StoreError) -> [RateSheetHeader] {
    let choices = SheetChoice.choices(among: try rateSheetHeaders(), for: day)
    return choices.map(\.header).filter { $0.validity.contains(day) }
  }

  /// The sheets that hold on a day of shipping, each with the services for which it counts, without
  /// their lanes.
  public func rateSheetOutlines(holdingOn day: CalendarDay) throws(StoreError) -> [RateSheet] {
    try read { database in
      try SheetChoice.choices(among: try headers(in: database), for: day)
        .filter { $0.header.validity.contains(day) }
        .map { try $0.applied(to: outline(of: $0.header, in: database)) }
    }
  }

  /// All sheets of which a service refers to a shared table, on whatever days they hold.
  public func rateSheetHeaders(
    referringTo table: TableReference
  ) throws(StoreError) -> [RateSheetHeader] {
    try read { database in
      try headers(in: database).filter {
        try outline(of: $0, in: database).references.contains(table)
      }
    }
  }

  /// Deletes a sheet; the ones that it took the place of count again.
  public func deleteRateSheet(id: Int64, by stamp: EditStamp) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM rate_sheet WHERE id = ?", arguments: [id])
      guard database.changesCount > 0 else { throw StoreError.notFound(.rateSheet(id)) }
      try ChangeLog.deleted(.rateSheet(id), by: stamp, in: database)
    }
  }

  private func storedHeader(id: Int64, in database: Database) throws -> RateSheetHeader {
    guard let header = try RateSheetRows.header(id: id, in: database) else {
      throw StoreError.notFound(.rateSheet(id))
    }
    return header
  }

  /// All headers; which sheets there are is read anew, since another program may have deleted what
  /// is known of one.
  private func headers(in database: Database) throws -> [RateSheetHeader] {
    try RateSheetRows.ids(in: database).map { id in
      try sheetHeaders.value(id) { try storedHeader(id: id, in: database) }
    }
  }

  /// The sheet of a header that was read in the same transaction, without its lanes.
  private func outline(of header: RateSheetHeader, in database: Database) throws -> RateSheet {
    try sheetOutlines.value(header.id) { try RateSheetRows.outline(of: header, in: database) }
  }
}

extension RateSheetHeader {
  fileprivate init(id: Int64, sheet: RateSheet, imported: EditStamp) {
    self.init(
      id: id, identity: sheet.identity, kind: sheet.tariff.kind, currency: sheet.currency,
      validity: sheet.validity, services: sheet.tariff.serviceNames,
      laneCount: sheet.tariff.rowCount, imported: imported)
  }
}
