/// Finds the malformed text at which the TOML library stops the whole program.
///
/// toml++, as far as TOMLKit brings it, asserts where it should report: on a table header whose name
/// begins with no letter, digit, `-`, `_` or quote, and on a `}` where an array needs a value. Up to
/// the first mistake of a text this reader and the library see the same; what comes after it never
/// reaches the library's assertions.
struct ParserTraps {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var trap: TOMLSyntaxError?

  /// The first place in a text at which the library would stop the program; nil in most texts.
  static func first(in text: String) -> TOMLSyntaxError? {
    var traps = ParserTraps(bytes: Array(text.utf8))
    return traps.scan()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() -> TOMLSyntaxError? {
    // The library skips the mark of byte order, too.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while trap == nil, let byte = next {
      switch byte {
      case .space, .tab, .carriageReturn: position += 1
      case .newline: endLine()
      case .hash: skipComment()
      case .openBracket: scanHeader()
      default: scanKeyAndValue()
      }
    }
    return trap
  }

  private mutating func scanHeader() {
    position += 1
    // The brackets of an array of tables stand together.
    if next == .openBracket { position += 1 }
    skipBlanks()
    if let byte = next, !byte.beginsName, byte != .closeBracket {
      trap = TOMLSyntaxError(line: line, words: "the name of a table is missing behind [")
      return
    }
    skipRestOfLine()
  }

  private mutating func scanKeyAndValue() {
    while let byte = next, byte != .equals {
      if byte == .newline { return }
      step()
    }
    position += 1
    scanValue()
  }

  /// Scans a value to its end: the end of its line, unless that lies within brackets.
  private mutating func scanValue() {
    var open: [UInt8] = []
    var needsElement = false
    while let byte = next {
      switch byte {
      case .newline where open.isEmpty: return
      case .newline, .space, .tab, .carriageReturn, .hash: break
      case .openBracket, .openBrace: open.append(byte)
      case .closeBracket, .closeBrace:
        if byte == .closeBrace, needsElement {
          trap = TOMLSyntaxError(line: line, words: "an array has } where a value should stand")
          return
        }
        _ = open.popLast()
      default: break
      }
      if !byte.isBlank {
        let isBefore = byte == .openBracket || (byte == .comma && open.last == .openBracket)
        needsElement = isBefore
      }
      step()
    }
  }
}

extension ParserTraps {
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes past one byte, one text in quotes, one comment or one line break.
  private mutating func step() {
    switch next {
    case .newline: endLine()
    case .hash: skipComment()
    case .doubleQuote, .singleQuote: skipText()
    default: position += 1
    }
  }

  private mutating func endLine() {
    position += 1
    line += 1
  }

  private mutating func skipBlanks() {
    while next == .space || next == .tab { position += 1 }
  }

  private mutating func skipComment() {
    while let byte = next, byte != .newline { position += 1 }
  }

  private mutating func skipRestOfLine() {
    while let byte = next, byte != .newline { step() }
  }

  private mutating func skipText() {
    guard let quote = next else { return }
    let isLong = starts(with: [quote, quote, quote])
    position += isLong ? 3 : 1
    while let byte = next {
      if isLong ? starts(with: [quote, quote, quote]) : byte == quote {
        position += isLong ? 3 : 1
        // Up to two quotes may stand before the three that end a long text.
        while isLong, next == quote { position += 1 }
        return
      }
      if byte == .newline {
        if !isLong { return }
        line += 1
      }
      position += byte == .backslash && quote == .doubleQuote && !isLineBreak(after: 1) ? 2 : 1
    }
  }

  private func isLineBreak(after offset: Int) -> Bool {
    position + offset < bytes.count && bytes[position + offset] == .newline
  }

  private func starts(with mark: [UInt8]) -> Bool { bytes[position...].starts(with: mark) }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let equals = UInt8(ascii: "=")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let doubleQuote = UInt8(ascii: "\"")
  fileprivate static let singleQuote = UInt8(ascii: "'")

  fileprivate var isBlank: Bool {
    switch self {
    case .space, .tab, .carriageReturn, .newline, .hash: true
    default: false
    }
  }

  /// Whether a key or the name of a table can begin with the byte.
  fileprivate var beginsName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      .doubleQuote, .singleQuote:
      true
    default: false
    }
  }
}
