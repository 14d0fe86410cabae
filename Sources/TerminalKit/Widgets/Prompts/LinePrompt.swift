/// One line that is asked for at the foot of a screen: what to find, or a command.
public struct LinePrompt: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The cursor moved.
    case moved
    /// The text changed: the time to search as one types.
    case changed
    /// Enter was pressed.
    case submitted(String)
    /// Escape was pressed, or Backspace with nothing left to erase.
    case cancelled
  }

  /// What stands before the line, such as `/` or `:`.
  public let sign: String
  /// What was entered before, oldest first.
  public private(set) var history: [String]
  private(set) var editor = LineEditor()
  private var place: Int?
  private var unfinished = ""
  private static let limit = 100

  /// Makes an empty prompt; the history of an earlier one can be handed on.
  public init(sign: String, history: [String] = []) {
    self.sign = sign
    self.history = Array(history.suffix(Self.limit))
  }

  /// What was typed so far.
  public var text: String { editor.text }

  /// Puts a text into the line as if it had been typed.
  public mutating func replace(with text: String) {
    editor.replace(with: text)
    place = nil
  }

  /// Puts a burst of characters at the cursor.
  public mutating func insert(burst: String, endsWithEnter: Bool) -> Outcome {
    editor.insert(burst)
    place = nil
    return endsWithEnter ? submit() : .changed
  }

  /// Does what a key means: typing, the arrows up and down for what was entered before, Enter,
  /// Escape.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return submit()
    case .escape: return .cancelled
    case .backspace where editor.isEmpty: return .cancelled
    case .up, .control("p"): return recall(by: -1)
    case .down, .control("n"): return recall(by: 1)
    default: break
    }
    switch editor.handle(key) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed:
      place = nil
      return .changed
    }
  }

  /// Draws sign and line into the first row of a rectangle.
  ///
  /// - Returns: the place of the text cursor.
  public func draw(into grid: inout Grid, rect: Rect) -> Point {
    let taken = grid.write(
      sign, column: rect.origin.column, row: rect.origin.row, role: .key,
      columns: rect.size.columns)
    return editor.draw(
      into: &grid, column: rect.origin.column + taken, row: rect.origin.row,
      columns: rect.size.columns - taken, role: .fieldFocused)
  }

  private mutating func submit() -> Outcome {
    let text = editor.text
    if !text.isEmpty {
      history.removeAll { $0 == text }
      history = Array((history + [text]).suffix(Self.limit))
    }
    place = nil
    return .submitted(text)
  }

  private mutating func recall(by steps: Int) -> Outcome {
    let now = place ?? history.count
    let wanted = min(max(0, now + steps), history.count)
    guard wanted != now else { return .moved }
    if place == nil { unfinished = editor.text }
    place = wanted < history.count ? wanted : nil
    editor.replace(with: wanted < history.count ? history[wanted] : unfinished)
    return .changed
  }
}
