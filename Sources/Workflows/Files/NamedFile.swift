import Glibc

/// A file that the user named, or that lies where the user's files lie.
public struct NamedFile: Sendable {
  /// The most bytes that are read: far beyond any real request, sheet, theme or key file.
  private static let byteLimit = 64 << 20

  let path: String

  /// Names a file by its path.
  public init(_ path: String) { self.path = path }

  /// The folder that it lies in.
  public var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Its own name, without the folders.
  public var lastName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Reads it to its end.
  ///
  /// - Throws: ``Fault`` with the system's words.
  public func read() throws(Fault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault(code: errno) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= Self.byteLimit else { throw Fault(code: EFBIG) }
    }
  }

  /// The folder on the way to the file in which nothing can be made, and why.
  ///
  /// Nil where the file can be made, with all the folders that it needs.
  public func obstacleToMaking() -> (folder: String, reason: String)? {
    var status = stat()
    guard stat(folder, &status) == 0 else {
      if errno == ENOENT, folder != path { return NamedFile(folder).obstacleToMaking() }
      return (folder, String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return (folder, "it is not a folder") }
    if access(folder, W_OK | X_OK) == 0 { return nil }
    return (folder, String(cString: strerror(errno)))
  }

  /// Why a file cannot be read.
  public struct Fault: Error, Hashable, Sendable {
    /// The system's number of the error.
    public let code: Int32

    /// Whether there is simply no such file.
    public var meansAbsent: Bool { code == ENOENT }

    /// The reason in words.
    public var reason: String {
      code == EFBIG ? "it is larger than 64 MiB" : String(cString: strerror(code))
    }
  }
}
