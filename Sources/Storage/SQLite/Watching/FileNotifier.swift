import Glibc

/// The system's notifications of changes to a few files, and a way to stop waiting for them.
///
/// Owned by one thread but for ``stop()``, which any thread may call while the owner is alive.
struct FileNotifier: Sendable {
  private let events: Int32
  private let stopping: Int32

  /// What the end of a wait means.
  enum Outcome {
    case changed
    case timedOut
    case stopped
  }

  /// Watches files that exist.
  init(paths: [String], database: String) throws(StoreError) {
    events = inotify_init1(Int32(IN_CLOEXEC.rawValue | IN_NONBLOCK.rawValue))
    guard events >= 0 else { throw Self.failure(database) }
    stopping = eventfd(0, Int32(EFD_CLOEXEC.rawValue | EFD_NONBLOCK.rawValue))
    guard stopping >= 0 else {
      let failure = Self.failure(database)
      Glibc.close(events)
      throw failure
    }
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
  /// - Parameter milliseconds: How long to wait, or nothing for as long as it takes.
  func wait(milliseconds: Int32? = nil) -> Outcome {
    var descriptors = [
      pollfd(fd: events, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stopping, events: Int16(POLLIN), revents: 0),
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
    var one: UInt64 = 1
    write(stopping, &one, MemoryLayout.size(ofValue: one))
  }

  /// Lets the system's resources go.
  func close() {
    Glibc.close(events)
    Glibc.close(stopping)
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while read(events, &buffer, buffer.count) > 0 {}
  }

  private static func failure(_ database: String) -> StoreError {
    .cannotWatch(path: database, reason: String(cString: strerror(errno)))
  }
}
