import Foundation

/// A file that only its owner may read, as one with a key in it must be.
enum PrivateFile {
  /// The most bytes that are read: far beyond any real configuration.
  static let byteLimit = 65_536

  /// Reads the file; nothing comes back where there is none.
  ///
  /// Type, owner and mode are asked of the opened file, so that it cannot be exchanged between the
  /// question and the reading. Opening never waits, as it would for a pipe.
  ///
  /// - Throws: why the file is not used; nothing of its content.
  static func bytes(at path: String) throws(CarrierConfigurationProblem) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is not a file")
    }
    guard facts.st_uid == geteuid() else { throw .ownedByAnother(path: path) }
    guard facts.st_mode & 0o077 == 0 else {
      throw .openToOthers(path: path, mode: Int(facts.st_mode & 0o777))
    }
    return try contents(descriptor, path: path)
  }

  private static func contents(
    _ descriptor: Int32, path: String
  ) throws(CarrierConfigurationProblem) -> [UInt8] {
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    guard let data = try? file.read(upToCount: byteLimit + 1) ?? Data() else {
      throw .unreadable(path: path, reason: "reading failed")
    }
    guard data.count <= byteLimit else {
      throw .unreadable(path: path, reason: "it is larger than \(byteLimit / 1024) KiB")
    }
    return Array(data)
  }
}
