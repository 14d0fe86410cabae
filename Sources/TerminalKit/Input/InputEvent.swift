/// What a terminal reports to the program.
public enum InputEvent: Hashable, Sendable {
  /// One key press.
  case key(Key)
  /// A burst of characters that no hand types. Control characters are already removed;
  /// `endsWithEnter` tells whether the burst closed with Enter, and `isPaste` whether the terminal
  /// marked it as pasted. What is not marked came quickly: a bar code scanner sent it, or keys piled
  /// up on a slow line.
  case burst(String, endsWithEnter: Bool, isPaste: Bool)
  /// A mouse press or a turn of its wheel; only when the mouse was asked for.
  case mouse(MouseEvent)
  /// The screen has another size, or the program was continued after a stop.
  case resized(Size)
  /// The user or the system asks the program to end: interrupt, terminate, hang-up.
  case endRequested(EndReason)
}

/// What the mouse did.
public struct MouseEvent: Hashable, Sendable {
  /// What was done with it.
  public enum Kind: Hashable, Sendable { case press, wheelUp, wheelDown }

  /// What was done.
  public var kind: Kind
  /// Where it was done.
  public var point: Point

  /// Makes an event.
  public init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// Why a program is asked to end.
public enum EndReason: Hashable, Sendable {
  /// Control-C, or SIGINT sent by someone.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP, or the terminal went away.
  case hangUp
}
