/// What a search found.
public struct TariffSearchAnswer: Hashable, Sendable {
  /// One line that the query may mean.
  public struct Candidate: Hashable, Sendable {
    /// The line.
    public let line: TariffLine
    /// The lines above it, from the heading down.
    public let path: [TariffLine]
    /// How well it fits; only the order means something.
    public let score: Int
  }

  /// The lines, best first.
  public let candidates: [Candidate]
  /// Words of the query that are too vague, with what to ask.
  public let vagueWords: [VagueWord]
  /// True when every word is too vague, so that the candidates are guesses.
  public let isAllVague: Bool
}

extension TariffSearch {
  /// How many words of a query count; further ones are left out.
  static let mostTerms = 8

  /// Answers what has been typed so far.
  ///
  /// Digits with points find numbers that begin with them; words find lines that have them, themselves
  /// or above them; both together find words among the numbers. The last word may be unfinished.
  /// Where no line has all the words, those with the most are given.
  ///
  /// - Parameters:
  ///   - typed: The query.
  ///   - limit: How many candidates at most; twenty by default, as many as a screen shows.
  /// - Returns: The candidates, best first, and what is too vague.
  public func answer(_ typed: String, limit: Int = 20) -> TariffSearchAnswer {
    let query = TariffQuery(typed)
    let places: [(place: Int, score: Int)]
    if query.terms.isEmpty {
      places = query.digits.map { numbers($0, limit: limit) } ?? []
    } else {
      places = ranked(query, limit: limit)
    }
    let candidates = places.map { place, score in
      let line = edition[place]
      return TariffSearchAnswer.Candidate(
        line: line, path: Array(edition.path(to: line).dropLast()), score: score)
    }
    return TariffSearchAnswer(
      candidates: candidates, vagueWords: VagueWord.all(in: typed),
      isAllVague: VagueWord.isAllVague(typed))
  }

  /// The lines whose numbers begin with the digits, in their order.
  private func numbers(_ digits: String, limit: Int) -> [(place: Int, score: Int)] {
    edition.byNumber.first(limit, beginning: digits).map { (Int($0), 1) }
  }

  private func ranked(_ query: TariffQuery, limit: Int) -> [(place: Int, score: Int)] {
    var marks = TariffMarks(count: edition.count, terms: query.terms.count)
    for (bit, term) in query.terms.enumerated() { mark(term, bit: bit, &marks) }
    marks.weigh(lineCount: edition.count)
    let within = query.digits.flatMap { try? TariffNumber(parsing: $0) }
    var best = TariffRanking(limit: limit)
    for place in 0..<edition.count {
      let parent = edition.rows[place].parent
      guard marks.inherit(place, from: Int(parent)), let number = edition.number(at: place)
      else { continue }
      if let within, !number.hasPrefix(within) { continue }
      best.offer(
        place, marks.score(place, length: Int(lengths[place]), isSpecial: number.chapter >= 98))
    }
    return best.ordered
  }

  private func mark(_ term: TariffQuery.Term, bit: Int, _ marks: inout TariffMarks) {
    for line in lines(with: term.word) { marks.mark(Int(line), bit, isExact: true) }
    if term.isOpen {
      for beginning in TariffWords.beginnings(term.word) {
        for place in places(beginning: beginning) {
          for line in lines(at: place) { marks.mark(Int(line), bit, isExact: false) }
        }
      }
    }
    for synonym in synonyms(of: term.word) + synonyms(of: term.pair) {
      for word in synonym.words.flatMap(TariffWords.words) {
        for line in lines(with: word) { marks.mark(Int(line), bit, isExact: false) }
      }
      for number in synonym.numbers {
        if let place = edition.byNumber[number] { marks.mark(Int(place), bit, isExact: true) }
      }
    }
  }
}
