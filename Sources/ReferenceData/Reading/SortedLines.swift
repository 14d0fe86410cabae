/// Lines sorted by the bytes of their first field, searched where they lie.
///
/// No index is built: a lookup halves the text about twenty times, and the start of the program costs
/// nothing.
struct SortedLines {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The lines that begin with the key and a tab, in the order of the text.
  func lines(withKey key: String) -> [Substring] {
    let wanted = Array(key.utf8) + [UInt8(ascii: "\t")]
    var start = firstLine(notBefore: wanted)
    var found: [Substring] = []
    while start < bytes.count, isKey(wanted, at: start) {
      let end = lineEnd(from: start)
      found.append(Substring(String(decoding: bytes[start..<end], as: UTF8.self)))
      start = end + 1
    }
    return found
  }

  private func firstLine(notBefore key: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart(from: low + (high - low) / 2, notBefore: low)
      if bytes[start...].prefix(key.count).lexicographicallyPrecedes(key) {
        low = min(lineEnd(from: start) + 1, high)
      } else {
        high = start
      }
    }
    return low
  }

  private func isKey(_ key: [UInt8], at start: Int) -> Bool {
    bytes[start...].starts(with: key)
  }

  private func lineStart(from position: Int, notBefore first: Int) -> Int {
    var start = position
    while start > first, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func lineEnd(from position: Int) -> Int {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}
