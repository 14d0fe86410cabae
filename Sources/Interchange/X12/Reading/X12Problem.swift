/// Something in an X12 file that is not accepted, or is doubtful, with its place.
public struct X12Problem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file has nothing in it.
    case empty
    /// The file does not begin with an interchange.
    case noInterchange
    /// Behind an interchange stands something that is no other one.
    case textBehindInterchange
    /// The first segment of the interchange has fewer than sixteen elements.
    case headerTooShort
    /// The signs of the interchange cannot part its data.
    case impossibleDelimiters
    /// The first segment has not the fixed width; it was read by its elements.
    case headerNotFixedWidth(found: Int)
    /// What begins the segment is no name.
    case noSegmentName
    /// The segment is longer than any real one.
    case segmentTooLong(limit: Int)
    /// There are more problems than are told.
    case tooManyProblems
    /// The segment stands where it has no meaning.
    case outOfPlace
    /// The part is not ended.
    case notEnded(by: String)
    /// The end counts differently.
    case wrongCount(said: String, found: Int)
    /// The end has another control number than the beginning.
    case otherControlNumber(begun: String, ended: String)

    /// The element is needed.
    case missing
    /// The element is no number.
    case notANumber
    /// The element is no date as 20261124 or 261124.
    case notADate
    /// The element is none of the codes that are known here.
    case unknownCode
    /// A number whose two last digits are cents has a point all the same; it was read as it stands.
    case pointInImpliedDecimal
    /// The amount at the foot is another than the one at the head, which counts.
    case totalsDiffer(head: String)
    /// The parts of the transaction do not fit together; the words say how.
    case contradiction(String)
  }

  /// The place of the segment in the file, counted from one; nothing for the file as a whole.
  public let segment: Int?

  /// The name of the segment; empty for the file as a whole.
  public let segmentID: String

  /// The number of the element, counted from one, or nothing for the whole segment.
  public let element: Int?

  /// The value as it stands in the file; empty for a missing one.
  public let value: String

  /// What is wrong.
  public let reason: Reason

  /// Makes a problem.
  public init(
    segment: Int? = nil, segmentID: String = "", element: Int? = nil, value: String = "",
    reason: Reason
  ) {
    self.segment = segment
    self.segmentID = segmentID
    self.element = element
    self.value = value
    self.reason = reason
  }

  /// Makes the problem of a segment, or of one of its elements.
  init(_ segment: X12Segment, element: Int? = nil, _ reason: Reason) {
    self.init(
      segment: segment.position, segmentID: segment.id, element: element,
      value: element.map { segment[$0] } ?? "", reason: reason)
  }

  /// True when what it concerns was left out; false when it was used all the same.
  public var isError: Bool {
    switch reason {
    case .headerNotFixedWidth, .wrongCount, .otherControlNumber, .pointInImpliedDecimal,
      .totalsDiffer:
      false
    default: true
    }
  }
}
