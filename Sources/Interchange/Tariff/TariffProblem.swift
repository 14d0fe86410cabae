public import Shipping
import Units

/// Something in the file of a tariff that is not accepted, with its place.
public struct TariffProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes are not text.
    case notText(PlainTextError)
    /// The bytes are not JSON.
    case notJSON(JSONProblem)
    /// The JSON is no list of lines.
    case noLines
    /// There is no line at all.
    case empty
    /// No column of the header holds what is needed.
    case missingColumn
    /// The column stands twice.
    case columnTwice
    /// A quote in the row is not closed, or is followed by more text.
    case malformedQuotes
    /// The row has another number of fields than the header.
    case otherFieldCount(header: Int)
    /// The text is no tariff number.
    case notANumber(TariffNumberError)
    /// The indent is no whole number.
    case notAnIndent
    /// The line has no description.
    case noDescription
    /// The units are no list.
    case notAList
    /// The edition cannot have the line.
    case line(TariffLineFault)
    /// So many more problems of the file are not listed.
    case further(Int)
  }

  /// The name of the file.
  public let file: String
  /// The line of a table or the entry of a list, counted from one; nothing for the whole file.
  public let line: Int?
  /// The column; empty for a whole row.
  public let column: String
  /// The value as it stands in the file.
  public let value: String
  /// What is wrong.
  public let reason: Reason

  /// The problem in one sentence: file, line, column, reason, mend.
  public var sentence: String {
    let name = ShownText.escaped(file, limit: 160)
    let place = line.map { "\(name) line \($0)" } ?? name
    let shown = value.isEmpty ? "" : "\"\(ShownText.line(value, limit: 160))\""
    let subject = [ShownText.line(column, limit: 60), shown].filter { !$0.isEmpty }
      .joined(separator: " ")
    return "\(place): \(subject.isEmpty ? "" : subject + " ")\(reasonText)."
  }

  /// What is wrong and what would mend it.
  private var reasonText: String {
    switch reason {
    case .notText(let error): "\(error.reasonText); \(error.mend)"
    case .notJSON: "is not JSON to its end; take the export again"
    case .noLines: "is no list of tariff lines; take the export as JSON"
    case .empty: "has no line below its header"
    case .missingColumn: "is not among the columns of the header; give its name in a mapping"
    case .columnTwice: "stands twice in the header; leave one out"
    case .malformedQuotes:
      "the row has a quote that is not closed or is followed by text; double quotes within a field"
    case .otherFieldCount(let header):
      "the row has another number of fields than the \(header) of the header; check its quotes"
    case .notANumber(let error): "is no tariff number: \(error)"
    case .notAnIndent:
      "is no indent; write a whole number from 0 to \(TariffEditionBuilder.largestIndent)"
    case .noDescription: "has no description; every line of a tariff has one"
    case .notAList: "is no list of units; write one unit, or a list such as [\"No.\",\"kg\"]"
    case .line(.numberTwice(let number)):
      "stands twice: \(number) is on an earlier line; leave one out"
    case .line(.indentBeyondReason(let indent)): "has the indent \(indent), which no tariff has"
    case .line(.neitherNumberNorIndent):
      "has neither number nor indent, so that its place is unknown; give one"
    case .further(let count):
      "has \(ExactDecimal(count).text(groupedBy: " ")) more problems, which are not listed; mend the "
        + "first ones"
    }
  }
}
