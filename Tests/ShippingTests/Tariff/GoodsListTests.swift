import Foundation
import Shipping
import TestSupport
import Testing

@Suite("Lists of goods")
struct GoodsListTests {
  private func number(_ text: String) throws -> TariffNumber { try TariffNumber(parsing: text) }

  private func list(_ lines: [(String, String?)], except: [String] = []) throws -> GoodsList {
    let named = try lines.map { GoodsList.Entry(try number($0.0), value: $0.1) }
    let left = try except.map { GoodsList.Entry(try number($0), isException: true) }
    return GoodsList(name: "steel", entries: named + left)
  }

  @Test("the longest number of the list with which the goods begin gives the value")
  func longest() throws {
    let steel = try list([("73", "10%"), ("7323", "25%"), ("7323.93.00", "50%")])
    #expect(steel.match(try number("7301.10")) == .listed(.init(try number("73"), value: "10%")))
    #expect(
      steel.match(try number("7323.91.10")) == .listed(.init(try number("7323"), value: "25%")))
    #expect(
      steel.match(try number("7323.93.00.15"))
        == .listed(.init(try number("7323.93.00"), value: "50%")))
    #expect(steel.match(try number("7423.93")) == .notListed(nil))
  }

  @Test("an exception takes its goods off the list, and a longer line puts some back")
  func exceptions() throws {
    let seats = try list([("9403", nil), ("9403.20.50", nil)], except: ["9403.20"])
    #expect(seats.contains(try number("9403.10")))
    #expect(!seats.contains(try number("9403.20.10")))
    #expect(seats.contains(try number("9403.20.50.10")))
    #expect(
      seats.match(try number("9403.20.10"))
        == .notListed(.init(try number("9403.20"), isException: true)))
  }

  @Test("a number that is too short for the list is undecided, never on it or off it")
  func undecided() throws {
    let shirts = try list([("6109.10.00.12", nil), ("6110", "5%"), ("6110.20", "5%")])
    guard case .undecided(let lines) = shirts.match(try number("6109.10")) else {
      Issue.record("6109.10 was decided")
      return
    }
    #expect(lines.map(\.number.dotted) == ["6109.10.00.12"])
    #expect(!shirts.contains(try number("6109")))
    #expect(shirts.contains(try number("6110")), "both lines say the same")
    #expect(shirts.match(try number("6109.90")) == .notListed(nil))
  }

  @Test("of a number that is given twice the later line counts")
  func twice() throws {
    let steel = try list([("7323", "25%"), ("7323", "50%")])
    #expect(steel.count == 1)
    #expect(steel.entries.first?.value == "50%")
  }

  @Test("a list survives JSON")
  func json() throws {
    let steel = try list([("7323", "25%"), ("73", nil)], except: ["7301"])
    let again = try JSONDecoder().decode(GoodsList.self, from: JSONEncoder().encode(steel))
    #expect(again == steel)
    #expect(again.hashValue == steel.hashValue)
    #expect(again.match(try number("7323.10")) == steel.match(try number("7323.10")))
  }

  @Test("lookups agree with a search of all lines")
  func property() throws {
    var generator = SeededGenerator(seed: 9903)
    for _ in 0..<40 {
      let numbers = try (0..<60).map { _ in
        try number(TariffNumberTests.randomDigits(&generator))
      }
      let map = TariffPrefixMap(numbers.map { ($0, $0.digits) })
      for _ in 0..<100 {
        let sought = try number(TariffNumberTests.randomDigits(&generator))
        let expected = numbers.filter { sought.hasPrefix($0) }.max { $0.count < $1.count }
        #expect(map.longestPrefix(of: sought)?.number == expected)
        #expect(map.longestPrefix(of: sought)?.value == expected?.digits)
        let below = Set(numbers.filter { $0.hasPrefix(sought) && $0 != sought }).sorted()
        #expect(map.entries(under: sought).map(\.number) == below)
        #expect((map[sought] != nil) == numbers.contains(sought))
      }
    }
  }

  @Test("an empty list has nothing on it")
  func empty() throws {
    let none = GoodsList(name: "none", entries: [])
    #expect(none.match(try number("6109")) == .notListed(nil))
    #expect(none.count == 0)
  }
}
