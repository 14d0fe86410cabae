public import Storage

/// Why what was typed for a sheet cannot be used.
public enum SheetNameProblem: Error, Hashable, Sendable {
  /// No sheet is meant.
  case unknown(typed: String, known: [RateSheetHeader])
  /// Both names mean the same one sheet.
  case onlyOne(typed: String, RateSheetHeader)
  /// More than two sheets are meant.
  case several([RateSheetHeader])

  /// How many sheets are named in a sentence.
  private static let mostNamed = 8

  /// The problem in one sentence: what, why and what mends it.
  public var sentence: String {
    switch self {
    case .unknown(let typed, []):
      "There is no rate sheet \"\(typed)\", since the desk has none; crossbill import SHEET.toml "
        + "brings one."
    case .unknown(let typed, let known):
      "There is no rate sheet \"\(typed)\"; choose one of \(Self.list(known))."
    case .onlyOne(let typed, let sheet):
      "\"\(typed)\" is compared with itself (\(sheet.fullTitle)); name two sheets."
    case .several(let sheets):
      "More than two sheets are meant; name two by their numbers: \(Self.list(sheets))."
    }
  }

  private static func list(_ sheets: [RateSheetHeader]) -> String {
    let rest = sheets.count - mostNamed
    return sheets.prefix(mostNamed).map(\.fullTitle).joined(separator: "; ")
      + (rest > 0 ? "; ... and \(rest) more, which crossbill sheets lists" : "")
  }
}
