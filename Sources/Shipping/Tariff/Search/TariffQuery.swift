/// What has been typed: digits of a number, and words.
struct TariffQuery {
  struct Term {
    /// The word in the singular.
    let word: String
    /// The word with the next or the one before it, for synonyms of two words; empty for none.
    let pair: String
    /// True for the last word while it may go on.
    let isOpen: Bool
  }

  /// The digits that the number begins with.
  let digits: String?
  let terms: [Term]

  init(_ typed: String) {
    let text = String(typed.prefix(200))
    var rest: [Substring] = []
    var digits: String?
    for part in text.split(separator: " ") {
      let isNumber = part.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
      if isNumber, rest.isEmpty {
        let plain = part.filter { $0 != "." }
        if !plain.isEmpty { digits = (digits ?? "") + plain }
      } else {
        rest.append(part)
      }
    }
    self.digits = digits.flatMap { $0.utf8.count <= 12 ? $0 : nil }
    let words = TariffWords.words(rest.joined(separator: " "))
    var known: Set<String> = []
    let isOpen = TariffWords.endsOpen(text)
    var terms: [Term] = []
    for (index, word) in words.enumerated() where known.insert(word).inserted {
      let pair =
        index + 1 < words.count
        ? "\(word) \(words[index + 1])" : index > 0 ? "\(words[index - 1]) \(word)" : ""
      terms.append(Term(word: word, pair: pair, isOpen: isOpen && index == words.count - 1))
    }
    self.terms = Array(terms.suffix(TariffSearch.mostTerms))
  }
}
