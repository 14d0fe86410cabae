/// Finds the place from which the tables of a text lie so deep in each other that reading it would
/// exhaust the stack.
///
/// The library, and whoever walks its values, calls itself once for each table within a table, and a
/// dotted key of a few kilobytes makes thousands of them.
struct TextDepth {
  /// The most parts of a dotted key, and the deepest brackets: four times what any of our files needs.
  static let limit = 12

  private enum Quotes {
    case none
    /// Opened by one or three of a mark.
    case open(mark: UInt8, count: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var brackets = 0
  private var keyParts = 1
  private var quotes = Quotes.none

  /// The first place that lies too deep; nil in all but hostile texts.
  ///
  /// Text in quotes and comments does not count.
  static func excess(in text: String) -> TOMLSyntaxError? {
    var depth = TextDepth(bytes: Array(text.utf8))
    while depth.position < depth.bytes.count {
      depth.step()
      guard depth.brackets <= limit, depth.keyParts <= limit else {
        return TOMLSyntaxError(
          line: depth.line, words: "tables lie more than \(limit) deep in each other")
      }
    }
    return nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    switch quotes {
    case .open(let mark, let count): stepInQuotes(mark, count)
    case .none: stepOutsideQuotes()
    }
  }

  private mutating func stepInQuotes(_ mark: UInt8, _ count: Int) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\""), !isLineBreak(at: position + 1) {
      position += 2
    } else if byte == mark, marks(from: position, mark) >= count {
      // Three closing marks may have two more before them that are text.
      position += count == 1 ? 1 : marks(from: position, mark)
      quotes = .none
    } else {
      // Text in one pair of quotes ends with its line, closed or not.
      if byte == UInt8(ascii: "\n"), count == 1 { quotes = .none }
      position += 1
    }
  }

  private mutating func stepOutsideQuotes() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let count = marks(from: position, byte) >= 3 ? 3 : 1
      quotes = .open(mark: byte, count: count)
      position += count
      return
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
    default: break
    }
    if byte == UInt8(ascii: ".") {
      keyParts += 1
    } else if "=,[]{}#\n".utf8.contains(byte) {
      keyParts = 1
    }
    position += 1
  }

  private mutating func skipComment() {
    while position + 1 < bytes.count, !isLineBreak(at: position + 1) { position += 1 }
  }

  private func isLineBreak(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\n")
  }

  private func marks(from start: Int, _ mark: UInt8) -> Int {
    bytes[start...].prefix(5).prefix { $0 == mark }.count
  }
}
