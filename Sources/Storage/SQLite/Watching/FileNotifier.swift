import Glibc

/// The system's notifications of changes to a few files, and a way to stop waiting for them.
///
/// Owned by one thread but for ``stop()``, which any thread may call while the owner is alive.
struct FileNotifier: Sendable {
  private let events: Int32
  /// The two ends of a pipe: a byte written to the second ends the wait.
  private let stopping: (read: Int32, write: Int32)

  /// What the end of a wait means.
  enum Outcome {
    case changed
    case timedOut
    case stopped
  }

  /// Watches files that exist.
  init(paths: [String], database: String) throws(StoreError) {
    events = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard events >= 0 else { throw Self.failure(database) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      let failure = Self.failure(database)
      Glibc.close(events)
      throw failure
    }
    stopping = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    for path in paths {
      guard inotify_add_watch(events, path, UInt32(IN_MODIFY | IN_ATTRIB)) >= 0 else {
        let failure = Self.failure(database)
        close()
        throw failure
      }
    }
  }

  /// Blocks until a file changes, the time is up, or someone stops the wait.
  ///
  /// A time of nothing waits for as long as it takes.
  func wait(milliseconds: Int32? = nil) -> Outcome {
    var descriptors = [
      pollfd(fd: events, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stopping.read, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds ?? -1)
      if count < 0, errno == EINTR { continue }
      if count < 0 || descriptors[1].revents != 0 { return .stopped }
      if count == 0 { return .timedOut }
      drain()
      return .changed
    }
  }

  /// Ends the wait of the owning thread.
  func stop() {
    var byte: UInt8 = 1
    _ = write(stopping.write, &byte, 1)
  }

  /// Lets the system's resources go.
  func close() {
    Glibc.close(events)
    Glibc.close(stopping.read)
    Glibc.close(stopping.write)
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while read(events, &buffer, buffer.count) > 0 {}
  }

  private static func failure(_ database: String) -> StoreError {
    .cannotWatch(path: database, reason: String(cString: strerror(errno)))
  }
}
