/// Which numbers are on which lists, for all lists that the filters of a law name.
///
/// Each list has one bit; a prefix that a filter names is a list of its own.
struct ListMembership {
  /// A filter in bits of lists.
  struct Test {
    /// True when all goods are meant that the exceptions do not leave out.
    let meansAll: Bool
    let named: [UInt64]
    let excepted: [UInt64]

    /// Whether goods on these lists pass.
    func passes(_ member: [UInt64]) -> Bool {
      (meansAll || Self.overlap(member, named)) && !Self.overlap(member, excepted)
    }

    private static func overlap(_ left: [UInt64], _ right: [UInt64]) -> Bool {
      for word in left.indices where left[word] & right[word] != 0 { return true }
      return false
    }
  }

  /// The filters, in their order.
  private(set) var tests: [Test] = []

  /// On no list.
  let none: [UInt64]

  private var entries: [TariffNumber: [(list: Int, isException: Bool)]] = [:]

  init(filters: [GoodsFilter], lists all: [GoodsList]) {
    var numbers: [String: Int] = [:]
    func number(_ key: String) -> Int {
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    let parts = filters.map { filter in
      (
        named: filter.lists.map(number) + filter.prefixes.map { number("prefix " + $0) },
        excepted: filter.exceptLists.map(number)
      )
    }
    none = [UInt64](repeating: 0, count: max(1, (numbers.count + 63) / 64))
    let empty = none
    func bits(_ lists: [Int]) -> [UInt64] {
      lists.reduce(into: empty) { $0[$1 >> 6] |= 1 << UInt64($1 & 63) }
    }
    for part in parts {
      tests.append(
        Test(
          meansAll: part.named.isEmpty, named: bits(part.named), excepted: bits(part.excepted)))
    }
    for list in all {
      guard let index = numbers[list.name] else { continue }
      for entry in list.entries {
        entries[entry.number, default: []].append((index, entry.isException))
      }
    }
    for prefix in Set(filters.flatMap(\.prefixes)) {
      guard let index = numbers["prefix " + prefix],
        let named = try? TariffNumber(parsing: prefix)
      else { continue }
      entries[named, default: []].append((index, false))
    }
  }

  /// Every number that a list names, with the lists on which goods are that begin with it.
  ///
  /// A number inherits from the longest shorter one, and its own entries say otherwise.
  func nodes() -> [(TariffNumber, [UInt64])] {
    var found: [(TariffNumber, [UInt64])] = []
    var parents: [(TariffNumber, [UInt64])] = []
    for number in entries.keys.sorted() {
      while let last = parents.last, !number.hasPrefix(last.0) { parents.removeLast() }
      var member = parents.last?.1 ?? none
      for entry in entries[number] ?? [] {
        let bit: UInt64 = 1 << UInt64(entry.list & 63)
        if entry.isException {
          member[entry.list >> 6] &= ~bit
        } else {
          member[entry.list >> 6] |= bit
        }
      }
      parents.append((number, member))
      found.append((number, member))
    }
    return found
  }
}
