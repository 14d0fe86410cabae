import Foundation
import Shipping
import Testing

@testable import ReferenceData

/// Compares the packs with the researched reference, where that is present.
@Suite("The customs rules against the researched reference")
struct RuleCoverageTests {
  /// The identifiers in the first cell of the tables of a text.
  private func identifiers(_ text: String, families: Set<String>) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard line.hasPrefix("|"), cells.count > 2 else { return nil }
      let id = cells[1].trimmed.uppercased()
      let parts = id.split(separator: "-")
      guard parts.count >= 2, parts.last?.first?.isNumber == true else { return nil }
      return families.contains(String(parts[0])) ? id : nil
    }
  }

  @Test("every rule of the reference for Canada and the United States is in a pack")
  func northAmerica() throws {
    guard let text = SharedData.reference("customs-us-canada.md") else { return }
    let wanted = identifiers(text, families: ["CA", "US", "RT", "MKT", "TMP"])
    #expect(wanted.count > 230)
    let known = Set(try BundledRules.all().map(\.id.text))
    #expect(Set(wanted).subtracting(known).isEmpty)
  }

  @Test("every rule of the reference for other markets is in a pack")
  func otherMarkets() throws {
    guard let text = SharedData.reference("customs-other-markets.md") else { return }
    let wanted = identifiers(text, families: ["GB", "EU", "MX", "AU", "NZ", "JP"])
    #expect(wanted.count > 50)
    // The table of small values names the union by the number of its members.
    let known = Set(try BundledRules.all().map(\.id.text)).union(["EU-27"])
    #expect(Set(wanted).subtracting(known).isEmpty)
  }

  @Test("the Canadian lists are those of the reference, number by number")
  func canadianLists() throws {
    guard let text = SharedData.reference("customs-us-canada.md") else { return }
    for (mark, name) in [
      ("L1 aluminum", "ca-aluminum"), ("L2 steel", "ca-steel"), ("L3 vehicles", "ca-vehicles"),
      ("L4 steel derivatives", "ca-steel-derivatives"),
    ] {
      let list = try #require(GoodsLists.list(named: name))
      #expect(Set(list.entries.map(\.number.digits)) == numbers(text, after: "\n" + mark))
    }
  }

  /// The numbers of a compressed list: `7601:10 20; 7604:10 21`.
  private func numbers(_ text: String, after mark: String) -> Set<String> {
    guard let start = text.range(of: mark),
      let colon = text.range(of: "):", range: start.upperBound..<text.endIndex)
    else { return [] }
    let rest = text[colon.upperBound...]
    let end = ["\nL", "\n```"].compactMap { rest.range(of: $0)?.lowerBound }.min()
    let body = rest[..<(end ?? rest.endIndex)]
    var found: Set<String> = []
    for part in body.split(separator: ";") {
      let halves = part.split(separator: ":")
      guard halves.count == 2 else { continue }
      for ending in halves[1].split(whereSeparator: \.isWhitespace) {
        found.insert(halves[0].trimmed + ending.filter { $0 != "." })
      }
    }
    return found
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
