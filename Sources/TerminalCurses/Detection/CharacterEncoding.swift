import CNcurses
import Glibc

/// How the terminal expects characters as bytes.
enum CharacterEncoding: Hashable, Sendable {
  case utf8
  /// One byte a character, as the locale's own table says.
  case singleByte

  /// Takes the locale of the environment for characters, and tells its encoding.
  ///
  /// A remote login often names a UTF-8 locale that this machine does not have; the neutral UTF-8
  /// locale then serves, where the C library would fall back to ASCII.
  static func prepare(for environment: TerminalEnvironment) -> CharacterEncoding {
    if setlocale(LC_CTYPE, "") == nil, environment.asksForUTF8 {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return .singleByte }
    return String(cString: codeset) == "UTF-8" ? .utf8 : .singleByte
  }

  /// Whether a character has a byte form.
  func canShow(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .utf8: true
    case .singleByte: curses_has_byte(scalar.value) != 0
    }
  }
}
