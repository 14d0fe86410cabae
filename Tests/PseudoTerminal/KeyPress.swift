import CVterm

/// A key that a test presses.
public enum KeyPress: Hashable, Sendable {
  /// Characters, sent in one go.
  case text(String)
  /// A letter pressed with Control.
  case control(Character)
  /// A function key, from 1.
  case function(Int)
  /// A key with a name.
  case named(Name)

  /// The keys that have names.
  public enum Name: Hashable, Sendable {
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown

    var emulatorKey: VTermKey {
      switch self {
      case .enter: VTERM_KEY_ENTER
      case .escape: VTERM_KEY_ESCAPE
      case .tab: VTERM_KEY_TAB
      case .backspace: VTERM_KEY_BACKSPACE
      case .delete: VTERM_KEY_DEL
      case .insert: VTERM_KEY_INS
      case .up: VTERM_KEY_UP
      case .down: VTERM_KEY_DOWN
      case .left: VTERM_KEY_LEFT
      case .right: VTERM_KEY_RIGHT
      case .home: VTERM_KEY_HOME
      case .end: VTERM_KEY_END
      case .pageUp: VTERM_KEY_PAGEUP
      case .pageDown: VTERM_KEY_PAGEDOWN
      }
    }
  }
}

extension KeyPress: ExpressibleByStringLiteral {
  /// Characters, sent in one go.
  public init(stringLiteral value: String) { self = .text(value) }

  /// Enter.
  public static let enter = KeyPress.named(.enter)
  /// Escape.
  public static let escape = KeyPress.named(.escape)
  /// Tab.
  public static let tab = KeyPress.named(.tab)
  /// Backspace.
  public static let backspace = KeyPress.named(.backspace)
  /// Delete.
  public static let delete = KeyPress.named(.delete)
  /// The arrow up.
  public static let up = KeyPress.named(.up)
  /// The arrow down.
  public static let down = KeyPress.named(.down)
  /// The arrow left.
  public static let left = KeyPress.named(.left)
  /// The arrow right.
  public static let right = KeyPress.named(.right)
  /// Home.
  public static let home = KeyPress.named(.home)
  /// End.
  public static let end = KeyPress.named(.end)
  /// Page Up.
  public static let pageUp = KeyPress.named(.pageUp)
  /// Page Down.
  public static let pageDown = KeyPress.named(.pageDown)
}
