import Shipping
import TestSupport
import Testing
import Units

@Suite("Choosing the mode")
struct ModeAdviceTests {
  private func advice(_ units: [HandlingUnit], isFragile: Bool = false) throws -> ModeAdvice {
    ModeAdvice(ModeMeasures(try .sample(units: units), isFragile: isFragile))
  }

  private func feasible(_ units: [HandlingUnit]) throws -> [FreightMode] {
    try advice(units).feasible.map(\.mode)
  }

  @Test("light cartons go as parcels, one pallet by LTL, and a full trailer by the mile")
  func usual() throws {
    #expect(
      try feasible([.cartons(3, "12 10 8", weight: "20 lb")]) == [
        .parcel, .lessThanTruckload, .fullTruckload,
      ])
    #expect(try feasible([.pallets(1)]) == [.lessThanTruckload, .fullTruckload])
    #expect(
      try feasible([.pallets(8)]) == [
        .volume, .partialTruckload, .fullTruckload,
      ])
    #expect(try feasible([.pallets(26, pounds: 1_600)]) == [.volume, .fullTruckload])
  }

  @Test(
    "volume begins over 12 ft, over 5 000 lb or at 6 pallets",
    arguments: [(5, 1_000, false), (5, 1_001, true), (6, 100, true), (1, 5_000, false)])
  func volume(count: Int, pounds: Int, isVolume: Bool) throws {
    #expect(try feasible([.pallets(count, pounds: pounds)]).contains(.volume) == isVolume)
  }

  @Test("each mode says what speaks for it and against it")
  func reasons() throws {
    let advice = try advice([.pallets(8)])
    let texts = advice.options.map { option in
      option.reasonsFor.map { "+ \($0.text)" } + option.reasonsAgainst.map { "- \($0.text)" }
    }
    #expect(
      texts == [
        ["- 8 units are on pallets"],
        [
          "+ 8 000 lb, from 100 lb", "+ 8 pallets, within 10",
          "- 13.33 ft of floor, over 12 ft", "- handled 2 to 5 times under way",
        ],
        ["+ 8 000 lb, from 5 000 lb", "+ 13.33 ft of floor, from 12 ft", "+ 8 pallets, from 6"],
        ["+ 8 000 lb, from 8 000 lb", "+ 13.33 ft of floor, from 12 ft", "+ 8 pallets, from 6"],
        [
          "+ handled once under way", "- 8 000 lb, under 30 000 lb",
          "- 13.33 ft of floor, under 32 ft", "- 8 pallets, under 24",
        ],
      ])
    #expect(
      advice.warnings.map(\.sentence) == [
        "Above the limits of LTL: 13.33 ft of floor, over 12 ft; ask for a volume, partial or full "
          + "truckload price."
      ])
  }

  @Test("a carton over 150 lb is warned of, and a pallet over it is not")
  func heavyPiece() throws {
    let carton = try HandlingUnit.cartons(1, "20 20 20", weight: "151 lb")
    let found = try advice([try .cartons(1, "9 9 9", weight: "150 lb"), carton])
    #expect(
      found.warnings.map(\.sentence) == [
        "Handling unit 2 of 151 lb is over the 150 lb a parcel may weigh; send it as freight."
      ])
    #expect(found[.parcel]?.isFeasible == false)
    #expect(try advice([.pallets(1)]).warnings == [])
    #expect(try advice([.pallets(1), .cartons(1, "9 9 9", weight: "20 lb")]).warnings == [])
  }

  @Test("fragile freight is warned of where it is handled more than twice")
  func fragile() throws {
    #expect(
      try advice([.pallets(2)], isFragile: true).warnings.map(\.sentence) == [
        "Fragile freight is handled 2 to 5 times by LTL, more than 2; ask for a truckload."
      ])
    #expect(try advice([.pallets(26, pounds: 1_600)], isFragile: true).warnings.count == 1)
  }

  @Test("a price of LTL over 80 % of a truckload's is warned of, exactly 80 % is not")
  func prices() {
    func warning(_ lesser: Int64, _ whole: Int64, _ currency: Currency = .usd) -> ModeWarning? {
      .aboutPrices(
        lessThanTruckload: Money(minorUnits: lesser, .usd),
        truckload: Money(minorUnits: whole, currency))
    }
    #expect(warning(80_000, 100_000) == nil)
    #expect(
      warning(80_001, 100_000)?.sentence
        == "LTL at 800.01 USD is over 80 % of a full truckload at 1 000.00 USD; the whole trailer may "
        + "be worth it.")
    #expect(warning(99_999, 100_000, .cad) == nil)
  }

  @Test("stacks of pallets count once, so that 40 in two layers fill one trailer")
  func stacks() throws {
    let units = [HandlingUnit.pallets(40, high: 50, pounds: 700, isStackable: true)]
    #expect(try feasible(units) == [.volume, .fullTruckload])
    let flat = [HandlingUnit.pallets(40, high: 50, pounds: 700)]
    #expect(try feasible(flat) == [])
  }

  @Test("without dimensions the floor is unknown, and never taken for none")
  func unknownFloor() throws {
    let advice = try advice([.sample(nil, pounds: 900)])
    for option in advice.options where option.mode != .parcel {
      #expect(option.reasonsAgainst.contains(.floorUnknown))
    }
    #expect(advice.feasible.map(\.mode) == [.lessThanTruckload, .fullTruckload])
  }

  @Test("on random freight every mode has a reason, and more freight never brings back a mode")
  func properties() throws {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let pounds = Int.random(in: 20...2_500, using: &random)
      var lost: Set<FreightMode> = []
      for count in [1, 3, 6, 11, 19, 26, 40] {
        let advice = try advice([.pallets(count, pounds: pounds)])
        for option in advice.options {
          #expect(!option.reasonsFor.isEmpty || !option.reasonsAgainst.isEmpty)
          #expect(!option.source.isEmpty)
          if option.reasonsAgainst.contains(where: { if case .above = $0 { true } else { false } })
          {
            lost.insert(option.mode)
            #expect(!option.isFeasible)
          }
        }
        #expect(lost.isDisjoint(with: advice.feasible.map(\.mode)))
      }
    }
  }
}
