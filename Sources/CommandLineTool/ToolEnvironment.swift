public import Carriers
public import TerminalKit
public import Workflows

/// Everything that a command needs of the world around it, handed in so that tests can replace it.
public struct ToolEnvironment: Sendable {
  /// Writes to standard output, and throws ``ToolError/unwritableOutput(reason:)`` where not all of
  /// it could be written.
  public var write: @Sendable (String) throws(ToolError) -> Void
  /// Writes to standard error, as far as it takes anything: there is no other place to complain at.
  public var writeError: @Sendable (String) -> Void
  /// The width of the terminal that standard error is, where a progress bar makes sense; nil when
  /// it is none.
  public var errorColumns: Int?
  /// The environment variables.
  public var variables: [String: String]
  /// The time, and the user's time zone: of what commands read and write as well as of the desk.
  public var clock: DeskClock
  /// Reads standard input to its end.
  public var readInput: @Sendable () throws -> [UInt8]
  /// The way to the network, for live rates.
  public var transport: HTTPTransport
  /// Shows a sample screen in a theme on the real terminal, until a key is pressed.
  public var previewTheme: @Sendable (Theme) throws -> ExitStatus
  /// Opens the dashboard on the real terminal and returns when it ends.
  public var openDashboard: @Sendable (DashboardRequest, ToolEnvironment) throws -> ExitStatus
  /// What is known of the terminal without painting on it.
  public var describeTerminal: @Sendable () -> TerminalReport

  /// Makes an environment.
  public init(
    write: @escaping @Sendable (String) throws(ToolError) -> Void,
    writeError: @escaping @Sendable (String) -> Void,
    errorColumns: Int?,
    variables: [String: String],
    clock: DeskClock,
    readInput: @escaping @Sendable () throws -> [UInt8],
    transport: HTTPTransport,
    previewTheme: @escaping @Sendable (Theme) throws -> ExitStatus,
    openDashboard: @escaping @Sendable (DashboardRequest, ToolEnvironment) throws -> ExitStatus,
    describeTerminal: @escaping @Sendable () -> TerminalReport
  ) {
    self.write = write
    self.writeError = writeError
    self.errorColumns = errorColumns
    self.variables = variables
    self.clock = clock
    self.readInput = readInput
    self.transport = transport
    self.previewTheme = previewTheme
    self.openDashboard = openDashboard
    self.describeTerminal = describeTerminal
  }
}
