public import Foundation
public import Interchange
import Shipping
public import Storage
import Units

/// Brings a table that rate sheets share onto the desk, or says what that would do.
public struct ImportSharedTable: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// What an import does, or would do.
  public struct Outcome: Sendable {
    /// What became of the table.
    public var action: ImportAction
    /// What was read, with every problem.
    public var reading: SharedTableReading
    /// The version before it, with what changes, if there is one.
    public var before: Before?
  }

  /// The version before a table.
  public struct Before: Sendable {
    /// Which version it is.
    public var header: SharedTableHeader
    /// True when the new one takes its place on some days; otherwise it follows it.
    public var losesDays: Bool
    /// What changes.
    public var difference: SharedTableDifference
  }

  /// Reads a table and brings it onto the desk, whole or not at all.
  ///
  /// A name belongs to one carrier: a table with the name of another carrier's is refused, so that no
  /// sheet is priced with a stranger's table.
  ///
  /// - Parameters:
  ///   - file: the TOML file; its grid lies in the same folder.
  ///   - isPlan: whether only to say what would happen.
  /// - Returns: what happened.
  /// - Throws: ``StoreError`` when the desk cannot be read or written.
  public func callAsFunction(_ file: URL, isPlan: Bool) throws(StoreError) -> Outcome {
    var reading = SharedTableReader.read(file)
    guard let table = reading.table else { return Outcome(action: .refused, reading: reading) }
    let versions = try desk.store.sharedTableHeaders().filter { $0.reference == table.reference }
    if let stranger = versions.first(where: { !$0.isOfCarrier(of: table.identity) }) {
      reading = reading.refused(
        nameOf: stranger.identity.carrier, file: file.lastPathComponent)
      return Outcome(action: .refused, reading: reading)
    }
    let before = try before(table, among: versions)
    guard !isPlan else {
      let isSame = before?.difference.isEmpty == true && before?.losesDays == true
      return Outcome(action: isSame ? .unchanged : .planned, reading: reading, before: before)
    }
    switch try desk.store.addSharedTable(table, by: desk.stamp) {
    case .added: return Outcome(action: .added, reading: reading, before: before)
    case .unchanged: return Outcome(action: .unchanged, reading: reading)
    }
  }

  /// The version that the table replaces on its first day, else the one that ends last before it.
  private func before(
    _ table: SharedTable, among versions: [SharedTableHeader]
  ) throws(StoreError) -> Before? {
    let sameStart = versions.first { $0.validity.from == table.validity.from }
    let inForce = table.validity.from.flatMap { first in
      versions.reversed().inForce(on: first, validity: \.validity)
    }
    let common = versions.first { $0.validity.overlaps(table.validity) }
    let ended = versions.filter { version in
      guard let last = version.validity.through, let first = table.validity.from else {
        return false
      }
      return last < first
    }.max {
      ($0.validity.through?.daysSinceEpoch ?? 0) < ($1.validity.through?.daysSinceEpoch ?? 0)
    }
    let replaced = sameStart ?? inForce ?? common
    guard let header = replaced ?? ended else { return nil }
    return Before(
      header: header, losesDays: replaced != nil,
      difference: SharedTableDifference(
        from: try desk.store.sharedTable(id: header.id), to: table))
  }
}

extension SharedTableHeader {
  /// True when a table of the carrier, in letters of either case, may have the same name.
  func isOfCarrier(of other: TableIdentity) -> Bool {
    identity.carrier?.lowercased() == other.carrier?.lowercased()
  }
}
