/// The answers of all goods filters of a law, found for a tariff number in one search.
///
/// Every number that a list names is a node with one bit for each filter: whether goods that begin
/// with the number pass. A longer number of goods has the answer of its longest node; a shorter one is
/// undecided where the nodes under it differ.
struct GoodsIndex: Sendable {
  /// What the filters say of a number.
  struct Answer {
    /// The filters that the goods pass, one bit each.
    let passes: [UInt64]
    /// The filters that need more digits; empty for none.
    let undecided: [UInt64]

    func passes(_ filter: Int) -> Bool { passes[filter >> 6] & (1 << UInt64(filter & 63)) != 0 }

    func isUndecided(_ filter: Int) -> Bool {
      !undecided.isEmpty && undecided[filter >> 6] & (1 << UInt64(filter & 63)) != 0
    }
  }

  private let nodes: TariffPrefixMap<[UInt64]>
  private let otherwise: [UInt64]

  init(filters: [GoodsFilter], lists: [GoodsList]) {
    let membership = ListMembership(filters: filters, lists: lists)
    let words = max(1, (filters.count + 63) / 64)
    // Most numbers are on the same few lists, so that their answers are found once.
    var known: [[UInt64]: [UInt64]] = [:]
    func answer(_ member: [UInt64]) -> [UInt64] {
      if let answer = known[member] { return answer }
      var bits = [UInt64](repeating: 0, count: words)
      for (index, test) in membership.tests.enumerated() where test.passes(member) {
        bits[index >> 6] |= 1 << UInt64(index & 63)
      }
      known[member] = bits
      return bits
    }
    nodes = TariffPrefixMap(membership.nodes().map { ($0, answer($1)) })
    otherwise = answer(membership.none)
  }

  func answer(for number: TariffNumber) -> Answer {
    let own = nodes.longestPrefix(of: number)?.value ?? otherwise
    guard number.count < 10 else { return Answer(passes: own, undecided: []) }
    var undecided: [UInt64] = []
    for node in nodes.entries(under: number) {
      if undecided.isEmpty { undecided = own.map { _ in 0 } }
      for word in own.indices { undecided[word] |= node.value[word] ^ own[word] }
    }
    return Answer(passes: own, undecided: undecided)
  }
}
