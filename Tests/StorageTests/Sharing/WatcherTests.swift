import Foundation
import Synchronization
import Testing

@testable import Storage

/// Two dashboards on one database.
@Suite(.serialized) struct WatcherTests {
  private final class Calls: Sendable {
    private let count = Mutex(0)

    var total: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }

    /// Waits until there are more calls than before, at most so many seconds.
    func waits(beyond before: Int, seconds: Double) -> Bool {
      let end = Date(timeIntervalSinceNow: seconds)
      while Date() < end {
        if total > before { return true }
        usleep(5_000)
      }
      return false
    }
  }

  @Test("a change by one store is told to the other within a second, and is there to read")
  func twoStores() throws {
    let folder = try TemporaryFolder()
    let here = try SQLiteStore(path: folder.database)
    let there = try SQLiteStore(path: folder.database)
    let calls = Calls()
    let token = try here.observeChanges { calls.add() }
    for round in 1...5 {
      let before = calls.total
      _ = try there.saveDraft(Draft(key: "draft-\(round)", json: "{}", saved: Samples.instant))
      #expect(calls.waits(beyond: before, seconds: 1), "round \(round)")
      #expect(try here.drafts().count == round)
      usleep(400_000)
    }
    withExtendedLifetime(token) {}
  }

  @Test("a change by another process is told within a second")
  func otherProcess() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    let calls = Calls()
    let token = try store.observeChanges { calls.add() }
    #expect(try Writer.lastLine(["once", folder.database, "theirs"]) == "saved")
    #expect(calls.waits(beyond: 0, seconds: 1))
    #expect(try store.draft(key: "theirs") != nil)
    withExtendedLifetime(token) {}
  }

  @Test("a store's own changes make no call")
  func ownChanges() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    let calls = Calls()
    let token = try store.observeChanges { calls.add() }
    for round in 1...20 {
      _ = try store.saveDraft(Draft(key: "draft-\(round)", json: "{}", saved: Samples.instant))
    }
    usleep(800_000)
    #expect(calls.total == 0)
    withExtendedLifetime(token) {}
  }

  @Test("a burst of changes makes few calls")
  func burst() throws {
    let folder = try TemporaryFolder()
    let here = try SQLiteStore(path: folder.database)
    let there = try SQLiteStore(path: folder.database)
    let calls = Calls()
    let token = try here.observeChanges { calls.add() }
    for round in 1...200 {
      _ = try there.saveDraft(Draft(key: "draft-\(round)", json: "{}", saved: Samples.instant))
    }
    #expect(calls.waits(beyond: 0, seconds: 1))
    usleep(500_000)
    #expect(calls.total < 100)
    withExtendedLifetime(token) {}
  }

  @Test("no call comes after the token is let go, and the watching thread ends")
  func tokenGone() throws {
    let folder = try TemporaryFolder()
    let here = try SQLiteStore(path: folder.database)
    let there = try SQLiteStore(path: folder.database)
    let calls = Calls()
    do {
      let token = try here.observeChanges { calls.add() }
      withExtendedLifetime(token) {}
    }
    _ = try there.saveDraft(Draft(key: "draft", json: "{}", saved: Samples.instant))
    usleep(400_000)
    #expect(calls.total == 0)
    #expect(Self.watchingThreads().isEmpty)
  }

  @Test("an idle watcher sleeps: the system counts no switch of its thread")
  func idle() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    let token = try store.observeChanges {}
    usleep(700_000)
    let threads = Self.watchingThreads()
    #expect(threads.count == 1)
    let before = threads.map(Self.switches)
    usleep(1_500_000)
    #expect(threads.map(Self.switches) == before)
    #expect(before.allSatisfy { $0 > 0 })
    withExtendedLifetime(token) {}
  }

  @Test("a store in memory takes observers and never calls them")
  func memory() throws {
    let store = try SQLiteStore.inMemory()
    let calls = Calls()
    let token = try store.observeChanges { calls.add() }
    _ = try store.saveDraft(Draft(key: "draft", json: "{}", saved: Samples.instant))
    #expect(calls.total == 0)
    withExtendedLifetime(token) {}
  }

  private static func watchingThreads() -> [String] {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
    return tasks.filter { task in
      let name = try? String(contentsOfFile: "/proc/self/task/\(task)/comm", encoding: .utf8)
      return name?.hasPrefix(ChangeWatcher.threadName) ?? false
    }
  }

  private static func switches(of task: String) -> Int {
    let status = try? String(contentsOfFile: "/proc/self/task/\(task)/status", encoding: .utf8)
    return (status ?? "").split(separator: "\n").filter { $0.contains("ctxt_switches") }
      .compactMap { $0.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } }
      .reduce(0, +)
  }
}
