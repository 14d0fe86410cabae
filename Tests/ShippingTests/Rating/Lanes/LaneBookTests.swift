import Foundation
import TestSupport
import Testing
import Units

@testable import Shipping

@Suite("The book of lanes")
struct LaneBookTests {
  private static func zone(_ random: inout SeededGenerator) throws -> ZonePattern {
    try #require(
      ZonePattern(parsing: LaneChoiceTests.zones.randomElement(using: &random) ?? "*"))
  }

  private static func money(_ random: inout SeededGenerator) -> Money? {
    let currency = [Currency.usd, .cad, .jpy].randomElement(using: &random) ?? .usd
    return Bool.random(using: &random)
      ? nil : Money(minorUnits: Int64.random(in: -5...200_000_000, using: &random), currency)
  }

  private static func days(_ random: inout SeededGenerator) -> Int? {
    [nil, 0, 5, 366, -1, 90_000].randomElement(using: &random) ?? nil
  }

  private static func rates(_ random: inout SeededGenerator) -> ClassRateTable {
    var rates = ClassRateTable()
    for freightClass in FreightClass.allCases where Bool.random(using: &random) {
      for column in WeightBreak.allCases where Int.random(in: 0..<4, using: &random) > 0 {
        let share: Int64 = Bool.random(using: &random) ? 100 : 1
        let units = Int64.random(in: 1...(10_000_000_000 / share), using: &random) * share
        rates[freightClass, column] = HundredweightRate(tenThousandths: units)
      }
    }
    return rates
  }

  private static func classLane(_ random: inout SeededGenerator) throws -> ClassTariff.Lane {
    ClassTariff.Lane(
      service: ["a", "b", "c"].randomElement(using: &random) ?? "a", origin: try zone(&random),
      destination: try zone(&random), rates: rates(&random), transitDays: days(&random),
      tariffMinimum: money(&random))
  }

  private static func skidLane(_ random: inout SeededGenerator) throws -> SkidTariff.Lane {
    let steps = { (random: inout SeededGenerator) in
      (0..<Int.random(in: 0...4, using: &random)).compactMap { count in
        money(&random).map { SkidPrices.Step(count: count * 3 - 1, amount: $0) }
      }
    }
    return SkidTariff.Lane(
      service: "a", origin: try zone(&random), destination: try zone(&random),
      prices: SkidPrices(
        totals: steps(&random), additional: money(&random), each: steps(&random)),
      minimum: money(&random), maximum: money(&random), transitDays: days(&random))
  }

  private static func mileLane(_ random: inout SeededGenerator) throws -> PerMileTariff.Lane {
    let unit = Bool.random(using: &random) ? DistanceUnit.miles : .kilometres
    let rate = ExactDecimal(
      significand: Int128(Int64.random(in: 0...100_000_000, using: &random)), scale: 4)
    return PerMileTariff.Lane(
      service: "a", origin: try zone(&random), destination: try zone(&random),
      equipment: Equipment.allCases.randomElement(using: &random) ?? .cargoVan,
      rate: try #require(DistanceRate(rate, per: unit)), minimum: money(&random),
      tolls: money(&random), transitDays: days(&random))
  }

  /// Every lane comes back, by number and by its ends, and so do the packed bytes.
  private func check<Lane: TariffLane>(_ lanes: [Lane]) throws {
    let book = LaneBook(lanes)
    #expect(Array(book) == lanes)
    var again = LaneBook<Lane>()
    for (number, lane) in lanes.enumerated() {
      let first = lanes.firstIndex {
        $0.service == lane.service && $0.origin == lane.origin
          && $0.destination == lane.destination && $0.variant == lane.variant
      }
      #expect(book.number(of: lane) == first)
      #expect(book.service(of: number) == lane.service)
      #expect(book.origin(of: number) == lane.origin)
      #expect(book.destination(of: number) == lane.destination)
      let isTaken = again.append(
        service: lane.service, from: lane.origin, to: lane.destination, packed: lane.packed)
      #expect(isTaken)
    }
    #expect(again == book)
    let text = try JSONEncoder().encode(book)
    #expect(try JSONDecoder().decode(LaneBook<Lane>.self, from: text) == book)
    #expect(try JSONDecoder().decode([Lane].self, from: text) == lanes)
  }

  @Test("gives back every lane that was put in, to the last cell", arguments: 0..<30)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    try check((0..<count).map { _ in try Self.classLane(&random) })
    try check((0..<count).map { _ in try Self.skidLane(&random) })
    try check((0..<count).map { _ in try Self.mileLane(&random) })
  }

  @Test("takes no bytes that are no lane, whatever they are", arguments: 0..<30)
  func brokenBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var bytes = try Self.classLane(&random).packed
      for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      try read(bytes, as: ClassTariff.Lane.self)
      try read(bytes, as: SkidTariff.Lane.self)
      try read(bytes, as: PerMileTariff.Lane.self)
    }
  }

  /// What is taken at all is read back.
  private func read<Lane: TariffLane>(_ bytes: [UInt8], as type: Lane.Type) throws {
    var book = LaneBook<Lane>()
    if book.append(service: "s", from: .anywhere, to: .anywhere, packed: bytes) {
      #expect(LaneBook(Array(book)) == book)
    } else {
      #expect(book.isEmpty)
    }
  }

  @Test("a row of seven rates takes some twenty bytes, and a missing cell none")
  func size() {
    var rates = ClassRateTable()
    for (column, cents) in zip(WeightBreak.allCases, [7_984, 6_210, 5_544, 4_801, 3_920, 3_500]) {
      rates[.class70, column] = HundredweightRate(tenThousandths: Int64(cents) * 100)
    }
    let lane = ClassTariff.Lane(
      service: "s", origin: .anywhere, destination: .anywhere, rates: rates)
    #expect(lane.packed.count == 3 + 6 * 2)
  }

  @Test("the numbers of classes, weight breaks and equipment in packed lanes never change")
  func packedNumbers() {
    #expect(FreightClass.allCases.map(\.index) == Array(0..<18))
    #expect(FreightClass.allCases.first == .class50 && FreightClass.allCases.last == .class500)
    #expect(WeightBreak.allCases.map(\.index) == Array(0..<9))
    #expect(
      Equipment.allCases.map { "\($0.packedNumber) \($0.rawValue)" } == [
        "0 van53", "1 reefer53", "2 van48", "3 flatbed53", "4 flatbed48", "5 straight26",
        "6 sprinter", "7 cargovan",
      ])
  }

  @Test("numbers of any size are packed and read back", arguments: 0..<10)
  func numbers(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let edges: [Int64] = [0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, .max, .min]
    let numbers = edges + (0..<200).map { _ in Int64.random(in: .min ... .max, using: &random) }
    var writer = PackedWriter()
    for number in numbers {
      writer.append(signed: number)
      writer.append(unsigned: UInt64(bitPattern: number))
    }
    var reader = PackedReader(writer.bytes)
    for number in numbers {
      #expect(reader.signed() == number)
      #expect(reader.unsigned() == UInt64(bitPattern: number))
    }
    #expect(reader.isAtEnd)
    #expect(reader.unsigned() == nil)
  }

  @Test("a number of more than sixty-four bits is none")
  func tooLong() {
    var reader = PackedReader(Array(repeating: 0xff, count: 9) + [0x02])
    #expect(reader.unsigned() == nil)
    var endless = PackedReader(Array(repeating: 0x80, count: 40))
    #expect(endless.unsigned() == nil)
  }
}
