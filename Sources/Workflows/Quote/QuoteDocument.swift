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

  /// Reads a document from JSON.
  ///
  /// - Parameter bytes: the file's content.
  /// - Returns: the document.
  /// - Throws: ``QuoteDocumentProblem`` with the place and the reason.
  public static func read(_ bytes: [UInt8]) throws(QuoteDocumentProblem) -> QuoteDocument {
    do {
      return try JSONDecoder().decode(QuoteDocument.self, from: Data(bytes))
    } catch let error as FieldProblems {
      throw .fields(error.problems)
    } catch let error as DecodingError {
      throw QuoteDocumentProblem(error)
    } catch {
      throw .unreadable(place: "", reason: "\(error)")
    }
  }
}

/// Why a file is no question.
public enum QuoteDocumentProblem: Error, Hashable, Sendable {
  /// Values that cannot be used.
  case fields([FieldProblem])
  /// The text is no JSON, or a value is missing or of the wrong form.
  case unreadable(place: String, reason: String)

  init(_ error: DecodingError) {
    let found = JSONPlace(error)
    self = .unreadable(place: found.place, reason: found.reason)
  }

  /// The problem in one sentence: field, reason, mend.
  public var sentence: String {
    switch self {
    case .fields(let problems): problems.map(\.sentence).joined(separator: " ")
    case .unreadable(let place, let reason):
      "The request\(place.isEmpty ? "" : " at \(place)") cannot be read: "
        + "\(reason.hasSuffix(".") ? String(reason.dropLast()) : reason); "
        + "`crossbill quote --example` prints one to start from."
    }
  }
}
