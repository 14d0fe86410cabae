import TerminalKit

/// The pairs of colours that a terminal has been told of.
///
/// Curses names colours by pairs and has a limited number of them. Pairs are made when a look
/// first needs one and shared by all looks of the same colours; when none is left, pair 0, the
/// terminal's own colours, serves.
struct ColourPairs {
  /// A pair of colours by their curses numbers; -1 is the terminal's own.
  struct Pair: Hashable {
    var foreground: Int16
    var background: Int16
  }

  private let limit: Int16
  private let ownForeground: Int16
  private let ownBackground: Int16
  private var numbers: [Pair: Int16] = [:]

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - limit: how many pairs curses has, pair 0 included.
  ///   - hasOwnColours: whether the terminal can return to its own colours; otherwise white on
  ///     black stands for them.
  init(limit: Int, hasOwnColours: Bool) {
    self.limit = Int16(clamping: limit)
    ownForeground = hasOwnColours ? -1 : 7
    ownBackground = hasOwnColours ? -1 : 0
  }

  /// The number of the pair that a look needs.
  ///
  /// - Parameters:
  ///   - foreground: the text's colour, or nil for the terminal's own.
  ///   - background: the background's colour, or nil for the terminal's own.
  ///   - define: called once for each new pair, with its number.
  /// - Returns: 0 when the look has no colour or no pair is left.
  mutating func number(
    foreground: Colour?, background: Colour?, define: (Int16, Pair) -> Void
  ) -> Int16 {
    guard foreground != nil || background != nil else { return 0 }
    let pair = Pair(
      foreground: foreground.map { Int16($0.index) } ?? ownForeground,
      background: background.map { Int16($0.index) } ?? ownBackground)
    if let number = numbers[pair] { return number }
    let next = Int16(clamping: numbers.count + 1)
    guard next < limit else { return 0 }
    numbers[pair] = next
    define(next, pair)
    return next
  }
}
