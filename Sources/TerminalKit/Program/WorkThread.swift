import Glibc

/// Threads for slow work, one for each piece.
///
/// They are made here and not by libdispatch, whose pool looks once a second whether it should have
/// more threads, for as long as the program lives: an idle program would not be idle.
enum WorkThread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs a body on a thread of its own; at once on this one when the system has no thread left.
  static func start(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var thread: pthread_t = 0
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    if failure == 0 {
      pthread_detach(thread)
    } else {
      body.takeRetainedValue().run()
    }
  }
}
