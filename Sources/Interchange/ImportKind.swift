/// What kind of file it is that someone wants to import.
public enum ImportKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The terms of a rate sheet: TOML with a `[sheet]`.
  case rateSheetTerms
  /// The grid of a rate sheet: CSV with lanes and weight breaks.
  case rateSheetGrid
  /// Nothing that is known.
  case unknown

  /// Tells the kind from the name and the first kilobytes of a file.
  ///
  /// The contents decide, and the name only where they do not: a file is often renamed.
  public static func recognise(name: String, head: [UInt8]) -> ImportKind {
    // The head may end within a character or a row: only whole lines count.
    let lines = head.lastIndex(of: UInt8(ascii: "\n")).map { Array(head[...$0]) } ?? head
    guard let text = try? PlainText.validated(lines) else { return .unknown }
    if hasSheetTable(text) { return .rateSheetTerms }
    if isGrid(lines) { return .rateSheetGrid }
    return name.lowercased().hasSuffix(".toml") && text.contains(UInt8(ascii: "="))
      ? .rateSheetTerms : .unknown
  }

  /// What can be done with the file, in one sentence.
  public var sentence: String {
    switch self {
    case .rateSheetTerms: "A rate sheet: its terms, with the grids beside it."
    case .rateSheetGrid:
      "The grid of a rate sheet; import the TOML file with its terms, which names the grid."
    case .unknown:
      "Not a file that Crossbill knows; it accepts a rate sheet as a TOML file with a [sheet] table "
        + "and CSV grids beside it."
    }
  }

  private static func hasSheetTable(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .contains { $0.filter { !$0.isWhitespace }.hasPrefix("[sheet]") }
  }

  private static func isGrid(_ bytes: [UInt8]) -> Bool {
    guard let header = (try? DelimitedText(bytes))?.records.first, !header.isMalformed else {
      return false
    }
    var problems: [RateSheetProblem] = []
    return GridColumns(header, file: "", problems: &problems) != nil
  }
}
