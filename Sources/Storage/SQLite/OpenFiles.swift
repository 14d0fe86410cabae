import Glibc
import Synchronization

/// The database files that this process has open.
///
/// The system gives up all locks of a process on a file when the process closes any descriptor of
/// it, so a file that a store here has open must not be opened and closed beside SQLite.
enum OpenFiles {
  private struct Key: Hashable {
    let device: dev_t
    let number: ino_t
  }

  private static let counts = Mutex<[Key: Int]>([:])

  static func contains(_ path: String) -> Bool {
    guard let key = key(of: path) else { return false }
    return counts.withLock { $0[key] != nil }
  }

  /// Counts a file as open until the result goes.
  static func enter(_ path: String) -> OpenFile? {
    guard let key = key(of: path) else { return nil }
    counts.withLock { $0[key, default: 0] += 1 }
    return OpenFile { leave(key) }
  }

  private static func leave(_ key: Key) {
    counts.withLock { counts in
      let rest = (counts[key] ?? 1) - 1
      counts[key] = rest > 0 ? rest : nil
    }
  }

  private static func key(of path: String) -> Key? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Key(device: status.st_dev, number: status.st_ino)
  }
}

/// A file that counts as open for as long as this lives.
final class OpenFile: Sendable {
  private let leave: @Sendable () -> Void

  init(leave: @escaping @Sendable () -> Void) {
    self.leave = leave
  }

  deinit { leave() }
}
