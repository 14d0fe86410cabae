import CNcurses
import Glibc

extension TerminalAbilities {
  /// Finds out what the terminal of this process can do.
  ///
  /// Nothing is sent and nothing is asked: a reply that comes late would be typed into the user's
  /// shell.
  ///
  /// - Parameters:
  ///   - options: what the user asked for.
  ///   - environment: `TERM`, the locale and the like; by default those of the process.
  /// - Returns: the abilities, with the options applied.
  /// - Throws: why the terminal cannot show screens.
  public static func detect(
    options: CursesOptions, environment: TerminalEnvironment = .current()
  ) throws(TerminalRefusal) -> TerminalAbilities {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputNotATerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputNotATerminal }
    return try ofType(options: options, environment: environment)
  }

  /// The abilities of the type that the environment names, whether or not there is a terminal.
  static func ofType(
    options: CursesOptions, environment: TerminalEnvironment
  ) throws(TerminalRefusal) -> TerminalAbilities {
    guard let type = environment.type else { throw .noType }
    let encoding = CharacterEncoding.prepare(for: environment)
    let description = try TerminalDescription.read(type)
    guard description.hasCursorAddressing else { throw .noCursorAddressing(type) }
    return TerminalAbilities(
      description, environment: environment, encoding: encoding,
      isMonochrome: options.isMonochrome, isASCII: options.isASCII,
      lineDrawing: options.lineDrawing)
  }
}
