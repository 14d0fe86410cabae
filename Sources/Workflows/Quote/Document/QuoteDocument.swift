import Foundation
public import Shipping
public import Units

/// A whole question in one file: what is asked, and what would else be looked up.
///
/// ```json
/// { "request": { … }, "asOf": "2026-11-23", "rateSheets": [ … ] }
/// ```
///
/// With rate sheets given, those of the desk are not asked, so that any published example can be
/// run again anywhere.
public struct QuoteDocument: Hashable, Sendable, Codable {
  /// What is asked.
  public var request: QuoteRequest
  /// The day from which offers stand; today when it is absent.
  public var asOf: CalendarDay?
  /// The sheets to ask in place of those of the desk.
  public var rateSheets: [RateSheet]?

  /// Makes a document.
  public init(request: QuoteRequest, asOf: CalendarDay? = nil, rateSheets: [RateSheet]? = nil) {
    self.request = request
    self.asOf = asOf
    self.rateSheets = rateSheets
  }

  /// Reads a document from JSON; a key that nothing asks for is refused, since it may be a mistyped
  /// one that matters.
  ///
  /// - Parameter bytes: the file's content.
  /// - Returns: the document.
  /// - Throws: ``QuoteDocumentProblem`` with the place and the reason, in the words of the form where
  ///   the form has a field for it.
  public static func read(_ bytes: [UInt8]) throws(QuoteDocumentProblem) -> QuoteDocument {
    let unknown = UnknownKeys()
    let document: QuoteDocument
    do {
      let decoder = JSONDecoder()
      if let key = UnknownKeys.infoKey { decoder.userInfo[key] = unknown }
      document = try decoder.decode(Strict<QuoteDocument>.self, from: Data(bytes)).value
    } catch {
      throw problem(error, in: bytes)
    }
    guard unknown.entries.isEmpty else {
      throw .unknownKeys(unknown.entries.map(QuoteDocumentProblem.UnknownKey.init))
    }
    return document
  }

  private static func problem(_ error: any Error, in bytes: [UInt8]) -> QuoteDocumentProblem {
    switch error {
    case let placed as PlacedError: problem(placed)
    case let error as DecodingError:
      JSONFieldProblem(error, in: bytes).map { .fields([$0.problem]) }
        ?? QuoteDocumentProblem(error)
    default: .unreadable(place: "", reason: "it is not JSON")
    }
  }

  private static func problem(_ placed: PlacedError) -> QuoteDocumentProblem {
    let place = JSONPlace.place(placed.path)
    switch placed.error {
    case let error as FieldProblems: return .fields(error.problems)
    case let error as RateSheetContradiction: return .contradiction(error, place: place)
    default: return .unreadable(place: place, reason: "it contradicts itself")
    }
  }
}
