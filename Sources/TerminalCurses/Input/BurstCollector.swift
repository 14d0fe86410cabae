import TerminalKit

/// Tells typing from pasting and scanning.
///
/// A burst is input that no hand types: either the terminal marks it as a paste, or at least six
/// characters that can be shown arrive in one go, which means in one read or each within the time
/// that the line needs for two characters (one millisecond at least). Enter, Tab and other control
/// characters belong to the run of characters that they stand in; Escape, Backspace and named keys
/// end it.
///
/// Within a burst, Enter ends an event, a Tab between characters becomes a blank, a Tab at the end
/// stays a key (scanners end with it), and all other control characters are left out, so that a bar
/// code cannot press keys.
///
/// Keys that pile up while a slow line stalls look the same: `jjjjjjjj` arrives as one burst. Where
/// no field takes text the program therefore plays a burst as single keys.
struct BurstCollector {
  /// The fewest characters that make a burst.
  static let threshold = 6

  private var isPasting = false
  private var pasted: [InputToken] = []

  /// Whether the terminal has announced a paste and not ended it.
  var isInsidePaste: Bool { isPasting }

  /// Whether a paste will be open when these tokens are taken.
  func isOpen(after tokens: [InputToken]) -> Bool {
    let mark = tokens.last { $0 == .pasteStart || $0 == .pasteEnd }
    return mark.map { $0 == .pasteStart } ?? isPasting
  }

  /// Whether more of a burst may follow at once, so that it is worth a moment's wait.
  static func mayContinue(_ tokens: [InputToken]) -> Bool {
    if case .text? = tokens.last { return true }
    return tokens.lazy.filter(\.isText).count >= threshold
  }

  /// The events of the tokens that came in one go.
  mutating func events(for tokens: [InputToken]) -> [InputEvent] {
    var events: [InputEvent] = []
    var run: [InputToken] = []
    func flush() {
      events += Self.events(forRun: run)
      run = []
    }
    for token in tokens {
      switch token {
      case .pasteStart:
        flush()
        isPasting = true
      case .pasteEnd:
        flush()
        events += endPaste()
      case _ where isPasting:
        pasted.append(token)
      case .text:
        run.append(token)
      case .control(let byte) where byte != 0x7F && byte != 0x08:
        run.append(token)
      default:
        flush()
        events += Self.single(token)
      }
    }
    flush()
    return events
  }

  /// Gives out a paste whose end never came.
  mutating func endPaste() -> [InputEvent] {
    defer {
      isPasting = false
      pasted = []
    }
    return Self.burst(pasted, isPaste: true)
  }

  private static func events(forRun run: [InputToken]) -> [InputEvent] {
    if run.lazy.filter(\.isText).count >= threshold { return burst(run, isPaste: false) }
    var events: [InputEvent] = []
    for token in run {
      if let joined = joinedMark(token, to: events.last) {
        events[events.count - 1] = joined
      } else {
        events += single(token)
      }
    }
    return events
  }

  /// A combining mark joins the letter that was typed just before it.
  private static func joinedMark(_ token: InputToken, to last: InputEvent?) -> InputEvent? {
    guard case .text(let scalar) = token, case .key(.character(let base))? = last else {
      return nil
    }
    let joined = String(base) + String(scalar)
    return joined.count == 1 ? .key(.character(Character(joined))) : nil
  }

  private static func single(_ token: InputToken) -> [InputEvent] {
    switch token {
    case .text(let scalar): [.key(.character(Character(scalar)))]
    case .control(let byte): Key(control: byte).map { [.key($0)] } ?? []
    case .key(let key): [.key(key)]
    case .mouse(let event): [.mouse(event)]
    case .pasteStart, .pasteEnd: []
    }
  }

  private static func burst(_ tokens: [InputToken], isPaste: Bool) -> [InputEvent] {
    var events: [InputEvent] = []
    var line = String.UnicodeScalarView()
    func endLine(withEnter: Bool) {
      if !line.isEmpty {
        events.append(.burst(String(line), endsWithEnter: withEnter, isPaste: isPaste))
      } else if withEnter {
        events.append(.key(.enter))
      }
      line = String.UnicodeScalarView()
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let scalar):
        line.append(scalar)
      case .control(0x0D), .key(.enter):
        endLine(withEnter: true)
      case .control(0x0A):
        // Windows line ends come as both.
        if index == 0 || tokens[index - 1] != .control(0x0D) { endLine(withEnter: true) }
      case .control(0x09) where index == tokens.count - 1:
        endLine(withEnter: false)
        events.append(.key(.tab))
      case .control(0x09):
        line.append(" ")
      default:
        break
      }
    }
    endLine(withEnter: false)
    return events
  }
}

extension InputToken {
  /// Whether it is a character that can be shown.
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
