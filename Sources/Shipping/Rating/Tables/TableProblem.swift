public import Units

/// Why a table that a sheet refers to by name cannot be used.
public enum TableProblem: Error, Hashable, Sendable, Codable {
  /// No table of the name is on file.
  case missing(TableReference)
  /// Tables of the name are on file, and none holds on the day of shipping.
  case notInForce(TableReference, day: CalendarDay)
  /// The table is in another currency than the sheet.
  case otherCurrency(TableReference, table: Currency, sheet: Currency)
}

extension TableProblem {
  /// What is wrong.
  public var reasonText: String {
    switch self {
    case .missing(let reference): "no \(reference.text) is on file"
    case .notInForce(let reference, let day):
      "no version of \(reference.text) holds on \(day.longText)"
    case .otherCurrency(let reference, let table, let sheet):
      "\(reference.text) is in \(table.code), and the sheet in \(sheet.code)"
    }
  }

  /// What would mend it.
  public var mend: String {
    switch self {
    case .missing(let reference), .notInForce(let reference, _):
      "import the carrier's \(reference.kind.name)"
    case .otherCurrency: "name a table in the currency of the sheet"
    }
  }
}
