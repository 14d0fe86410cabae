import CVterm
import Glibc

/// Starts a program in a session of its own on the slave side of a pseudo-terminal.
///
/// A shell with job control leads the session, for two reasons: when a session's leader ends, Linux
/// resets the terminal, which would hide whether the program put it back; and without a shell the
/// kernel ignores Control-Z. The shell traps interrupts, since it would otherwise end together with a
/// program that an interrupt ended.
struct Launcher {
  let shell: pid_t
  /// Lines from the shell: the program's number, `stopped`, `ended` with its code.
  let reports: Int32
  /// Lines to the shell for a stopped program: `fg`, `bg`, or `end` it as `kill %1` does.
  let orders: Int32

  private static let script = """
    cd "$1" || exit
    shift
    set -m
    trap : INT
    report() { echo "$@" >&3; }
    sh -c 'echo "started $$" >&3; exec "$@" 3>&- 4<&-' sh "$@"
    code=$?
    while [ $code -ge 147 ] && [ $code -le 150 ]; do
      report "stopped $code"
      read -r order <&4
      case $order in
      fg) fg >/dev/null ;;
      bg) bg >/dev/null; wait %1 ;;
      end) kill -TERM %1; bg >/dev/null; wait %1 ;;
      esac
      code=$?
    done
    report "ended $code"
    read -r _ <&4
    """

  static func launch(
    _ program: ProgramUnderTest, slavePath: String
  ) throws -> Launcher {
    let (reportsRead, reportsWrite) = try pipe()
    let (ordersRead, ordersWrite) = try pipe()
    defer {
      close(reportsWrite)
      close(ordersRead)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the session's own.
    posix_spawn_file_actions_addopen(&actions, 0, slavePath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, reportsWrite, 3)
    posix_spawn_file_actions_adddup2(&actions, ordersRead, 4)
    let shell = try spawn(program, actions: &actions)
    return Launcher(shell: shell, reports: reportsRead, orders: ordersWrite)
  }

  private static func spawn(
    _ program: ProgramUnderTest, actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments =
      ["sh", "-c", script, "sh", program.directory ?? ".", program.path] + program.arguments
    var shell: pid_t = 0
    let code = withStrings(arguments) { arguments in
      withStrings(program.environmentEntries) { environment in
        posix_spawn(&shell, "/bin/sh", &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw PseudoTerminalError.system(call: "posix_spawn", code: code) }
    return shell
  }

  /// A pipe whose ends lie above the numbers that the shell gets.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else {
      throw PseudoTerminalError.system(call: "pipe2", code: errno)
    }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    ends.forEach { close($0) }
    return (moved[0], moved[1])
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
