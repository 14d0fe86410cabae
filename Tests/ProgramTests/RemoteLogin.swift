import Foundation
import Glibc
import PseudoTerminal

/// A login server on this machine's own address, with keys and a port of its own.
final class RemoteLogin {
  static let server = "/usr/sbin/sshd"
  static let client = "/usr/bin/ssh"

  /// Whether both ends of a remote login are installed.
  static var isInstalled: Bool {
    [server, client, "/usr/bin/ssh-keygen"].allSatisfy(FileManager.default.isExecutableFile)
  }

  private let folder: TemporaryFolder
  private let process = Process()
  private let port: Int

  init() throws {
    folder = try TemporaryFolder()
    port = Self.freePort()
    chmod(folder.path, 0o700)
    for name in ["host", "user"] {
      _ = try FinishedRun(
        "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.file(name)],
        environment: [:])
    }
    let configuration = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder.file("host"))
      AuthorizedKeysFile \(folder.file("user.pub"))
      PidFile none
      StrictModes no
      PermitRootLogin yes
      PasswordAuthentication no
      UsePAM no

      """
    try Data(configuration.utf8).write(to: URL(filePath: folder.file("configuration")))
    // The server of the superuser wants this folder, which packages make only when it is started.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    process.executableURL = URL(filePath: Self.server)
    process.arguments = ["-D", "-f", folder.file("configuration"), "-E", folder.file("log")]
    try process.run()
    try waitForServer()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Runs a command behind the login, on a terminal.
  func terminal(running command: String, type: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      ProgramUnderTest(
        Self.client,
        arguments: [
          "-tt", "-F", "/dev/null", "-i", folder.file("user"), "-p", "\(port)",
          "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
          "-o", "IdentitiesOnly=yes", "-o", "LogLevel=ERROR", "127.0.0.1", command,
        ], terminalType: type, locale: "C"))
  }

  private func waitForServer() throws {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while !Self.answers(port) {
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminalError.timeout(
          waitingFor: "the login server",
          screen: (try? String(contentsOfFile: folder.file("log"), encoding: .utf8)) ?? "")
      }
      usleep(5_000)
    }
  }

  private static func freePort() -> Int {
    withSocket { descriptor in
      var address = loopback(port: 0)
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(descriptor, $0, length)
          _ = getsockname(descriptor, $0, &length)
        }
      }
      return Int(UInt16(bigEndian: address.sin_port))
    }
  }

  private static func answers(_ port: Int) -> Bool {
    withSocket { descriptor in
      var address = loopback(port: UInt16(port))
      return withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
    }
  }

  private static func withSocket<Result>(_ body: (Int32) -> Result) -> Result {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return body(descriptor)
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
