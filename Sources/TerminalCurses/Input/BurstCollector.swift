import TerminalKit

/// Tells typing from pasting and scanning.
///
/// A burst is input that no hand types: either the terminal marks it as a paste, or at least six
/// characters that can be shown arrive in one go, which means in one read or each soon after the one
/// before (see ``TypingPace``).
///
/// A paste is text only: Enter ends an event, Tab is a blank, all other control characters are left
/// out. What is not marked may as well be keys that piled up while a slow line stalled. There Enter,
/// Tab and the letters with Control stay keys, and only what stands between them is a burst, if it
/// is long enough. Where no field takes text the program presses a burst's characters as keys.
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
    return Self.lines(ofPaste: pasted)
  }

  private static func events(forRun run: [InputToken]) -> [InputEvent] {
    run.lazy.filter(\.isText).count >= threshold ? parts(ofQuick: run) : keys(run)
  }

  private static func keys(_ tokens: some Sequence<InputToken>) -> [InputEvent] {
    var events: [InputEvent] = []
    for token in tokens {
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

  /// Divides what came quickly at its keys; what stands between two is a burst when it is long.
  private static func parts(ofQuick run: [InputToken]) -> [InputEvent] {
    var events: [InputEvent] = []
    var text: [InputToken] = []
    var before: InputToken?
    for token in run {
      defer { before = token }
      switch token {
      case .control(0x0A) where before == .control(0x0D):
        // Windows line ends come as both.
        break
      case .control(let byte):
        // Scanners also send control characters that are no keys, to divide the parts of a code.
        guard let key = Key(control: byte) else { break }
        let isBurst = text.count >= threshold
        events += part(text, endsWithEnter: key == .enter)
        if !(isBurst && key == .enter) { events.append(.key(key)) }
        text = []
      default:
        text.append(token)
      }
    }
    return events + part(text, endsWithEnter: false)
  }

  private static func part(_ tokens: [InputToken], endsWithEnter: Bool) -> [InputEvent] {
    guard tokens.count >= threshold else { return keys(tokens) }
    let scalars = tokens.compactMap(\.scalar)
    return [
      .burst(
        String(String.UnicodeScalarView(scalars)), endsWithEnter: endsWithEnter, isPaste: false)
    ]
  }

  /// The lines of a paste, the empty ones too.
  private static func lines(ofPaste tokens: [InputToken]) -> [InputEvent] {
    var events: [InputEvent] = []
    var line = String.UnicodeScalarView()
    func endLine(withEnter: Bool) {
      events.append(.burst(String(line), endsWithEnter: withEnter, isPaste: true))
      line = String.UnicodeScalarView()
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let scalar): line.append(scalar)
      case .control(0x09): line.append(" ")
      case .control(0x0A) where index > 0 && tokens[index - 1] == .control(0x0D): break
      case .control(0x0D), .control(0x0A), .key(.enter): endLine(withEnter: true)
      default: break
      }
    }
    if !line.isEmpty { endLine(withEnter: false) }
    return events
  }
}

extension InputToken {
  /// Whether it is a character that can be shown.
  fileprivate var isText: Bool { scalar != nil }

  fileprivate var scalar: Unicode.Scalar? {
    if case .text(let scalar) = self { scalar } else { nil }
  }
}
