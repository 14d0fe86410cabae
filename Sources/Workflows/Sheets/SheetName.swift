import Shipping
public import Storage

/// Finds stored sheets by what is typed for them: a number, a version, a name, a carrier, or words.
public struct SheetName: Hashable, Sendable {
  /// What was typed.
  public let typed: String

  /// Makes a name of what was typed.
  public init(_ typed: String) { self.typed = typed }

  /// The sheets that are meant: the one with the number; else those of which it is version, name,
  /// title, code or carrier; else those that have all of its words.
  ///
  /// - Parameter sheets: all sheets.
  /// - Returns: the ones that are meant, in the order of the list.
  /// - Throws: ``SheetNameProblem/unknown(typed:known:)`` when there is none.
  public func matches(in sheets: [StoredSheet]) throws(SheetNameProblem) -> [StoredSheet] {
    let steps: [(StoredSheet) -> Bool] = [
      { "\($0.id)" == typed }, isWhole, { !isBlank && $0.hasWords(of: typed) },
    ]
    for step in steps {
      let found = sheets.filter(step)
      if !found.isEmpty { return found }
    }
    throw .unknown(typed: typed, known: sheets.map(\.header))
  }

  /// The one pair of two different sheets that two names mean, of one carrier if there is such a pair.
  ///
  /// - Parameters:
  ///   - old: the name of the sheet that is compared with.
  ///   - new: the name of the sheet whose changes are told.
  ///   - sheets: all sheets.
  /// - Returns: the two sheets.
  /// - Throws: ``SheetNameProblem`` when a name has no sheet, or the two mean no pair or several.
  public static func pair(
    from old: SheetName, to new: SheetName, in sheets: [StoredSheet]
  ) throws(SheetNameProblem) -> (old: RateSheetHeader, new: RateSheetHeader) {
    let after = try new.matches(in: sheets).map(\.header)
    let before = try old.matches(in: sheets).map(\.header)
    let pairs = after.flatMap { new in
      before.filter { $0.id != new.id }.map { (old: $0, new: new) }
    }
    guard !pairs.isEmpty else { throw .onlyOne(typed: new.typed, after[0]) }
    let ofOneCarrier = pairs.filter { $0.old.isOfCarrier(of: $0.new) }
    let meant = ofOneCarrier.isEmpty ? pairs : ofOneCarrier
    guard meant.count == 1 else {
      let ids = Set(meant.flatMap { [$0.old.id, $0.new.id] })
      throw .several(sheets.map(\.header).filter { ids.contains($0.id) })
    }
    return meant[0]
  }

  private var isBlank: Bool { typed.allSatisfy(\.isWhitespace) }

  private func isWhole(_ sheet: StoredSheet) -> Bool {
    let identity = sheet.header.identity
    let names = [
      identity.version, identity.name, identity.title, identity.carrier, identity.scac ?? "",
      "\(identity.carrier) \(identity.title)", "\(identity.carrier), \(identity.title)",
    ]
    return !isBlank && names.contains { $0.lowercased() == typed.lowercased() }
  }
}
