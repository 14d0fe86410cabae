/// Whether the calling thread may work on a store.
///
/// The thread that takes in keys and draws must not: a slow disk, or another program that writes,
/// would hold the keys up. In debug builds a store stops the program that does it all the same.
public enum StoreAccess {
  /// True within the work of a thread that must not wait for a store; false otherwise, on threads that
  /// it starts too.
  @TaskLocal public static var isForbidden = false

  static func check() {
    assert(!isForbidden, "a store was used on the thread that takes in keys; make it slow work")
  }
}
