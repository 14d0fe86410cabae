public import Foundation
public import Interchange
public import Shipping
public import Storage

/// Brings a carrier's rate sheet onto the desk, or says what that would do.
public struct ImportRateSheet: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What an import does, or would do.
  public struct Outcome: Sendable {
    /// What became of the sheet.
    public var action: ImportAction
    /// What was read, with every problem.
    public var reading: RateSheetReading
    /// The sheet that it takes the place of, with what changes, if there is one.
    public var replaced: (header: RateSheetHeader, difference: RateSheetDifference)?
    /// The tables that the sheet refers to and the desk does not have.
    public var missing: [TableReference] = []

    /// What each missing table means, a sentence each.
    public var missingTables: [String] {
      missing.map { reference in
        let services = reading.sheet?.services(referringTo: reference) ?? []
        return "\(reference.text) is not on the desk; until it is imported there is no price for "
          + services.joined(separator: ", ") + "."
      }
    }
  }

  /// Reads a sheet and brings its good rows onto the desk.
  ///
  /// - Parameters:
  ///   - terms: the TOML file; its grids lie in the same folder.
  ///   - isPlan: whether only to say what would happen.
  ///   - coming: tables that a plan would bring before the sheet, so that they are not missing.
  ///   - report: is told how far it is, row by row of each grid and lane by lane.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the desk cannot be read or written.
  public func callAsFunction(
    _ terms: URL, isPlan: Bool, coming: [TableReference] = [], report: WorkReport = { _ in }
  ) throws(StoreError) -> Outcome {
    let reading = RateSheetReader.read(terms) { grid, done, total in
      report(WorkStage("reading \(grid)", done: done, total: total, unit: "rows"))
    }
    guard let sheet = reading.sheet else {
      return Outcome(action: .refused, reading: reading, replaced: nil)
    }
    let missing = try missing(in: sheet, coming)
    let earlier = try desk.store.rateSheetsReplaced(by: sheet).first
    if isPlan {
      let replaced = try difference(from: earlier, to: sheet)
      let isSame =
        replaced?.difference.isEmpty == true && replaced?.header.identity == sheet.identity
      return Outcome(
        action: isSame ? .unchanged : .planned, reading: reading, replaced: replaced,
        missing: missing)
    }
    let result = try desk.store.addRateSheet(sheet, by: desk.stamp) { done, total in
      report(WorkStage("writing to the desk", done: done, total: total, unit: "lanes"))
    }
    switch result {
    case .added:
      // The sheet is on the desk, whether or not the one before can still be read.
      let replaced = try? difference(from: earlier, to: sheet)
      return Outcome(action: .added, reading: reading, replaced: replaced ?? nil, missing: missing)
    case .unchanged:
      return Outcome(action: .unchanged, reading: reading, replaced: nil, missing: missing)
    }
  }

  private func missing(
    in sheet: RateSheet, _ coming: [TableReference]
  ) throws(StoreError) -> [TableReference] {
    let references = sheet.references
    guard !references.isEmpty else { return [] }
    let known = Set(try desk.store.sharedTableHeaders().map(\.reference) + coming)
    return references.filter { !known.contains($0) }
  }

  private func difference(
    from earlier: RateSheetHeader?, to sheet: RateSheet
  ) throws(StoreError) -> (header: RateSheetHeader, difference: RateSheetDifference)? {
    guard let earlier else { return nil }
    let old = try desk.store.rateSheet(id: earlier.id)
    return (earlier, RateSheetDifference(from: old, to: sheet))
  }
}
