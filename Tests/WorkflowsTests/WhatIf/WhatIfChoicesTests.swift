import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("Changes worth looking at")
struct WhatIfChoicesTests {
  private func changes(_ entry: QuoteEntry) throws -> [WhatIfChange] {
    let desk = try FixedDesk.empty()
    let request = try desk.entryReader.read(entry).request
    return AskWhatIf(desk: desk, asOf: FixedDesk.today).choices(
      for: request, today: FixedDesk.today)
  }

  @Test("lift gates, units, sizes, days, ports, sites, then the other services; the last one stays")
  func order() throws {
    let found = try changes(.sample())
    #expect(
      found.prefix(2) == [.toggled(.liftgateDelivery), .toggled(.liftgatePickup)])
    var kinds: [WhatIfChange.Kind] = []
    for change in found where kinds.last != change.kind { kinds.append(change.kind) }
    #expect(kinds == [.liftgate, .units, .size, .day, .port, .site, .service])
    #expect(Set(found).count == found.count)
    #expect(found.contains(.units(line: 0, by: -1)))
    #expect(try !changes(.sample { $0.units[0].count = "1" }).contains(.units(line: 0, by: -1)))
  }

  @Test("the days are business days of the origin: Thanksgiving and the weekend are passed over")
  func days() throws {
    let found = try changes(.sample { $0.shipDay = "2026-11-25" }).compactMap { change in
      if case .shipDay(let day) = change { day.isoText } else { nil }
    }
    #expect(found == ["2026-11-27", "2026-11-30", "2026-12-01", "2026-11-24"])
  }

  @Test("nothing is picked up before today")
  func today() throws {
    let found = try changes(.sample { $0.shipDay = "2026-11-23" })
    #expect(!found.contains(.shipDay(.sample("2026-11-20"))))
    #expect(found.contains(.shipDay(.sample("2026-11-24"))))
  }

  @Test("other ports are the nearest that can be used, and the best one where one is named")
  func ports() throws {
    func ports(_ name: String) throws -> [WhatIfChange] {
      try changes(.sample { $0.port = name }).filter { $0.kind == .port }
    }
    func isBlueWater(_ change: WhatIfChange) -> Bool {
      if case .port(let port?) = change { port.code == "3802" } else { false }
    }
    let free = try ports("")
    #expect(free.first.map(isBlueWater) == true && free.count <= WhatIfChoices.portCount)
    let named = try ports("blue water")
    #expect(named.first == .port(nil) && named.count > 1)
    #expect(!named.contains(where: isBlueWater))
    #expect(
      try !changes(.sample { $0.destination = "60601" }).contains { $0.kind == .port })
  }

  @Test("inches change by two and centimetres by five; without sizes there is none to change")
  func heights() throws {
    func heights(_ height: String) throws -> [String] {
      try changes(.sample { $0.units[0].height = height }).compactMap { change in
        if case .height(_, let height) = change { "\(height)" } else { nil }
      }
    }
    #expect(try heights("60") == ["62 in", "58 in"])
    #expect(WhatIfChoices.heightStep(in: .feet) == .inches(2))
    let metric = try changes(
      .sample {
        ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("120cm", "80", "90")
      }
    ).compactMap { change -> String? in
      if case .height(_, let height) = change { "\(height)" } else { nil }
    }
    #expect(metric == ["95 cm", "85 cm"])
    let bare = try changes(
      .sample {
        ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("", "", "")
        $0.units[0].freightClass = "85"
      })
    #expect(!bare.contains { $0.kind == .size })
  }
}
