/// The kinds of terminal that are told apart, from the least able to the most able.
public enum TerminalTier: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// No colour, few keys: a vt100 and its like.
  case vt100
  /// No colour, more keys: a vt220, an amber screen.
  case vt220
  /// Eight colours, bold as bright: the Linux console.
  case linuxConsole
  /// Sixteen or 256 colours: xterm, PuTTY, tmux.
  case xterm

  /// Compares by ability.
  public static func < (left: TerminalTier, right: TerminalTier) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The name used in theme files and by `crossbill doctor`.
  public var name: String {
    switch self {
    case .vt100: "vt100"
    case .vt220: "vt220"
    case .linuxConsole: "linux"
    case .xterm: "xterm"
    }
  }
}

/// How many colours a terminal shows.
public enum ColourDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case full = 256

  /// Compares by number of colours.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The depth that a count of colours allows.
  public init(colours: Int) {
    self = ColourDepth.allCases.last { $0.rawValue <= max(0, colours) } ?? .none
  }
}

/// How dividing lines and boxes are drawn.
public enum LineDrawing: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own line drawing set.
  case acs
  /// Unicode box drawing characters.
  case utf8
  /// `+`, `-` and `|`.
  case ascii
}
