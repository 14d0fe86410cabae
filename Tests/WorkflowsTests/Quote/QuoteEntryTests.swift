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
    .sample {
      $0.equipment = .flatbed48
      $0.accessorials = [.liftgatePickup]
      $0.services = [
        QuoteEntry.Service(.stopOff, detail: "2 stops 40 mi"),
        QuoteEntry.Service(.detentionWithPower, detail: "90 min"), QuoteEntry.Service(.tarp),
        QuoteEntry.Service(.storage, detail: "3 days", isAsked: false),
      ]
    },
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

  @Test("the request of every entry, and its texts, are the same through JSON", arguments: entries)
  func requestJSON(entry: QuoteEntry) throws {
    let request = try FixedDesk.empty().entryReader.read(entry).request
    let data = try JSONEncoder().encode(request)
    #expect(try JSONDecoder().decode(QuoteRequest.self, from: data) == request)
    let kept = try JSONDecoder().decode(QuoteEntry.self, from: JSONEncoder().encode(entry))
    #expect(kept == entry)
  }

  @Test("a draft kept before there were lines, amounts and trucks is read with none of them")
  func earlierDraft() throws {
    let data = Data(#"{"origin":"48201","accessorials":["liftgatePickup"]}"#.utf8)
    let entry = try JSONDecoder().decode(QuoteEntry.self, from: data)
    #expect(entry.unitLine.isEmpty && entry.services.isEmpty && entry.equipment == nil)
    #expect(entry.origin == "48201" && entry.accessorials == [.liftgatePickup])
  }

  @Test("the services of a request keep what is only told, and how much of each")
  func services() throws {
    let entry = try #require(Self.entries.last)
    let request = try FixedDesk.empty().entryReader.read(entry).request
    #expect(request.accessorials.contains(.tarp) && !request.accessorials.contains(.storage))
    #expect(request.details[.storage]?.days == 3)
    #expect(request.details[.detentionWithPower]?.minutes == 90)
    #expect(Set(QuoteEntry(request).services) == Set(entry.services))
    #expect(QuoteEntry(request).accessorials == entry.accessorials)
  }

  @Test("an entry is blank until something is typed")
  func blank() {
    #expect(QuoteEntry().isBlank)
    #expect(QuoteEntry.Unit().isBlank)
    #expect(!QuoteEntry.sample().isBlank)
  }
}
