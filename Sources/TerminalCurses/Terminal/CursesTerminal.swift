import CNcurses
import CTerminalGuard
import Glibc
public import TerminalKit

/// The terminal that the program was started on.
///
/// There can be one at a time. All calls but `wake` and `waker` belong to one thread, because curses
/// keeps its state in globals. While it is open, standard error is held back and shown at the end,
/// so that nothing writes across the screen.
public final class CursesTerminal: Terminal {
  /// What the terminal can do.
  public let abilities: TerminalAbilities

  /// The screen's extent now.
  public internal(set) var size: Size

  /// How roles look; what is on the screen changes with the next frame.
  public var theme: Theme {
    didSet {
      guard theme != oldValue else { return }
      looks = [:]
      shown = nil
    }
  }

  /// Ends a wait early, from any thread.
  public let waker: @Sendable () -> Void = { terminal_guard_wake() }

  /// Lets a thread's overflow of its stack put the terminal back too.
  public let prepareThread: @Sendable () -> Void = { terminal_guard_adopt_thread() }

  // The screen.
  let screen: OpaquePointer
  var isOpen = true
  /// Whether the terminal is switched to what the program needs; not while the shell has it.
  var isEntered = false
  var shown: Frame?
  var isCursorShown = false
  var looks: [Role: RoleLook] = [:]
  var pairs: ColourPairs
  var glyphs: GlyphRenderer

  // The keyboard.
  let keyboard: UnsafeMutablePointer<WINDOW>
  let modes: RestoreSequence.Modes
  let burstPause: Int32
  let sequencePause: Int32
  var decoder: KeyDecoder
  var bursts = BurstCollector()
  var pace = TypingPace()
  var waiting: [InputEvent] = []
  var isLost = false

  init(_ start: CursesStart, options: CursesOptions) {
    abilities = start.abilities
    theme = options.theme
    screen = start.screen
    keyboard = start.keyboard
    modes = start.modes
    burstPause = start.burstPause
    sequencePause = start.sequencePause
    pairs = start.pairs
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
    decoder = KeyDecoder(start.encoding)
    let encoding = start.encoding
    let isASCII = options.isASCII
    glyphs = GlyphRenderer(
      abilities: abilities,
      canShow: { !isASCII && encoding.canShow($0) },
      columns: { Int(curses_character_columns($0.value)) })
    adoptSize()
    enter()
  }

  deinit { close() }

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - options: what the user asked for.
  ///   - environment: `TERM`, the locale and the like; by default those of the process.
  /// - Returns: the terminal, open and not yet painted.
  /// - Throws: why the terminal cannot show screens; nothing was sent to it then.
  public static func open(
    _ options: CursesOptions, environment: TerminalEnvironment = .current()
  ) throws(TerminalRefusal) -> CursesTerminal {
    let abilities = try TerminalAbilities.detect(options: options, environment: environment)
    let start = try CursesStart.start(abilities, options: options, environment: environment)
    return CursesTerminal(start, options: options)
  }

  /// Gives the terminal back as it was before; a second call does nothing.
  ///
  /// What was written to standard error meanwhile is shown now.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if isEntered { leave() }
    delwin(keyboard)
    delscreen(screen)
    terminal_guard_remove()
    terminal_guard_release_errors()
  }

  /// Ends a wait early; may be called from any thread.
  public func wake() { terminal_guard_wake() }

  /// Sounds the bell, or flashes where there is none.
  public func ring() {
    guard isEntered else { return }
    beep()
  }

  /// Waits a moment for more after these characters, which as keys would end the program.
  public func hesitate(after characters: Set<Character>) {
    pace.hesitantCharacters = characters
  }

  /// Switches the terminal to what the program needs besides the screen itself.
  func enter() {
    isEntered = true
    reset_prog_mode()
    if modes.marksPastes { send("BE") }
    updateRestoration()
    terminal_guard_set_armed(1)
  }

  /// Puts the terminal back to what the shell needs.
  func leave() {
    isEntered = false
    if modes.marksPastes { send("BD") }
    endwin()
    send(RestoreSequence.ownLine(capability: RestoreSequence.capability))
    terminal_guard_set_armed(0)
    terminal_guard_restore_modes()
  }

  /// Tells the guard what leaves the screen at its height of now.
  func updateRestoration() {
    let bytes = RestoreSequence.bytes(modes, rows: size.rows)
    bytes.withUnsafeBytes { terminal_guard_set_restoration($0.baseAddress, $0.count) }
  }

  /// Writes a capability past curses, which does not know it.
  private func send(_ name: String) {
    RestoreSequence.capability(name).map { send($0) }
  }

  private func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
