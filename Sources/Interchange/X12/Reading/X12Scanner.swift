/// Cuts the bytes of an X12 file into segments, and finds the signs of each interchange.
///
/// Reading is by bytes. Text that is not UTF-8 is taken as Latin-1, the extended character set of X12.
struct X12Scanner {
  /// The longest segment that is believed; real ones have a few hundred bytes.
  static let longestSegment = 32_768

  /// The length of the first segment with its end, by the standard.
  static let headerWidth = 106

  /// What lies at the current place.
  enum Item {
    /// The beginning of an interchange, with its signs.
    case header(X12Segment, X12Delimiters, width: Int)
    /// Any other segment.
    case segment(X12Segment)
    /// Something that stops the reading.
    case broken(X12Problem)
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var count = 0
  private var delimiters: X12Delimiters?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    position = self.bytes.startIndex
  }

  /// True when nothing but blanks is left.
  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return position == bytes.endIndex
  }

  /// The next item; call it only when something is left.
  mutating func next() -> Item {
    count += 1
    if bytes[position...].starts(with: Array("ISA".utf8)), isHeader { return header() }
    guard let delimiters else {
      return .broken(X12Problem(reason: .noInterchange))
    }
    return segment(delimiters)
  }

  /// Ends the current interchange: the next segment must begin another.
  mutating func endInterchange() { delimiters = nil }

  /// True unless the letters are the beginning of a longer name within an interchange.
  private var isHeader: Bool {
    let sign = position + 3
    guard sign < bytes.endIndex else { return true }
    return delimiters.map { bytes[sign] == $0.element } ?? true
      || !isNameByte(bytes[sign])
  }

  private mutating func header() -> Item {
    let start = position
    let sign = position + 3
    guard sign < bytes.endIndex else { return brokenHeader(.headerTooShort) }
    let element = bytes[sign]
    var cuts: [Int] = []
    var index = sign
    // A header that is filled up as it must be has 106 bytes; a broken one ends within a few lines.
    while index < bytes.endIndex, index < start + 400, cuts.count < 16 {
      if bytes[index] == element { cuts.append(index) }
      index += 1
    }
    guard cuts.count == 16, index + 1 < bytes.endIndex else {
      return brokenHeader(.headerTooShort)
    }
    guard
      let found = X12Delimiters(
        element: element, component: bytes[index], segment: bytes[index + 1])
    else { return brokenHeader(.impossibleDelimiters) }
    let parts = bytes[(sign + 1)...index].split(
      separator: element, omittingEmptySubsequences: false)
    delimiters = found
    position = index + 2
    return .header(
      X12Segment("ISA", parts.map { Self.text($0) }, position: count), found,
      width: position - start)
  }

  private func brokenHeader(_ reason: X12Problem.Reason) -> Item {
    .broken(X12Problem(segment: count, segmentID: "ISA", reason: reason))
  }

  private mutating func segment(_ delimiters: X12Delimiters) -> Item {
    let start = position
    let end = bytes[start...].firstIndex(of: delimiters.segment) ?? bytes.endIndex
    let raw = bytes[start..<end]
    position = end == bytes.endIndex ? end : end + 1
    let name = Self.text(raw.prefix { $0 != delimiters.element }.prefix(8))
    guard raw.count <= Self.longestSegment else {
      return .broken(
        X12Problem(
          segment: count, segmentID: name, reason: .segmentTooLong(limit: Self.longestSegment)))
    }
    let parts = raw.split(separator: delimiters.element, omittingEmptySubsequences: false)
    guard let id = parts.first, (2...3).contains(id.count), id.allSatisfy(isNameByte) else {
      return .broken(
        X12Problem(segment: count, segmentID: name, reason: .noSegmentName))
    }
    let elements = parts.dropFirst().map { Self.text($0) }
    return .segment(X12Segment(Self.text(id), elements, position: count))
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (48...57).contains(byte)
  }

  /// Skips blanks, line ends and the zero bytes that some systems fill up with.
  private mutating func skipBlanks() {
    while position < bytes.endIndex, bytes[position] <= 32 { position += 1 }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }
}
