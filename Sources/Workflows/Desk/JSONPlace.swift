/// Where a JSON file cannot be read, and why.
struct JSONPlace: Hashable {
  /// The way to the value, such as `units[0].nmfc`; empty for the whole file.
  let place: String

  /// Why, without a full stop.
  let reason: String

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      place = Self.place(context.codingPath + [key])
      reason = "it is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      place = Self.place(context.codingPath)
      let words = context.debugDescription
      reason = words.hasSuffix(".") ? String(words.dropLast()) : words
    @unknown default:
      place = ""
      reason = "it cannot be read"
    }
  }

  /// The place and the reason, to begin a sentence.
  var words: String { (place.isEmpty ? "" : "\(place): ") + reason }

  /// The way to a value in words.
  static func place(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}
