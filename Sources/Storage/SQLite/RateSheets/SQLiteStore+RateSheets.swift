import GRDB
public import Shipping
public import Units

extension SQLiteStore {
  /// Saves a sheet, unless the same content is stored already and counts.
  public func addRateSheet(
    _ sheet: RateSheet, by stamp: EditStamp, report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> RateSheetImport {
    let done = try write { database in
      if let header = try Self.headers(replacedBy: sheet, in: database).first,
        header.identity == sheet.identity, header.laneCount == sheet.tariff.rowCount,
        try self.sheet(of: header, in: database) == sheet
      {
        return RateSheetImport.unchanged(header)
      }
      let id = try RateSheetRows.insert(sheet, by: stamp, in: database, report: report)
      try ChangeLog.added(.rateSheet(id), by: stamp, in: database)
      return .added(RateSheetHeader(id: id, sheet: sheet, imported: stamp))
    }
    // Not before it is on the disk: the id of a sheet that failed would go to another.
    sheetCache.keep(sheet, id: done.header.id)
    return done
  }

  /// All sheets, by carrier and then the latest import first.
  public func rateSheetHeaders() throws(StoreError) -> [RateSheetHeader] {
    try read { try RateSheetRows.headers(in: $0) }
  }

  /// The stored sheets that a sheet would take the place of.
  public func rateSheetsReplaced(by sheet: RateSheet) throws(StoreError) -> [RateSheetHeader] {
    try read { try Self.headers(replacedBy: sheet, in: $0) }
  }

  /// The latest import first: that is the one which counts.
  private static func headers(
    replacedBy sheet: RateSheet, in database: Database
  ) throws -> [RateSheetHeader] {
    let services = Set(sheet.tariff.serviceNames.map { $0.lowercased() })
    return try RateSheetRows.headers(carrier: sheet.identity.carrier, in: database).filter {
      $0.validity.overlaps(sheet.validity)
        && !services.isDisjoint(with: $0.services.map { $0.lowercased() })
    }
  }

  /// The stored sheet with an id.
  public func rateSheet(id: Int64) throws(StoreError) -> RateSheet {
    try read { database in
      guard let header = try RateSheetRows.header(id: id, in: database) else {
        throw StoreError.notFound(.rateSheet(id))
      }
      return try self.sheet(of: header, in: database)
    }
  }

  /// The sheets that hold on a day of shipping, each with the services for which it counts.
  public func rateSheets(
    for day: CalendarDay, report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> [RateSheet] {
    try read { database in
      let headers = try RateSheetRows.headers(in: database)
      let choices = SheetChoice.choices(among: headers, for: day)
      return try choices.enumerated().map { index, choice in
        report(index, choices.count)
        return try choice.applied(to: self.sheet(of: choice.header, in: database))
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

  /// Deletes a sheet; the ones that it took the place of count again.
  public func deleteRateSheet(id: Int64, by stamp: EditStamp) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM rate_sheet WHERE id = ?", arguments: [id])
      guard database.changesCount > 0 else { throw StoreError.notFound(.rateSheet(id)) }
      try ChangeLog.deleted(.rateSheet(id), by: stamp, in: database)
    }
  }

  /// The sheet of a header that was read in the same transaction: another program may have deleted
  /// what the cache still has.
  private func sheet(of header: RateSheetHeader, in database: Database) throws -> RateSheet {
    if let sheet = sheetCache[header.id] { return sheet }
    let sheet = try RateSheetRows.sheet(of: header, in: database)
    sheetCache.keep(sheet, id: header.id)
    return sheet
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
