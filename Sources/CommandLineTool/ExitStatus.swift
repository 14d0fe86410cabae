/// How a command ends, as the shell sees it.
public enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// Done, and something needs attention: a carrier made no offer, a check found a fault.
  case needsAttention = 1
  /// Wrong usage, or no usable terminal.
  case usage = 2
  /// The input is not what it should be (`EX_DATAERR`).
  case badInput = 65
  /// A service cannot be reached (`EX_UNAVAILABLE`).
  case unavailable = 69
  /// A fault of the program itself (`EX_SOFTWARE`).
  case fault = 70
  /// Reading or writing failed (`EX_IOERR`).
  case inputOutput = 74
}
