import Foundation
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("A quote's texts and its request")
struct QuoteEntryTests {
  static let entries: [QuoteEntry] = [
    .sample(),
    .sample {
      $0.originSite = .residence
      $0.destinationSite = .limitedAccess
      $0.accessorials = [.liftgatePickup, .borderCrossing]
    },
    .sample {
      $0.units[0].weight = "362.5 kg"
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("120cm", "100", "150")
      $0.units[0].isStackable = true
    },
    .sample {
      var crate = QuoteEntry.Unit()
      crate.packaging = "crate"
      crate.weight = "410"
      crate.freightClass = "77.5"
      $0.units.append(crate)
      $0.harmonizedCode = "6911.10"
      $0.goodsOrigin = "CN"
      $0.value = "4 200.50 CAD"
    },
    .sample { $0.port = "3802" },
  ]

  @Test("texts written for a request are read as the same request", arguments: entries)
  func roundTrip(entry: QuoteEntry) throws {
    let reader = try FixedDesk.empty().entryReader
    let request = try reader.read(entry).request
    let again = try reader.read(QuoteEntry(request)).request
    #expect(again == request)
  }

  @Test("an entry keeps its texts through JSON, also wrong ones")
  func json() throws {
    let entry = QuoteEntry.sample {
      $0.origin = "4\u{1B}[2J"
      $0.units[0].weight = "-"
    }
    let data = try JSONEncoder().encode(entry)
    #expect(try JSONDecoder().decode(QuoteEntry.self, from: data) == entry)
  }

  @Test("an entry is blank until something is typed")
  func blank() {
    #expect(QuoteEntry().isBlank)
    #expect(QuoteEntry.Unit().isBlank)
    #expect(!QuoteEntry.sample().isBlank)
  }
}
