/// Why a terminal cannot show screens.
public enum TerminalRefusal: Error, Hashable, Sendable {
  /// Standard input does not come from a terminal.
  case inputNotATerminal
  /// Standard output does not go to a terminal.
  case outputNotATerminal
  /// `TERM` is unset or empty.
  case noType
  /// The terminal database has no entry of this name.
  case unknownType(String)
  /// The terminal cannot move its cursor: `dumb`, or paper.
  case noCursorAddressing(String)
  /// The entry exists but curses cannot start with it.
  case notStarted(String)

  /// One sentence that says what is the matter, what works instead, and what mends it.
  public var sentence: String {
    let instead = "use `crossbill --plain` or `crossbill quote --help`"
    switch self {
    case .inputNotATerminal:
      return "Standard input is not a terminal, so there are no keys to read; \(instead)."
    case .outputNotATerminal:
      return "Standard output is not a terminal, so no screen can be shown; \(instead)."
    case .noType:
      return "TERM is not set, so the terminal's abilities are unknown; \(instead), or set TERM"
        + " (most terminals understand TERM=vt100)."
    case .unknownType(let name):
      return "This machine does not know the terminal type \(Self.shown(name)); \(instead), or set"
        + " TERM (most terminals understand TERM=vt100)."
    case .noCursorAddressing(let name):
      return "This terminal (\(Self.shown(name))) cannot show screens; \(instead), or set TERM."
    case .notStarted(let name):
      return "This terminal (\(Self.shown(name))) could not be started; \(instead), or set TERM."
    }
  }

  /// The value of `TERM` as far as it can be shown: it comes from outside.
  private static func shown(_ name: String) -> String {
    String(name.prefix(40).map { $0.isASCII && !$0.isWhitespace && $0 > " " ? $0 : "?" })
  }
}
