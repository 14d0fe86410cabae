public import Shipping
public import Units

/// Reads one thing that is taken otherwise, as people type it.
public enum TypedVariation {
  /// Reads `proof`, `no proof`, `terms DDP`, `province AB`, `by courier`, `on 2026-04-01` or
  /// `importer consumer`.
  ///
  /// - Parameters:
  ///   - typed: the text.
  ///   - request: the request that is varied, whose destination has the provinces.
  ///   - today: the day from which short forms of days count.
  /// - Returns: the variation.
  /// - Throws: why the text is none.
  public static func read(
    _ typed: String, of request: LandedCostRequest, today: CalendarDay
  ) throws(FieldProblem) -> LandedCostVariation {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first?.lowercased() {
    case "proof" where rest.isEmpty: return .proof(isHeld: true)
    case "no" where rest.lowercased() == "proof": return .proof(isHeld: false)
    case "terms": return .incoterm(try LandedCostEntryReader.incoterm(rest))
    case "province", "region":
      return .region(try LandedCostEntryReader.region(rest, in: request.destination))
    case "by": return .channel(try LandedCostEntryReader.channel(rest))
    case "on": return .day(try TypedDay.read(rest, today: today, field: FieldPath("whatIf")))
    case "importer": return .importer(try LandedCostEntryReader.importer(rest))
    default:
      throw FieldProblem(
        field: FieldPath("whatIf"), typed: typed,
        reason: .unknownChoice(
          choices: [
            "proof", "no proof", "terms DDP", "province AB", "by courier", "on 2026-04-01",
            "importer consumer",
          ]))
    }
  }
}
