import CNcurses
import CTerminalGuard
import Glibc
import TerminalKit

/// The steps that start curses, and what they yield.
struct CursesStart {
  let abilities: TerminalAbilities
  let encoding: CharacterEncoding
  let screen: OpaquePointer
  let keyboard: UnsafeMutablePointer<WINDOW>
  let modes: RestoreSequence.Modes
  let pairs: ColourPairs
  let burstPause: Int32
  let sequencePause: Int32

  /// What a crash prints around the number of its signal.
  private static let notice = (
    before: "Crossbill stopped unexpectedly (signal ",
    after: "). What you typed is saved as a draft; start crossbill again.\n"
  )

  /// Starts curses on standard input and output.
  ///
  /// Our signal handlers come first: curses then leaves those signals alone, above all SIGTSTP,
  /// at whose return its own handler would throw typed input away.
  ///
  /// - Throws: `notStarted` when curses refuses, with everything put back.
  static func start(
    _ abilities: TerminalAbilities, options: CursesOptions, environment: TerminalEnvironment
  ) throws(TerminalRefusal) -> CursesStart {
    guard terminal_guard_open(STDOUT_FILENO) == 0 else { throw .outputNotATerminal }
    terminal_guard_set_notice(notice.before, notice.after)
    terminal_guard_install()
    terminal_guard_hold_errors()
    guard
      let screen = newterm(
        abilities.name, curses_standard_output(), curses_standard_input())
    else {
      terminal_guard_remove()
      terminal_guard_release_errors()
      throw .notStarted(abilities.name)
    }
    guard let keyboard = newpad(1, 1) else {
      endwin()
      terminal_guard_remove()
      terminal_guard_release_errors()
      throw .notStarted(abilities.name)
    }
    return CursesStart(
      abilities: abilities, screen: screen, keyboard: keyboard, options: options,
      environment: environment)
  }

  private init(
    abilities: TerminalAbilities, screen: OpaquePointer,
    keyboard: UnsafeMutablePointer<WINDOW>, options: CursesOptions,
    environment: TerminalEnvironment
  ) {
    self.abilities = abilities
    self.screen = screen
    self.keyboard = keyboard
    encoding = CharacterEncoding.prepare(for: environment)
    sequencePause = environment.escapeDelayMilliseconds
    set_escdelay(sequencePause)
    Self.configureModes(keyboard)
    burstPause = Self.twoCharacterTimes(baud: Int(baudrate()))
    pairs = Self.startColours(abilities)
    modes = RestoreSequence.Modes(
      hasColour: abilities.depth > .none,
      reportsMouse: options.usesMouse && Self.startMouse(),
      marksPastes: RestoreSequence.capability("BE") != nil
        && RestoreSequence.capability("BD") != nil)
  }

  /// The milliseconds in which a line of that speed delivers two characters of ten bits.
  static func twoCharacterTimes(baud: Int) -> Int32 {
    guard baud > 0 else { return 1 }
    return Int32(min(20, max(1, (20_000 + baud - 1) / baud)))
  }

  private static func configureModes(_ keyboard: UnsafeMutablePointer<WINDOW>) {
    cbreak()
    noecho()
    nonl()
    curses_prepare_input(keyboard)
    // A frame fits the terminal's buffer; breaking it off would leave it half shown.
    typeahead(-1)
    curs_set(0)
    var attributes = termios()
    if tcgetattr(STDOUT_FILENO, &attributes) == 0 {
      // Control-C and Control-Z must not throw away what was typed before them, and Control-V is
      // a key like any other.
      attributes.c_lflag |= tcflag_t(NOFLSH)
      attributes.c_lflag &= ~tcflag_t(IEXTEN)
      tcsetattr(STDOUT_FILENO, TCSANOW, &attributes)
    }
    def_prog_mode()
  }

  private static func startColours(_ abilities: TerminalAbilities) -> ColourPairs {
    guard abilities.depth > .none, has_colors(), start_color() == OK else {
      return ColourPairs(limit: 0, hasOwnColours: true)
    }
    let hasOwnColours = use_default_colors() == OK
    return ColourPairs(limit: Int(curses_pair_count()), hasOwnColours: hasOwnColours)
  }

  private static func startMouse() -> Bool {
    let wanted = curses_button1_pressed() | curses_wheel_up() | curses_wheel_down()
    mouseinterval(0)
    return mousemask(wanted, nil) != 0
  }
}
