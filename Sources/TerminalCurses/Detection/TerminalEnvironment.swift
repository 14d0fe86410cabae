import Glibc

/// What the environment says about the terminal.
public struct TerminalEnvironment: Hashable, Sendable {
  /// `TERM`, or nil when it is unset or empty.
  public var type: String?
  /// Whether `NO_COLOR` is set to anything but the empty text (https://no-color.org).
  public var refusesColour: Bool
  /// Whether `SSH_CONNECTION` is set: the keys of one press may then arrive apart.
  public var isRemote: Bool
  /// The milliseconds in `ESCDELAY`, the user's own choice; nil when it is unset or no such number.
  public var escapeDelay: Int32?
  /// The name of the locale for characters: `LC_ALL`, else `LC_CTYPE`, else `LANG`.
  public var localeName: String

  /// Makes an environment; by default a local one without wishes.
  public init(
    type: String?, refusesColour: Bool = false, isRemote: Bool = false,
    escapeDelay: Int32? = nil, localeName: String = ""
  ) {
    self.type = type
    self.refusesColour = refusesColour
    self.isRemote = isRemote
    self.escapeDelay = escapeDelay
    self.localeName = localeName
  }

  /// The environment of this process.
  public static func current() -> TerminalEnvironment {
    TerminalEnvironment(
      type: value("TERM"),
      refusesColour: value("NO_COLOR") != nil,
      isRemote: value("SSH_CONNECTION") != nil,
      escapeDelay: value("ESCDELAY").flatMap { Int32($0) }.flatMap {
        (0...30_000).contains($0) ? $0 : nil
      },
      localeName: value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? "")
  }

  /// Whether the locale's name asks for UTF-8.
  public var asksForUTF8: Bool {
    let name = localeName.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// How long to wait after an Escape for the rest of a key's sequence.
  ///
  /// Curses' own second makes the Escape key feel broken; 25 ms do for a local line, 100 ms for a
  /// remote one, where the network may part what the terminal sent together. The user's own choice
  /// comes first.
  public var escapeDelayMilliseconds: Int32 { escapeDelay ?? (isRemote ? 100 : 25) }

  private static func value(_ name: String) -> String? {
    guard let found = getenv(name) else { return nil }
    let text = String(cString: found)
    return text.isEmpty ? nil : text
  }
}
