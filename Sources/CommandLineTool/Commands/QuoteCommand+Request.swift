import Interchange
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension QuoteCommand {
  /// Reads a request whose day of pickup may be left out, like `--ship`.
  ///
  /// - Parameters:
  ///   - bytes: the JSON.
  ///   - today: the day of pickup when the request names neither that nor a day to price as of.
  /// - Returns: the request, with what the file gives beside it.
  /// - Throws: `QuoteDocumentProblem`; of text that is no JSON, with line and column.
  func readDocument(
    _ bytes: [UInt8], today: CalendarDay
  ) throws(QuoteDocumentProblem) -> QuoteDocument {
    let value: JSONValue
    do {
      value = try JSONSyntax.value(of: bytes)
    } catch {
      throw .unreadable(place: error.place, reason: error.reason)
    }
    guard case .object(var document) = value, case .object(var request)? = document["request"],
      value["request"]?["shipDay"] == nil
    else { return try QuoteDocument.read(bytes) }
    let day = asOf == nil ? value["asOf"]?.words.flatMap(CalendarDay.init(iso:)) ?? today : today
    request["shipDay"] = .text(day.isoText)
    document["request"] = .object(request)
    return try QuoteDocument.read(Array(JSONValue.object(document).jsonText.utf8))
  }

  /// What a quote on the desk asked, taken up again; a later day of pickup is told.
  ///
  /// - Parameters:
  ///   - typed: the number of the quote.
  ///   - environment: the desk, and where to tell it.
  ///   - day: the day from which offers stand.
  /// - Returns: the question.
  /// - Throws: why it cannot be asked.
  func readAgain(
    _ typed: String, _ environment: ToolEnvironment, asOf day: CalendarDay
  ) throws -> Question {
    let others = asked.used + (request == nil ? [] : ["--request"])
    guard others.isEmpty else {
      throw ToolError.usage("--again already says what is asked; leave out \(Self.list(others)).")
    }
    guard let number = QuoteNumber(parsing: typed) else {
      throw ToolError.flag(
        "--again",
        FieldProblem(
          field: FieldPath("quote"), typed: typed,
          reason: .wrongShape(needed: "the number of a quote", example: "Q-1001")))
    }
    let desk = try environment.desk(desk, for: .using)
    guard let quote = try desk.store.quote(number: number) else {
      throw StoreError.notFound(.quote(number))
    }
    let again = QuoteAgain(quote.value.request, today: day, holidays: .bundled)
    if let change = again.change {
      environment.writeError(
        DisplayText.escaped(
          "! \(number): \(change), priced for \(again.request.shipDay.longText)") + "\n")
    }
    return Question(
      document: QuoteDocument(request: again.request),
      warnings: reader(environment, today: day).warnings(of: again.request), asOf: day)
  }
}
