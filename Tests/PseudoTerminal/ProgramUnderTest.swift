import Glibc

/// What a test runs, and where.
public struct ProgramUnderTest: Hashable, Sendable {
  /// The executable's path.
  public var path: String
  /// Its arguments, without its own name.
  public var arguments: [String]
  /// The value of `TERM`; nil leaves it unset.
  public var terminalType: String?
  /// The value of `LC_ALL`.
  public var locale: String
  /// The screen's width.
  public var columns: Int
  /// The screen's height.
  public var rows: Int
  /// What the environment holds besides `PATH`, `HOME`, `TERM` and `LC_ALL`, or instead of them.
  public var environment: [String: String]
  /// The working directory; nil keeps that of the tests.
  public var directory: String?

  /// Makes a run; by default on an 80×24 xterm with a UTF-8 locale.
  public init(
    _ path: String, arguments: [String] = [], terminalType: String? = "xterm-256color",
    locale: String = "C.UTF-8", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], directory: String? = nil
  ) {
    self.path = path
    self.arguments = arguments
    self.terminalType = terminalType
    self.locale = locale
    self.columns = columns
    self.rows = rows
    self.environment = environment
    self.directory = directory
  }

  /// The path of an executable that this package builds, beside the running tests.
  public static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [Substring(name)]).joined(separator: "/")
  }

  var isUTF8: Bool { locale.lowercased().hasSuffix("utf-8") || locale.hasSuffix("utf8") }

  var environmentEntries: [String] {
    var all = ["LC_ALL": locale]
    for name in ["PATH", "HOME"] {
      if let value = getenv(name) { all[name] = String(cString: value) }
    }
    if let terminalType { all["TERM"] = terminalType }
    all.merge(environment) { _, own in own }
    return all.map { "\($0.key)=\($0.value)" }
  }
}

/// How a program ended, as a shell tells it.
public struct ExitStatus: Hashable, Sendable {
  /// The exit code, or 128 and the number of the signal that ended it.
  public let shellCode: Int

  /// The signal that ended the program, if one did.
  public var signal: Int? { shellCode > 128 ? shellCode - 128 : nil }
}

/// What went wrong with a run.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  /// A call of the system failed.
  case system(call: String, code: Int32)
  /// What a test waited for did not come; with the screen as it was.
  case timeout(waitingFor: String, screen: String)

  /// A sentence for the test's report.
  public var description: String {
    switch self {
    case .system(let call, let code): "\(call) failed: \(String(cString: strerror(code)))"
    case .timeout(let what, let screen): "waited in vain for \(what); the screen was:\n\(screen)"
    }
  }
}
