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
    "\(reasonText); use `crossbill --plain` or `crossbill quote --help`\(otherType)."
  }

  /// What is the matter, to begin a sentence.
  public var reasonText: String {
    switch self {
    case .inputNotATerminal:
      "Standard input is not a terminal, so there are no keys to read"
    case .outputNotATerminal:
      "Standard output is not a terminal, so no screen can be shown"
    case .noType: "TERM is not set, so the terminal's abilities are unknown"
    case .unknownType(let name):
      "This machine does not know the terminal type \(Self.shown(name))"
    case .noCursorAddressing(let name):
      "This terminal (\(Self.shown(name))) cannot show screens"
    case .notStarted(let name):
      "This terminal (\(Self.shown(name))) could not be started"
    }
  }

  private var otherType: String {
    switch self {
    case .inputNotATerminal, .outputNotATerminal: ""
    case .noType, .unknownType: ", or set TERM (most terminals understand TERM=vt100)"
    case .noCursorAddressing, .notStarted: ", or set TERM"
    }
  }

  /// What mends it, as something to do.
  public var mend: String {
    switch self {
    case .inputNotATerminal, .outputNotATerminal:
      "start it in a terminal; crossbill --plain needs none"
    case .noType, .unknownType, .noCursorAddressing, .notStarted:
      "TERM=vt100 crossbill; crossbill --plain needs no terminal"
    }
  }

  /// The value of `TERM` as far as it can be shown: it comes from outside.
  private static func shown(_ name: String) -> String {
    String(name.prefix(40).map { $0.isASCII && !$0.isWhitespace && $0 > " " ? $0 : "?" })
  }
}
