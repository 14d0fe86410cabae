/// Finds lines of a tariff by numbers and words, fast enough for every key typed.
///
/// Each line is indexed by its own words alone; those of the lines above it count too, with less
/// weight, when a query is answered: one pass over the lines in their order, since a line stands
/// below those it belongs to. A query takes time in proportion to the lines and the typed words.
public struct TariffSearch: Sendable {
  /// The edition that is searched.
  public let edition: TariffEdition

  /// The words in order, and where the lines of each begin.
  let words: [String]
  private let starts: [Int]
  private let postings: [UInt32]
  /// How many words each line has.
  let lengths: [UInt8]
  private let synonyms: [String: [TariffSynonym]]

  /// Indexes an edition.
  ///
  /// - Parameters:
  ///   - edition: The edition.
  ///   - synonyms: Words of the trade, and how the tariff says them.
  public init(_ edition: TariffEdition, synonyms: [TariffSynonym] = []) {
    self.edition = edition
    var lines: [String: [UInt32]] = [:]
    var known: [UInt32: [String]] = [:]
    var lengths: [UInt8] = []
    for index in 0..<edition.count {
      let text = edition.rows[index].text
      let words = known[text] ?? Self.distinct(TariffWords.words(edition.description(at: index)))
      known[text] = words
      for word in words { lines[word, default: []].append(UInt32(index)) }
      lengths.append(UInt8(min(words.count, 255)))
    }
    words = lines.keys.sorted()
    var starts = [0]
    var postings: [UInt32] = []
    for word in words {
      postings += lines[word] ?? []
      starts.append(postings.count)
    }
    self.starts = starts
    self.postings = postings
    self.lengths = lengths
    // A phrase without a word that counts, such as a single letter, would be found by every query.
    self.synonyms = Dictionary(grouping: synonyms) { synonym in
      TariffWords.words(synonym.phrase).joined(separator: " ")
    }.filter { !$0.key.isEmpty }
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The lines with exactly this word.
  func lines(with word: String) -> ArraySlice<UInt32> {
    let place = firstPlace(notBefore: word)
    return place < words.count && words[place] == word ? lines(at: place) : []
  }

  /// The places of the words with this beginning.
  func places(beginning prefix: String) -> Range<Int> {
    let first = firstPlace(notBefore: prefix)
    var end = first
    while end < words.count, words[end].hasPrefix(prefix) { end += 1 }
    return first..<end
  }

  /// The lines with the word at a place.
  func lines(at place: Int) -> ArraySlice<UInt32> {
    postings[starts[place]..<starts[place + 1]]
  }

  /// The synonyms of a phrase of words in the singular.
  func synonyms(of phrase: String) -> [TariffSynonym] { synonyms[phrase] ?? [] }

  private func firstPlace(notBefore word: String) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
