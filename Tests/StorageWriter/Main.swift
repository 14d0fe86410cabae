import Glibc
import Storage
import Units

/// Writes to a database from a process of its own, for tests that kill it or take its rights away.
///
/// `storage-writer write PATH` adds drafts without end and prints the number of each that is saved.
/// `storage-writer once PATH KEY` saves one draft and prints `saved` or the store's sentence.
/// `storage-writer fill PATH` adds drafts of 64 KB until the store refuses, and prints why.
/// A user's number after these takes that user's rights first.
@main struct Main {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { exit(2) }
    if arguments.count > 4, let user = UInt32(arguments[4]) { becomeUser(user) }
    do throws(StoreError) {
      let store = try SQLiteStore(path: arguments[2])
      switch arguments[1] {
      case "write": try writeForever(store)
      case "fill": try fill(store)
      default:
        let key = arguments.count > 3 ? arguments[3] : "draft"
        _ = try store.saveDraft(Draft(key: key, json: "{}", saved: Instant(secondsSinceEpoch: 0)))
        say("saved")
      }
    } catch {
      say(error.sentence)
    }
  }

  // At once: a line that waits in a buffer would be lost with the process.
  private static func say(_ line: some CustomStringConvertible) {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
  }

  private static func becomeUser(_ user: UInt32) {
    guard setgid(user) == 0, setuid(user) == 0 else { exit(3) }
  }

  private static func writeForever(_ store: SQLiteStore) throws(StoreError) {
    var number = try store.drafts().count
    while true {
      number += 1
      let text = String(repeating: "x", count: number * 37 % 5_000)
      _ = try store.saveDraft(
        Draft(
          key: "draft-\(number)", json: "{\"number\": \(number), \"text\": \"\(text)\"}",
          saved: Instant(secondsSinceEpoch: Int64(number))))
      say(number)
    }
  }

  private static func fill(_ store: SQLiteStore) throws(StoreError) {
    let text = String(repeating: "x", count: 1 << 16)
    var number = try store.drafts().count
    while true {
      number += 1
      _ = try store.saveDraft(
        Draft(
          key: "draft-\(number)", json: "\"\(text)\"",
          saved: Instant(secondsSinceEpoch: Int64(number))))
      say(number)
    }
  }
}
