import Interchange
public import Shipping

/// Why a file is no question.
public enum QuoteDocumentProblem: Error, Hashable, Sendable {
  /// Values that cannot be used.
  case fields([FieldProblem])
  /// Keys that nothing asks for.
  case unknownKeys([UnknownKey])
  /// A rate sheet whose parts do not fit together.
  case contradiction(RateSheetContradiction, place: String)
  /// The text is no JSON, or a value is missing or of the wrong form.
  case unreadable(place: String, reason: String)

  /// A key that nothing asks for.
  public struct UnknownKey: Hashable, Sendable {
    /// The way to the value that has it; empty for the whole document.
    public let place: String
    /// The key.
    public let key: String
    /// The key that was likely meant, if one is near.
    public let nearest: String?

    init(_ entry: UnknownKeys.Entry) {
      place = JSONPlace.place(entry.path.dropLast())
      key = entry.path.last?.stringValue ?? ""
      nearest = NearestWord.to(key, among: entry.known.sorted())
    }
  }

  init(_ error: DecodingError) {
    let found = JSONPlace(error)
    self = .unreadable(place: found.place, reason: found.reason)
  }

  /// What is wrong, one sentence for each: field, reason, mend.
  public var sentences: [String] {
    switch self {
    case .fields(let problems): problems.map(\.sentence)
    case .unknownKeys(let keys): keys.map { Self.sentence(of: $0) }
    case .contradiction(let contradiction, let place):
      ["The request at \(place) cannot be used: \(contradiction.sentence)"]
    case .unreadable(let place, let reason):
      [
        "The request\(place.isEmpty ? "" : " at \(place)") cannot be read: "
          + "\(reason.hasSuffix(".") ? String(reason.dropLast()) : reason); "
          + "`crossbill quote --example` prints one to start from."
      ]
    }
  }

  private static func sentence(of unknown: UnknownKey) -> String {
    let place = unknown.place.isEmpty ? "" : " at \(unknown.place)"
    let mend =
      unknown.nearest.map { "write \"\($0)\" if that was meant" }
      ?? "leave it out, or look at what `crossbill quote --example` prints"
    return "The request\(place) has the unknown key \"\(unknown.key)\"; \(mend)."
  }
}
