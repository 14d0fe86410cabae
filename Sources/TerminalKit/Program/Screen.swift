/// One screen of the program: a value that turns events into effects and itself into cells.
///
/// A screen never fetches while it draws and never draws while it updates. Slow work is an effect
/// whose result comes back as a message.
public protocol Screen<Message>: Sendable {
  /// What slow work and the outside world tell the screens.
  associatedtype Message: Sendable

  /// The actions that work on this screen.
  static var context: ActionContext { get }

  /// The way here, such as `Quotes`, `New quote`; the last part is the screen's own title.
  var breadcrumb: [String] { get }

  /// A short state shown at the right of the title bar, such as `draft saved 13:58:02`.
  var titleNote: String { get }

  /// The line above the footer while no notice stands there.
  var statusLine: String { get }

  /// Whether characters are typed into a field now, so that letters are not keys of actions.
  var capturesText: Bool { get }

  /// What a paste, a scan, or keys that piled up on a slow line mean here.
  var burstUse: BurstUse { get }

  /// Whether the key that would leave the screen has a meaning of its own here first, such as
  /// leaving a field or ending a search.
  var wantsBack: Bool { get }

  /// What the key that would leave the screen does first, one or two words for the footer.
  var backTitle: String { get }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability

  /// Takes an event in.
  mutating func update(_ event: ScreenEvent<Message>) -> [Effect<Message>]

  /// Draws the body; the title bar, the message line and the footer are the program's.
  func view(size: Size, options: DisplayOptions) -> Frame

  /// The whole screen as lines of text in reading order, without columns or drawing signs.
  var linear: [String] { get }
}

extension Screen {
  /// Most screens have no state to show in the title bar.
  public var titleNote: String { "" }
  /// Most screens leave the line above the footer empty.
  public var statusLine: String { "" }
  /// Most screens have no text field.
  public var capturesText: Bool { false }
  /// Where text is typed, a burst is text; elsewhere its characters are keys.
  public var burstUse: BurstUse { capturesText ? .text : .keys }
  /// Most screens are left at once.
  public var wantsBack: Bool { false }
  /// What Esc does where a field is left first.
  public var backTitle: String { "Keys" }
  /// Most actions can always be done.
  public func availability(of action: ActionID) -> Availability { .enabled }
  /// The actions that work on this screen.
  public var context: ActionContext { Self.context }
}

/// What happens to a screen.
public enum ScreenEvent<Message: Sendable>: Sendable {
  /// The screen came to the top: for the first time, or when the one above it was closed.
  case appeared
  /// The screen is taken away for good: the last moment to start work that writes.
  case closed
  /// The body has this extent; told before the screen appears and whenever it changes.
  case resized(Size)
  /// The user asked for one of the screen's actions.
  case action(ActionID)
  /// A dangerous action was confirmed, for the record that was asked about.
  case confirmed(ActionID, ConfirmationSubject?)
  /// A key that no action has, or any typing key while the screen captures text.
  case key(Key)
  /// A paste or a scanner's burst; see ``Screen/burstUse``.
  case burst(String, endsWithEnter: Bool)
  /// A mouse press or wheel turn, its place counted from the body's corner.
  case mouse(MouseEvent)
  /// The text of a prompt changed.
  case promptChanged(id: String, text: String)
  /// A prompt ended; nil when it was given up.
  case promptEnded(id: String, text: String?)
  /// Slow work, or the outside world, has something to tell.
  case message(Message)
  /// The user gave the work up, and it ended without having done anything that lasts.
  case cancelled(WorkID)
}

/// What a screen does with a burst of characters.
public enum BurstUse: Hashable, Sendable {
  /// It takes every burst as text.
  case text
  /// It takes pastes and scans that end with Enter as text; other characters are keys.
  case scans
  /// It has no text: quick characters are keys, and a paste is refused.
  case keys
}
