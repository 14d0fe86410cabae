/// Refuses text whose tables lie so deep in each other that reading it would exhaust the stack.
///
/// The TOML library, and whoever walks its values, calls itself once for each table within a table,
/// and a dotted key of a few kilobytes makes thousands of them.
struct TermsDepth {
  /// The longest dotted key, and the deepest brackets: four times what any sheet needs.
  static let limit = 12

  /// Why such text is refused.
  static let refusal = "tables lie more than \(limit) deep in each other"

  private enum Quotes {
    case none
    /// Opened by so many marks, one or three.
    case open(mark: UInt8, count: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var brackets = 0
  private var keyParts = 1
  private var quotes = Quotes.none

  /// True when nothing in the text lies deeper than the limit; text in quotes does not count.
  static func isPlain(_ text: String) -> Bool {
    var depth = TermsDepth(bytes: Array(text.utf8))
    while depth.position < depth.bytes.count {
      depth.step()
      if depth.brackets > limit || depth.keyParts > limit { return false }
    }
    return true
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func step() {
    switch quotes {
    case .open(let mark, let count): stepInQuotes(mark, count)
    case .none: stepOutsideQuotes()
    }
  }

  private mutating func stepInQuotes(_ mark: UInt8, _ count: Int) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
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
    while position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: "\n") { position += 1 }
  }

  private func marks(from start: Int, _ mark: UInt8) -> Int {
    bytes[start...].prefix(5).prefix { $0 == mark }.count
  }
}
