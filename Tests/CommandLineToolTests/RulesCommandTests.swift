import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("crossbill rules")
struct RulesCommandTests {
  private struct Row: Decodable {
    var id: String
    var market: String
    var from: String?
    var through: String?
    var confidence: String
    var isStale: Bool
    var isOwn: Bool
  }

  private let shell: Shell

  init() throws {
    shell = try Shell()
  }

  private func rows(_ words: String...) throws -> [Row] {
    try shell.run(["rules"] + words + ["--json"]).json([Row].self)
  }

  @Test("the ledger has every market, and stale rules come first")
  func ledger() throws {
    let all = try rows()
    #expect(
      Set(all.map(\.market)).isSuperset(of: ["ca", "us", "gb", "eu", "mx", "au", "nz", "jp"]))
    let firstFresh = all.firstIndex { !$0.isStale } ?? all.endIndex
    #expect(all[firstFresh...].allSatisfy { !$0.isStale })
    #expect(all.count > 300)
  }

  @Test("a rule's name shows it in full with its source and the day on which it was checked")
  func inFull() {
    let result = shell.run("rules", "CA-DEM-03")
    #expect(result.output.contains("SI/85-182"))
    #expect(result.output.contains("  checked     2026-11-23"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("rules are picked by market, by age, by a day and by the days on which they turn")
  func picks() throws {
    #expect(try rows("--market", "jp").allSatisfy { $0.market == "jp" })
    #expect(try rows("--stale").allSatisfy(\.isStale))
    let held = try rows("--on", "2025-03-31", "CA-TAX")
    #expect(held.allSatisfy { ($0.from ?? "") <= "2025-03-31" })
    let turning = try rows("--turning", "2025-04-01..2025-04-01", "--market", "ca")
    #expect(!turning.isEmpty)
    #expect(turning.allSatisfy { $0.from == "2025-04-01" || $0.through == "2025-04-01" })
  }

  @Test("what is typed wrong is named, and a list of nothing says so")
  func refusals() {
    #expect(shell.run("rules", "--market", "zz").status == .usage)
    #expect(shell.run("rules", "--turning", "2026-02-01..2026-01-01").status == .badInput)
    #expect(shell.run("rules", "--on", "yesterdayish").status == .badInput)
    #expect(shell.run("rules", "flibbertigibbet").output.hasPrefix("No rule is like that"))
  }

  @Test("the format of a pack of one's own is told")
  func format() {
    #expect(shell.run("rules", "--format").output.contains("[[rule]]"))
  }
}
