import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// The full official editions, where they are at hand; they are not part of the product.
@Suite(
  "Official editions of the tariff of the United States",
  .enabled(
    if: TariffFiles.hasOfficial,
    "name the folder of the two uncompressed tables in CROSSBILL_TARIFF_FILES"))
struct OfficialTariffTests {
  private func edition(_ name: String) throws -> TariffEdition {
    let bytes = try #require(TariffFiles.official(name))
    let clock = ContinuousClock()
    var reading: TariffReading?
    let time = clock.measure {
      reading = TariffTableReader.read(
        bytes, named: name, mapping: .unitedStates, head: TariffFiles.head)
    }
    let found = try #require(reading)
    #expect(found.problems == [])
    print("\(name): \(found.rowCount) rows read and indexed in \(time)")
    return try #require(found.edition)
  }

  @Test(
    "every row is read, and more than 99.5 % of the rates of chapters 1 to 97 are understood",
    arguments: TariffFiles.officialNames)
  func rates(name: String) throws {
    let edition = try edition(name)
    var counts = (all: 0, understood: 0, elsewhere: 0)
    var special = (all: 0, understood: 0)
    var unknown: [String: Int] = [:]
    func count(_ duty: DutyExpression, _ number: TariffNumber) {
      if number.chapter >= 98 {
        special.all += 1
        special.understood += duty.isUnderstood ? 1 : 0
        return
      }
      counts.all += 1
      if case .elsewhere = duty { counts.elsewhere += 1 }
      if duty.isUnderstood { counts.understood += 1 } else { unknown["\(duty)", default: 0] += 1 }
    }
    for line in edition.lines {
      guard let number = line.number else { continue }
      for (column, text) in line.rates {
        if column == .special {
          for group in SpecialRates(parsing: text, currency: .usd).groups {
            count(group.duty, number)
          }
        } else {
          count(DutyExpression(parsing: text, currency: .usd), number)
        }
      }
    }
    print("\(name): chapters 1-97: \(counts); chapters 98-99: \(special)")
    print(unknown.sorted { $0.value > $1.value }.prefix(30).map { "\($0.value) \($0.key)" })
    #expect(counts.all > 29_000)
    #expect(counts.understood * 1_000 > counts.all * 995)
  }

  @Test("an official rate survives being written and read again")
  func roundTrip() throws {
    for line in try edition(TariffFiles.officialNames[1]).lines {
      guard let text = line.rates[.general] else { continue }
      let duty = DutyExpression(parsing: text, currency: .usd)
      #expect(DutyExpression(parsing: duty.description, currency: .usd) == duty, "\(text)")
    }
  }

  @Test("the editions differ for their own numbers in rates that can be told")
  func difference() throws {
    let old = try edition(TariffFiles.officialNames[0])
    let new = try edition(TariffFiles.officialNames[1])
    let numbers = old.lines.compactMap(\.number).filter { $0.count == 10 }
    let found = TariffDifference(from: old, to: new, numbers: numbers)
    print("\(found.entries.count) of \(numbers.count) numbers changed")
    #expect(!found.entries.isEmpty)
    #expect(found.entries.count < numbers.count / 2)
  }

  @Test("common goods are found, each key within its time")
  func search() throws {
    let edition = try edition(TariffFiles.officialNames[1])
    let clock = ContinuousClock()
    var index: TariffSearch?
    let building = clock.measure { index = TariffSearch(edition) }
    let search = try #require(index)
    let queries = [
      ("cotton t-shirts", "6109"), ("wooden bedroom furniture", "9403"),
      ("leather handbag", "4202"),
      ("bicycles", "8712"), ("lipstick", "3304"), ("green tea", "0902"), ("maple syrup", "1702"),
      ("sunglasses", "9004"), ("printed books", "4901"), ("brake pads", "8708"),
      ("tricycles scooters toys", "9503"), ("hockey skates", "9506"), ("6109.10", "6109"),
    ]
    var times: [Duration] = []
    for (query, heading) in queries {
      for length in 1...query.count {
        let typed = String(query.prefix(length))
        times.append(clock.measure { _ = search.answer(typed) })
      }
      let found = search.answer(query).candidates.prefix(10).compactMap(
        \.line.number?.heading?.digits)
      print(query, found)
      #expect(found.contains(heading), "\(query)")
    }
    times.sort()
    print(
      "search: index in \(building), \(times.count) keys, median \(times[times.count / 2]), "
        + "p99 \(times[times.count * 99 / 100]), worst \(times[times.count - 1])")
  }
}
