/// Keys to be pressed without a hand, with places where the screen is to be kept.
///
/// A script is a text of one step a line; lines that begin with `#` and empty ones are skipped:
///
/// ```text
/// press 2 / F10 ^O Enter    # keys by their names, in a key file's spelling
/// type Toronto ON           # characters, each a key
/// paste M5V 2T6             # one marked paste
/// scan 00061414199          # one quick burst that ends with Enter
/// resize 60x15
/// save-screen
/// ```
///
/// Each step waits until the program has nothing more to do, so that a script needs no pauses.
public struct KeyScript: Hashable, Sendable {
  /// One step.
  public enum Step: Hashable, Sendable {
    /// Input, taken in at once.
    case input([InputEvent])
    /// The screen as it stands is kept.
    case saveScreen
  }

  /// Why a text is no script: the line, counted from 1, and what it says.
  public struct Problem: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// The step that is none.
    public let step: String

    /// Makes a problem.
    public init(line: Int, step: String) {
      self.line = line
      self.step = step
    }

    /// The problem as one sentence with the steps there are.
    public var sentence: String {
      "line \(line): \"\(DisplayText.escaped(step))\" is no step; there are press KEYS, type TEXT, "
        + "paste TEXT, scan TEXT, resize COLUMNSxROWS and save-screen."
    }
  }

  /// The steps, in order.
  public let steps: [Step]

  /// Reads a script.
  ///
  /// - Throws: ``Problem`` for the first line that is no step.
  public init(_ text: String) throws(Problem) {
    var steps: [Step] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = line.drop { $0 == " " }
      if words.isEmpty || words.hasPrefix("#") { continue }
      guard let step = Self.step(words) else {
        throw Problem(line: index + 1, step: String(words))
      }
      steps.append(step)
    }
    self.steps = steps
  }

  private static func step(_ line: Substring) -> Step? {
    let command = line.prefix { $0 != " " }
    let rest = line.dropFirst(command.count + 1)
    switch command {
    case "press": return keys(rest).map { .input($0.map { .key($0) }) }
    case "type": return .input(rest.map { .key(.character($0)) })
    case "paste": return .input([.burst(String(rest), endsWithEnter: false, isPaste: true)])
    case "scan": return .input([.burst(String(rest), endsWithEnter: true, isPaste: false)])
    case "resize": return size(rest).map { .input([.resized($0)]) }
    case "save-screen": return rest.isEmpty ? .saveScreen : nil
    default: return nil
    }
  }

  private static func keys(_ names: Substring) -> [Key]? {
    let words = names.split(separator: " ")
    let keys = words.compactMap { Key(name: String($0)) }
    return keys.isEmpty || keys.count < words.count ? nil : keys
  }

  private static func size(_ text: Substring) -> Size? {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...500).contains(columns), (1...500).contains(rows)
    else { return nil }
    return Size(columns: columns, rows: rows)
  }
}
