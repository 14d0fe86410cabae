import Foundation
import Glibc
import Synchronization

/// Tells when another program committed to the database, from a thread that sleeps until the files
/// change.
///
/// The log's pages are written, and notified of, before a commit counts. So a Crossbill that wrote
/// touches the log's times once more after its commit (``announce(path:)``); for other programs the
/// watcher looks again a little later, a few times, and then sleeps again.
final class ChangeWatcher: Sendable {
  private let notifier: FileNotifier
  private let finished: Finished

  /// How long to wait before each look after a file changed, in milliseconds.
  private static let looks: [Int32] = [15, 60, 250]

  /// The name of the thread, as the system lists it.
  static let threadName = "crossbill-watch"

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - path: The database's file.
  ///   - hasChanged: Tells whether another connection committed since the last call.
  ///   - changed: Called on the watcher's thread when so.
  /// - Throws: ``StoreError/cannotWatch(path:reason:)`` when the system gives no notifications.
  init(
    path: String, hasChanged: @escaping @Sendable () -> Bool,
    changed: @escaping @Sendable () -> Void
  ) throws(StoreError) {
    let notifier = try FileNotifier(paths: [path, path + "-wal"], database: path)
    let finished = Finished()
    self.notifier = notifier
    self.finished = finished
    let thread = Thread {
      Self.run(notifier, hasChanged: hasChanged, changed: changed)
      finished.end(notifier)
    }
    thread.stackSize = 256 << 10
    thread.start()
  }

  deinit { finished.stop(notifier) }

  /// Tells other programs' watchers that a commit counts now.
  static func announce(path: String) {
    utimensat(AT_FDCWD, path + "-wal", nil, 0)
  }

  private static func run(
    _ notifier: FileNotifier, hasChanged: () -> Bool, changed: () -> Void
  ) {
    Thread.current.name = threadName
    while notifier.wait() == .changed {
      for pause in looks {
        // More changes within the pause belong to the same news.
        let end = notifier.wait(milliseconds: pause)
        if end == .stopped { return }
        if end == .changed { usleep(UInt32(pause) * 1_000) }
        if hasChanged() {
          changed()
          break
        }
      }
    }
  }
}

/// Sees to it that the notifier is not stopped after it was closed.
private final class Finished: Sendable {
  private let isClosed = Mutex(false)

  func end(_ notifier: FileNotifier) {
    isClosed.withLock { closed in
      closed = true
      notifier.close()
    }
  }

  func stop(_ notifier: FileNotifier) {
    isClosed.withLock { closed in
      if !closed { notifier.stop() }
    }
  }
}
