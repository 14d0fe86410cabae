import Foundation

/// The segments of a transaction while it is being written.
///
/// X12 004010 has no escape. The rule is therefore: a number or code with a sign that cannot be written
/// is refused, since it would name something else; in free text accents are taken off, every other sign
/// that cannot be written becomes a space, and the change is told.
struct X12Draft {
  /// A value and how it may be written.
  enum Value {
    /// A number or code, refused when it cannot be written as it is.
    case code(String)
    /// Free text up to a length.
    case text(String, limit: Int)
    /// Nothing.
    case none
  }

  let delimiters: X12Delimiters
  private(set) var segments: [X12Segment] = []
  private(set) var replacements: [X12Replacement] = []

  init(delimiters: X12Delimiters) {
    self.delimiters = delimiters
  }

  /// Adds a segment; empty elements at its end are left out.
  mutating func add(_ id: String, _ values: Value...) throws(X12WriteError) {
    try add(id, values)
  }

  mutating func add(_ id: String, _ values: [Value]) throws(X12WriteError) {
    var elements: [String] = []
    for (index, value) in values.enumerated() {
      elements.append(try written(value, segment: id, element: index + 1))
    }
    while elements.last?.isEmpty == true { elements.removeLast() }
    segments.append(X12Segment(id, elements))
  }

  private mutating func written(
    _ value: Value, segment: String, element: Int
  ) throws(X12WriteError) -> String {
    switch value {
    case .none: return ""
    case .code(let code):
      if let wrong = code.unicodeScalars.first(where: { !canWrite($0) }) {
        throw X12WriteError(
          segment: segment, element: element, value: code,
          reason: .impossibleCharacter(String(wrong)))
      }
      return code
    case .text(let text, let limit):
      let plain = plain(text)
      if plain != text {
        replacements.append(
          X12Replacement(segment: segment, element: element, original: text, written: plain))
      }
      guard plain.utf8.count <= limit else {
        throw X12WriteError(
          segment: segment, element: element, value: text, reason: .tooLong(limit: limit))
      }
      return plain
    }
  }

  private func plain(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(canWrite) { return text }
    let bare = text.applyingTransform(.stripDiacritics, reverse: false) ?? text
    let signs = bare.unicodeScalars.map { canWrite($0) ? Character($0) : " " }
    return String(signs).split(separator: " ").joined(separator: " ")
  }

  /// True for what the basic and the extended character set of X12 share with ASCII, unless it parts
  /// the data.
  private func canWrite(_ scalar: Unicode.Scalar) -> Bool {
    guard (32...126).contains(scalar.value) else { return false }
    let byte = UInt8(scalar.value)
    return byte != delimiters.element && byte != delimiters.component && byte != delimiters.segment
  }
}
