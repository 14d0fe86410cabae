import Shipping
public import Storage
import Units

/// Looks at the rate sheets of a desk: which there are, what is in them, and what changes.
///
/// It only reads.
public struct LookUpSheets: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// All sheets, by carrier and then the latest import first.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction() throws(StoreError) -> [StoredSheet] {
    let headers = try desk.store.rateSheetHeaders()
    let today = desk.clock.today
    let choices = SheetChoice.choices(among: headers, for: today)
      .filter { $0.header.validity.contains(today) }
    return headers.map { header in
      StoredSheet(
        header: header, standing: SheetStanding(of: header, among: choices, on: today),
        before: before(header, in: headers),
        importedDay: desk.clock.day(of: header.imported.instant))
    }
  }

  /// What is in a sheet.
  ///
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func facts(of sheet: StoredSheet) throws(StoreError) -> SheetFacts {
    SheetFacts(sheet, content: try desk.store.rateSheet(id: sheet.id))
  }

  /// What a sheet changes against another one.
  ///
  /// - Parameters:
  ///   - old: the sheet that is compared with.
  ///   - new: the sheet whose changes are told.
  /// - Returns: the two sheets with what changes.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func comparison(
    from old: RateSheetHeader, to new: RateSheetHeader
  ) throws(StoreError) -> SheetComparison {
    SheetComparison(
      old: old, new: new,
      from: try desk.store.rateSheet(id: old.id), to: try desk.store.rateSheet(id: new.id))
  }

  private func before(
    _ header: RateSheetHeader, in headers: [RateSheetHeader]
  ) -> RateSheetHeader? {
    let services = Set(header.services.map { $0.lowercased() })
    return headers.filter { other in
      other.id < header.id && other.isOfCarrier(of: header)
        && !services.isDisjoint(with: other.services.map { $0.lowercased() })
    }.max { $0.id < $1.id }
  }
}
