import Glibc

/// A file that was made just now and is empty.
///
/// It is readable by its owner only until the owner says otherwise: what is written for a carrier has
/// names and telephones in it.
struct NewFile: Sendable {
  let path: String

  /// Makes the file; one that exists is never written over, nor a link followed.
  init(_ file: NamedFile) throws(UnwritableFile) {
    path = file.path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw UnwritableFile(path: path, code: errno) }
    close(descriptor)
  }

  /// Puts the bytes into the file, safe on the disk when the call returns.
  func write(_ bytes: [UInt8]) throws(UnwritableFile) {
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnwritableFile(path: path, code: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UnwritableFile(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw UnwritableFile(path: path, code: errno) }
  }

  /// Takes the file away again.
  func remove() { _ = unlink(path) }
}

/// A file that cannot be made or written, and why.
public struct UnwritableFile: Error, Hashable, Sendable {
  /// The file as it was named.
  public let path: String
  private let code: Int32

  init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// True when there is a file, or a link, of that name already.
  public var isTaken: Bool { code == EEXIST || code == ELOOP }

  /// The fault in one sentence with its mend.
  public var sentence: String {
    if isTaken { return "The file \(path) exists already; name another one." }
    return "The file \(path) cannot be written (\(String(cString: strerror(code)))); check its "
      + "folder and its permissions."
  }
}
