import Foundation

/// A running program, as the owner of the drafts that it has open.
///
/// The number of a process is given again after it has ended, so that its start time belongs to the
/// name, and what both are counted in: the start of the system and the container.
public struct RunningProgram: Hashable, Sendable {
  /// What is known of the owner of a draft.
  public enum Life: Hashable, Sendable {
    /// It is this program.
    case this
    /// It runs.
    case running
    /// It has ended.
    case ended
    /// It cannot be seen from here, such as from another container.
    case unseen
  }

  /// The name that drafts keep: start of the system, container, process and its start.
  public let name: String

  /// Makes a program of a known name.
  public init(name: String) { self.name = name }

  /// This program.
  public static let this = RunningProgram(
    name: Name(
      boot: Process.boot, container: Process.container, process: getpid(),
      start: Process(getpid())?.start ?? ""
    ).text)

  /// What is known of an owner.
  public func life(of owner: String) -> Life {
    if owner == name { return .this }
    guard let here = Name(name), let there = Name(owner) else { return .unseen }
    // Two machines never share a database, so that another start of the system is an earlier one.
    guard here.boot == there.boot else { return .ended }
    guard here.container == there.container else { return .unseen }
    guard let process = Process(there.process), process.start == there.start else { return .ended }
    return process.hasEnded ? .ended : .running
  }
}

/// The parts of a program's name.
private struct Name {
  var boot: String
  var container: String
  var process: Int32
  var start: String

  init(boot: String, container: String, process: Int32, start: String) {
    self.boot = boot
    self.container = container
    self.process = process
    self.start = start
  }

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let process = Int32(parts[2]) else { return nil }
    self.init(boot: parts[0], container: parts[1], process: process, start: parts[3])
  }

  var text: String { "\(boot)/\(container)/\(process)/\(start)" }
}

/// A process as `/proc` tells of it.
///
/// Source: proc(5), `/proc/pid/stat`: state and start time are the first and the twentieth word
/// behind the name in brackets.
private struct Process {
  let start: String
  let hasEnded: Bool

  init?(_ number: Int32) {
    guard let line = Self.text(of: "/proc/\(number)/stat"),
      let bracket = line.lastIndex(of: ")")
    else { return nil }
    let words = line[bracket...].dropFirst().split(separator: " ")
    guard words.count > 19 else { return nil }
    start = String(words[19])
    hasEnded = words[0] == "Z" || words[0] == "X"
  }

  static let boot = text(of: "/proc/sys/kernel/random/boot_id") ?? ""

  static let container =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? ""

  private static func text(of path: String) -> String? {
    let data = FileManager.default.contents(atPath: path)
    return data.map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
