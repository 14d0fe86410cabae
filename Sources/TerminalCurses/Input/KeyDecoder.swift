import TerminalKit

/// Joins what curses read to characters and keys.
///
/// It keeps what is unfinished from one read to the next, because a slow line delivers a sequence
/// in parts.
struct KeyDecoder {
  private enum State: Hashable {
    case ground
    case escape
    case singleShift
    case controlSequence([UInt8])
    case linuxFunction
    /// The three bytes of an old-style mouse report, of which so many are to come.
    case mouseReport(Int)
  }

  private var state = State.ground
  private var text: TextDecoder
  private var tokens: [InputToken] = []

  /// Makes a decoder for the terminal's encoding.
  init(_ encoding: CharacterEncoding) { text = TextDecoder(encoding) }

  /// Whether a sequence or a character was begun and not ended.
  ///
  /// A lone Escape is not: curses has already waited for what might follow it.
  var isUnfinished: Bool { (state != .ground && state != .escape) || text.isMidCharacter }

  /// Takes one unit of input.
  mutating func take(_ input: RawInput) {
    switch input {
    case .byte(let byte):
      take(byte)
    case .key(let number):
      abandon()
      if let key = Key(cursesNumber: number) { tokens.append(.key(key)) }
    case .mouse(let event):
      abandon()
      tokens.append(.mouse(event))
    }
  }

  /// Gives what was joined so far and keeps what is unfinished.
  mutating func takeFinished() -> [InputToken] {
    defer { tokens = [] }
    return tokens
  }

  /// Gives what was joined so far, the unfinished too; called when nothing more comes for now.
  mutating func finish() -> [InputToken] {
    abandon()
    defer { tokens = [] }
    return tokens
  }

  /// Gives an unfinished sequence out as the keys that it looks like.
  private mutating func abandon() {
    defer {
      state = .ground
      text.reset()
    }
    switch state {
    case .ground, .linuxFunction, .mouseReport: break
    case .escape: tokens.append(.key(.escape))
    case .singleShift: tokens += [.key(.escape), .text("O")]
    case .controlSequence(let parameters):
      tokens += [.key(.escape), .text("[")] + parameters.map { .text(Unicode.Scalar($0)) }
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takePlain(byte)
    case .escape: takeAfterEscape(byte)
    case .singleShift:
      state = .ground
      append(EscapeSequence.singleShift(final: byte))
    case .linuxFunction:
      state = .ground
      append(EscapeSequence.linuxFunction(final: byte))
    case .mouseReport(let left):
      state = left > 1 ? .mouseReport(left - 1) : .ground
    case .controlSequence(let parameters):
      takeInControlSequence(byte, after: parameters)
    }
  }

  private mutating func takePlain(_ byte: UInt8) {
    if byte >= 0x80 {
      // C1 control characters are no text.
      if let scalar = text.take(byte), scalar.value >= 0xA0 { tokens.append(.text(scalar)) }
      return
    }
    text.reset()
    if byte == 0x1B {
      state = .escape
    } else if byte < 0x20 || byte == 0x7F {
      tokens.append(.control(byte))
    } else {
      tokens.append(.text(Unicode.Scalar(byte)))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift
    default:
      tokens.append(.key(.escape))
      state = .ground
      takePlain(byte)
    }
  }

  private mutating func takeInControlSequence(_ byte: UInt8, after parameters: [UInt8]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where parameters.isEmpty: state = .mouseReport(3)
    case 0x20...0x3F where parameters.count < 32: state = .controlSequence(parameters + [byte])
    case 0x40...0x7E:
      state = .ground
      append(EscapeSequence.controlSequence(parameters: parameters, final: byte))
    default:
      // Not a sequence after all, or one that no key sends.
      state = .ground
      if byte == 0x1B { state = .escape }
    }
  }

  private mutating func append(_ token: InputToken?) {
    if let token { tokens.append(token) }
  }
}
