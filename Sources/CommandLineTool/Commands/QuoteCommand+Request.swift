import Interchange
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
}
