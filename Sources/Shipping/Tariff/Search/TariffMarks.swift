/// Which words of a query each line has, itself and above it: a bit for each word.
struct TariffMarks {
  private var exact: [UInt8]
  private var loose: [UInt8]
  private var exactAbove: [UInt8]
  private var looseAbove: [UInt8]
  private var found: [Int]
  /// How much each word counts: rare ones more.
  private var weights: [Int]

  init(count: Int, terms: Int) {
    exact = Array(repeating: 0, count: count)
    loose = exact
    exactAbove = exact
    looseAbove = exact
    found = Array(repeating: 0, count: terms)
    weights = Array(repeating: 1, count: terms)
  }

  /// Notes that a line has a word, as it stands or only its beginning or a word that means it.
  mutating func mark(_ place: Int, _ bit: Int, isExact: Bool) {
    let mask = UInt8(1) << UInt8(bit)
    if (exact[place] | loose[place]) & mask == 0 { found[bit] += 1 }
    if isExact { exact[place] |= mask } else { loose[place] |= mask }
  }

  /// Weighs each word by how few lines have it: a step for each halving.
  mutating func weigh(lineCount: Int) {
    weights = found.map { count in
      let rarity = lineCount / max(count, 1)
      return 4 + Int.bitWidth - max(rarity, 1).leadingZeroBitCount
    }
  }

  /// Takes over what the line above has; false when the line has none of the words.
  mutating func inherit(_ place: Int, from parent: Int) -> Bool {
    if parent >= 0 {
      exactAbove[place] = exact[parent] | exactAbove[parent]
      looseAbove[place] = loose[parent] | looseAbove[parent]
    }
    return exact[place] | loose[place] | exactAbove[place] | looseAbove[place] != 0
  }

  /// How well a line fits: first how many words it has, then where and how exactly; short lines and
  /// those of the ordinary chapters before long ones and special provisions.
  func score(_ place: Int, length: Int, isSpecial: Bool) -> Int {
    var words = 0
    var sum = 0
    for bit in weights.indices {
      let mask = UInt8(1) << UInt8(bit)
      let share =
        exact[place] & mask != 0
        ? 10
        : loose[place] & mask != 0
          ? 7 : exactAbove[place] & mask != 0 ? 4 : looseAbove[place] & mask != 0 ? 3 : 0
      if share > 0 { words += 1 }
      sum += share * weights[bit]
    }
    let fit = max(sum * 4 - min(length, 30) * 6, 0)
    return words << 24 + (isSpecial ? fit / 4 : fit)
  }
}

/// The best places so far.
struct TariffRanking {
  let limit: Int
  private var kept: [(place: Int, score: Int)] = []

  init(limit: Int) {
    self.limit = max(limit, 1)
  }

  /// Keeps a place when it is among the best; of equal ones the first.
  mutating func offer(_ place: Int, _ score: Int) {
    if kept.count == limit, let last = kept.last, score <= last.score { return }
    let position = kept.firstIndex { $0.score < score } ?? kept.count
    kept.insert((place, score), at: position)
    if kept.count > limit { kept.removeLast() }
  }

  /// The places, best first; those with fewer of the words than the best are left out.
  var ordered: [(place: Int, score: Int)] {
    guard let first = kept.first else { return [] }
    return kept.filter { $0.score >> 24 == first.score >> 24 }
  }
}
