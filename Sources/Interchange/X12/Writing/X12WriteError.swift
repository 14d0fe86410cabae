import Units

/// Why a value cannot be written into an X12 file.
public struct X12WriteError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A number or code has a sign that parts the data, or one that the format has not.
    case impossibleCharacter(String)
    /// The text is longer than the element.
    case tooLong(limit: Int)
    /// The element must not be empty.
    case missing
  }

  /// The name of the segment.
  public let segment: String

  /// The number of the element, counted from one.
  public let element: Int

  /// The value.
  public let value: String

  /// What is wrong.
  public let reason: Reason

  /// The error in one sentence: place, reason, mend.
  public var sentence: String {
    let place = "\(segment) element \(element)"
    let shown = value.isEmpty ? "" : " \"\(ShownText.escaped(value, limit: 160))\""
    return switch reason {
    case .impossibleCharacter(let sign):
      "\(place)\(shown) has the character \"\(ShownText.escaped(sign, limit: 160))\", which the carrier's file "
        + "cannot hold in a number; leave it out."
    case .tooLong(let limit):
      "\(place)\(shown) is longer than the \(limit) characters of the carrier's file; shorten it."
    case .missing: "\(place) is missing, and the carrier's file needs it; give it."
    }
  }
}

/// A text that was changed because the file has no way to write it as it is.
public struct X12Replacement: Hashable, Sendable {
  /// The name of the segment.
  public let segment: String

  /// The number of the element, counted from one.
  public let element: Int

  /// The text as it was.
  public let original: String

  /// The text as it was written.
  public let written: String

  /// The change in one sentence.
  public var sentence: String {
    "\(segment) element \(element): \"\(ShownText.escaped(original, limit: 160))\" is written as \"\(written)\"."
  }
}
