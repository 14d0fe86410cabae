import TerminalKit

/// Tells a bar code scanner that types like a keyboard from hands, by the time between characters.
///
/// A scanner sends a character every 5 to 15 milliseconds, so that each arrives alone; no hand types
/// several within 30 milliseconds of one another. As soon as two characters have come so quickly it
/// is worth waiting that long for the next one, and what has come stays together. A letter that
/// comes again and again is a key that is held down; digits may repeat in a code.
struct TypingPace {
  /// The longest time between two characters of a scanner.
  static let quick = Duration.milliseconds(30)
  private static let quickPause: Int32 = 30

  /// Characters after which one more is waited for at once, because as keys they end the program:
  /// the first character of a scan must not.
  var hesitantCharacters: Set<Character> = []

  private var last: (scalar: Unicode.Scalar, time: ContinuousClock.Instant)?
  private var isQuick = false
  private var isHeldKey = false

  /// How many milliseconds to wait for a next character; nil when it need not be waited for.
  var pause: Int32? {
    guard let last else { return nil }
    if isQuick { return isHeldKey ? nil : Self.quickPause }
    return hesitantCharacters.contains(Character(last.scalar)) ? Self.quickPause : nil
  }

  /// Takes in what has come in one read.
  mutating func take(_ tokens: [InputToken], at now: ContinuousClock.Instant) {
    for token in tokens {
      if case .text(let scalar) = token {
        take(scalar, at: now)
      } else {
        last = nil
        isQuick = false
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, at now: ContinuousClock.Instant) {
    isQuick = last.map { now - $0.time <= Self.quick } ?? false
    let isDigit = scalar.properties.numericType != nil
    isHeldKey = isQuick && !isDigit && scalar == last?.scalar
    last = (scalar, now)
  }
}
