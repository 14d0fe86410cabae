/// Asks before something is done.
///
/// What cannot be undone is never confirmed by Enter, nor by the key that asked for it: a key
/// pressed twice by mistake must not void a shipment.
public struct ConfirmDialog: Hashable, Sendable {
  /// How the user says yes.
  public enum Consent: Hashable, Sendable {
    /// By a letter; Enter does as well when the act can be undone.
    case letter(Character)
    /// By typing a word and Enter.
    case word(String)
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Go on asking.
    case waiting
    /// The user says yes.
    case confirmed
    /// The user says no.
    case cancelled
    /// The key is neither: ring the bell.
    case refused
  }

  /// What is asked, such as `Void shipment BX-1042?`.
  public let question: String
  /// What happens if the answer is yes.
  public let consequence: String
  /// What a yes does, as one would say it, such as `Void it`.
  public let confirmTitle: String
  /// What a no does, such as `Keep it`.
  public let cancelTitle: String
  /// Whether it cannot be undone.
  public let isDangerous: Bool
  /// How the user says yes.
  public let consent: Consent
  private var editor = LineEditor()

  /// Asks about something that can be undone: `y` or Enter confirms.
  public init(
    question: String, consequence: String, confirmTitle: String, cancelTitle: String = "Cancel"
  ) {
    self.init(
      question: question, consequence: consequence, confirmTitle: confirmTitle,
      cancelTitle: cancelTitle, isDangerous: false, consent: .letter("y"))
  }

  /// Asks about something that cannot be undone.
  ///
  /// - Parameters:
  ///   - question: what is asked.
  ///   - consequence: what happens if the answer is yes.
  ///   - confirmTitle: what a yes does.
  ///   - cancelTitle: what a no does.
  ///   - actionKeys: the keys that asked for it; none of them confirms.
  ///   - word: a word to type instead of pressing a letter, for the gravest acts.
  public init(
    dangerous question: String, consequence: String, confirmTitle: String,
    cancelTitle: String = "Cancel", actionKeys: [Key], word: String? = nil
  ) {
    let letters: [Character] = ["y", "o", "c", "x"]
    let usable = letters.first { !ConfirmDialog.isAmong(actionKeys, $0) }
    let consent: Consent
    if let word, !word.isEmpty {
      consent = .word(word)
    } else if let usable {
      consent = .letter(usable)
    } else {
      consent = .word("yes")
    }
    self.init(
      question: question, consequence: consequence, confirmTitle: confirmTitle,
      cancelTitle: cancelTitle, isDangerous: true, consent: consent)
  }

  private init(
    question: String, consequence: String, confirmTitle: String, cancelTitle: String,
    isDangerous: Bool, consent: Consent
  ) {
    self.question = question
    self.consequence = consequence
    self.confirmTitle = confirmTitle
    self.cancelTitle = cancelTitle
    self.isDangerous = isDangerous
    self.consent = consent
  }

  /// Does what a key means.
  public mutating func handle(_ key: Key) -> Outcome {
    if key == .escape { return .cancelled }
    switch consent {
    case .letter(let letter):
      if case .character(let typed) = key, typed.lowercased() == String(letter) {
        return .confirmed
      }
      if key == .enter, !isDangerous { return .confirmed }
      return key == .character("n") ? .cancelled : .refused
    case .word(let word):
      if key == .enter { return editor.text == word ? .confirmed : .refused }
      return editor.handle(key) == .ignored ? .refused : .waiting
    }
  }

  private static func isAmong(_ keys: [Key], _ letter: Character) -> Bool {
    let upper = Character(letter.uppercased())
    return keys.contains { $0 == .character(letter) || $0 == .character(upper) }
  }
}

extension ConfirmDialog {
  /// Draws the dialog in the middle of a rectangle.
  ///
  /// - Returns: the place of the text cursor when a word is to be typed.
  @discardableResult
  public func draw(into grid: inout Grid, rect: Rect) -> Point? {
    let width = min(60, rect.size.columns - 4)
    guard width > 0 else { return nil }
    let consequenceLines = WordWrap.lines(of: consequence, columns: width)
    let panel = FloatingPanel(
      title: isDangerous ? "Cannot be undone" : "",
      content: Size(columns: width, rows: consequenceLines.count + 5))
    let inner = panel.draw(into: &grid, rect: rect)
    func write(_ text: String, _ line: Int, _ role: Role) {
      guard line >= 0, line < inner.size.rows else { return }
      grid.write(
        text, column: inner.origin.column, row: inner.origin.row + line, role: role,
        columns: inner.size.columns)
    }
    write(question, 0, .heading)
    for (index, text) in consequenceLines.enumerated() {
      write(text, 2 + index, isDangerous ? .warning : .text)
    }
    // In a low screen the keys stay and the consequence gives way.
    let last = min(consequenceLines.count + 4, inner.size.rows - 1)
    return drawConsent(into: &grid, inner: inner, line: last)
  }

  private func drawConsent(into grid: inout Grid, inner: Rect, line: Int) -> Point? {
    guard line > 0 else { return nil }
    let row = inner.origin.row + line
    grid.clear(inner.line(line).clipped(to: grid.size))
    var at = inner.origin.column
    func write(_ text: String, _ role: Role) {
      at += grid.write(
        text, column: at, row: row, role: role, columns: max(0, inner.endColumn - at))
    }
    func writeCancel() {
      write("Esc", .key)
      write(" " + cancelTitle, .keyTitle)
    }
    switch consent {
    case .letter(let letter):
      write(String(letter), .key)
      write(" \(confirmTitle)   ", .keyTitle)
      writeCancel()
      return nil
    case .word(let word):
      write("type \(word) and Enter: ", .keyTitle)
      let room = max(0, min(DisplayWidth.columns(of: word) + 2, inner.endColumn - at))
      let cursor = editor.draw(
        into: &grid, column: at, row: row, columns: room, role: .fieldFocused)
      at += room + 3
      writeCancel()
      return cursor
    }
  }
}
