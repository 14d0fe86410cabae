import Shipping
import TestSupport
import Testing
import Units

@Suite("What fits a truck")
struct LoadCheckTests {
  private func problems(
    _ units: [HandlingUnit], in equipment: Equipment, to destination: String = "M5V 2T6",
    check: ((Equipment) -> LoadCheck)? = nil
  ) throws -> [String] {
    let request = try QuoteRequest.sample(to: destination, units: units)
    return (check?(equipment) ?? LoadCheck(equipment)).problems(of: request).map(\.reasonText)
  }

  @Test("26 pallets straight and 30 turned stand in a 53 ft van, and 32 do not")
  func pallets() throws {
    #expect(try problems([.pallets(26)], in: .dryVan53) == [])
    #expect(try problems([.pallets(30)], in: .dryVan53) == [])
    #expect(
      try problems([.pallets(32, pounds: 900)], in: .dryVan53)
        == ["the freight takes 53.33 ft of floor, over the 53 ft there are"])
  }

  @Test("stackable pallets stack as high as the inside of the equipment")
  func stacking() throws {
    // 51 in twice are 102 in: within 9 ft, and within the 8.7 ft of a reefer, but not within 8 ft.
    let stacked = [HandlingUnit.pallets(20, high: 51, pounds: 400, isStackable: true)]
    #expect(try problems(stacked, in: .dryVan53) == [])
    #expect(try problems(stacked, in: .reefer53) == [])
    #expect(
      try problems(stacked, in: .straightTruck26)
        == ["the freight takes 33.33 ft of floor, over the 26 ft (UNVERIFIED) there are"])
  }

  @Test("sides over the inside are told with both lengths, also where the figure is unverified")
  func sides() throws {
    #expect(
      try problems([.pallets(1, 48, 40, high: 106)], in: .reefer53)
        == [
          "handling unit 1 has a height of 106 in, over the 8.7 ft (UNVERIFIED) of the vehicle"
        ])
    #expect(
      try problems([.pallets(1, 100, 98)], in: .dryVan53) == [
        "handling unit 1 has a width of 98 in, over the 8 ft of the vehicle"
      ])
    #expect(
      try problems([.pallets(1, 640, 40)], in: .flatbed53) == [
        "handling unit 1 has a length of 640 in, over the 53 ft of the vehicle",
        "the freight takes 53.33 ft of floor, over the 53 ft there are",
      ])
    #expect(try problems([.pallets(1, 48, 40, high: 150)], in: .flatbed53) == [])
  }

  @Test("payload, the cap across the border and the law, each with both numbers")
  func weights() throws {
    let heavy = [HandlingUnit.pallets(23, pounds: 2_000)]
    #expect(
      try problems(heavy, in: .dryVan53) == [
        "46 000 lb is over the payload of 44 000 lb",
        "46 000 lb is over the 44 000 lb that a dry van takes across the border",
        "82 000 lb with the truck's own 36 000 lb is over the legal 80 000 lb (UNVERIFIED) (United "
          + "States)",
      ])
    let raised = { (equipment: Equipment) in
      LoadCheck(equipment, payload: .pounds(46_000), borderPayload: .pounds(46_000))
    }
    #expect(
      try problems(heavy, in: .dryVan53, check: raised) == [
        "82 000 lb with the truck's own 36 000 lb is over the legal 80 000 lb (UNVERIFIED) (United "
          + "States)"
      ])
    #expect(
      try problems(heavy, in: .dryVan53) {
        LoadCheck(
          $0, payload: .pounds(46_000), borderPayload: .pounds(46_000),
          emptyWeight: .pounds(34_000))
      } == [])
    #expect(
      try problems(heavy, in: .dryVan53) {
        LoadCheck($0, payload: .pounds(46_000), emptyWeight: .pounds(33_000))
      } == ["46 000 lb is over the 44 000 lb that a dry van takes across the border"])
    #expect(try problems(heavy, in: .flatbed53).count == 2)
  }

  @Test("a Canadian lane has the Canadian limit alone")
  func canada() throws {
    let units = [HandlingUnit.pallets(26, pounds: 1_960)]
    let request = try QuoteRequest.sample(from: "K1A 0B1", units: units)
    let check = LoadCheck(.dryVan53, payload: .pounds(52_000))
    #expect(check.problems(of: request).isEmpty)
    let heavier = try QuoteRequest.sample(
      from: "K1A 0B1", units: [.pallets(26, pounds: 1_990)])
    #expect(
      check.problems(of: heavier).map(\.reasonText) == [
        "87 740 lb with the truck's own 36 000 lb is over the legal 39 500 kg (UNVERIFIED) "
          + "(Canada)"
      ])
  }

  @Test("vans without a floor on file count places of 48 by 40, and refuse what is larger")
  func places() throws {
    #expect(try problems([.pallets(2, pounds: 500)], in: .cargoVan) == [])
    #expect(
      try problems([.pallets(4, pounds: 500)], in: .sprinterVan)
        == ["the freight takes 4 places for pallets, over the 3 there are"])
    #expect(
      try problems([.pallets(1, 60, 40, pounds: 500)], in: .sprinterVan) == [
        "handling unit 1 of 60 x 40 x 60 in is larger than a pallet of 48 x 40 in, and the floor of "
          + "the vehicle is UNKNOWN"
      ])
  }

  @Test("pallets without dimensions count as places, and pieces without are refused")
  func unknownSizes() throws {
    var pallets = HandlingUnit.pallets(26, pounds: 500)
    pallets.dimensions = nil
    #expect(try problems([pallets], in: .dryVan53) == [])
    pallets.count = 27
    #expect(
      try problems([pallets], in: .dryVan53)
        == ["the freight takes 27 places for pallets, over the 26 there are"])
    pallets.packaging = .crate
    pallets.count = 1
    #expect(
      try problems([pallets], in: .dryVan53)
        == ["handling unit 1 has no dimensions, and its size decides the trailer"])
  }

  @Test("every kind has facts with a source, and a payload that the law leaves")
  func facts() {
    for equipment in Equipment.allCases {
      let facts = equipment.facts
      #expect(!facts.source.isEmpty && facts.palletPlaces.value > 0)
      #expect(facts.payload.value > .zero)
      #expect((facts.emptyWeight != nil) == facts.isTractorTrailer)
      #expect(!equipment.name.isEmpty)
    }
    #expect(Equipment.dryVan53.facts.length == Attested(.inches(636), .secondary))
    #expect(Equipment.reefer53.facts.payload == Attested(.pounds(42_000), .unverified))
    #expect(Equipment.dryVan53.x12Code == "TV" && Equipment.reefer53.x12Code == "RT")
  }
}
